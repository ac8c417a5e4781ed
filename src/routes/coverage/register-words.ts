import * as m from '$lib/messages/compiled/messages.js';
import { getLocale } from '$lib/messages/compiled/runtime.js';
import { fieldText, phaseText } from '$lib/messages/coverage-screen-text';
import type { RegisterRow } from '$lib/package/edit/gap-register';
import type { CoverageScreen } from '$lib/state/coverage-screen.svelte';

const statuses: Readonly<Record<string, typeof m.cov_status_open>> = {
  open: m.cov_status_open,
  agreed: m.cov_status_agreed,
  in_progress: m.cov_status_in_progress,
  closed: m.cov_status_closed
};

/** Status of an entry of the gap register; a package's own words as they are written. */
export const statusText = (status: string | null): string => {
  const known = status ?? 'open';
  return (Object.hasOwn(statuses, known) && statuses[known]?.()) || known;
};

/** Area, phase and field of an entry in words; '' where none is named, the whole city where no area is. */
export function registerPlace({ areaId, phaseId, field }: RegisterRow, screen: CoverageScreen) {
  const phase = screen.phases.find((one) => one.phaseId === phaseId);
  return {
    area: areaId === null ? m.cov_whole_city() : screen.areaName(areaId),
    phase: phase ? phaseText(phase, getLocale()) : (phaseId ?? ''),
    field: field === null ? '' : fieldText(field, getLocale())
  };
}
