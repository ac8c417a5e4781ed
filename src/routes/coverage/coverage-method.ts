import type { Locale } from '$lib/core/locale';
import * as m from '$lib/messages/compiled/messages.js';
import { reachMethod } from '$lib/messages/reach-text';
import type { CoverageScreen } from '$lib/state/coverage-screen.svelte';

/** Day that offers are counted at, or of the population. */
export const coverageDay = ({ settings, data }: CoverageScreen): string =>
  settings.referenceDate ?? data?.lastDay ?? '';

/** How a figure of coverage is computed; `ways`: whether it is about reach, so that it says how ways are measured. */
export function coverageMethod(
  screen: CoverageScreen,
  own: readonly string[],
  ways: boolean,
  locale: Locale
): string[] {
  const { shown, settings, demandPlace: place } = screen;
  const whom = shown && { place, weight: shown.weighed.kind };
  const reach = shown && whom && ways ? reachMethod(shown.reach, settings, whom, locale) : [];
  return [...own, ...reach, m.provenance_disclosure({}, { locale })];
}
