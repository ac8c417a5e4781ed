import type { Locale } from '$lib/core/locale';
import { phaseText } from '$lib/messages/coverage-screen-text';
import { offerCodeText } from '$lib/messages/offer-text';
import { writtenItems } from '$lib/package/edit/offer-rows';
import type { DataPackage } from '$lib/package/model';
import type { CoverageScreen } from '$lib/state/coverage-screen.svelte';
import { columnSpec, type OfferColumn } from './offer-columns';
import { transitionTexts } from './offer-facts';

export interface Option {
  value: string;
  label: string;
}

/** What can be chosen for a column of an offer, or is proposed: null where anything is written freely. */
export function optionsOf(
  column: OfferColumn,
  { data, phases }: CoverageScreen,
  pkg: DataPackage,
  locale: Locale
): Option[] | null {
  if (column === 'phases')
    return phases.map((phase) => ({ value: phase.phaseId, label: phaseText(phase, locale) }));
  if (column === 'areas')
    return data?.areas.map(({ areaId, name }) => ({ value: areaId, label: name })) ?? [];
  if (column === 'facility_id')
    return data?.facilities.map(({ facilityId, name }) => ({ value: facilityId, label: name })) ?? [];
  if (column === 'handover_for')
    return [...transitionTexts(pkg, locale)].map(([value, label]) => ({ value, label }));
  return codeOptions(column, pkg, locale);
}

/** The codes a column knows, and what is written in it so far. */
function codeOptions(
  column: Exclude<OfferColumn, 'areas'>,
  pkg: DataPackage,
  locale: Locale
): Option[] | null {
  const { values, known = [], type } = columnSpec(column);
  if (type !== 'text' && type !== 'list') return null;
  const label = (value: string) => ({ value, label: offerCodeText(column, value, locale) });
  if (values) return values.map(label);
  const all = [...new Set([...known, ...writtenItems(pkg, column)])].sort();
  const isFree = column === 'name' || column === 'contact' || (type === 'list' && known.length === 0);
  return isFree ? null : all.map(label);
}
