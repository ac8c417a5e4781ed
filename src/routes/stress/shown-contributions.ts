import { contributionRows, type ContributionRow } from '$lib/charts/contribution/contribution-row';
import { contributionsOf, type Contributions } from '$lib/core/contributions';
import type { Locale } from '$lib/core/locale';
import { contributionFormula, contributionSum } from '$lib/messages/contribution-text';
import type { StressScreen } from '$lib/state/stress-screen.svelte';
import { indicatorNameIn } from './area-reading';

export interface ShownContributions extends Contributions {
  rows: readonly ContributionRow[];
  /** What they add up to, and how they are computed, in words. */
  sum: string;
  formula: string;
}

/** Why an area stands where it stands; null where it has no index. */
export function shownContributions(
  { data, index, composer }: StressScreen,
  areaId: string,
  locale: Locale
): ShownContributions | null {
  const area = index?.areas.find((one) => one.areaId === areaId);
  const { settings, weights } = composer;
  if (!data || !index || !area || !settings) return null;
  const weighted = Object.keys(weights).filter((id) => (weights[id] ?? 0) > 0);
  const found = contributionsOf(index, area, weighted, settings.combine);
  return (
    found && {
      ...found,
      rows: contributionRows(found.parts, indicatorNameIn(data, locale), locale),
      sum: contributionSum(found, settings.combine, locale),
      formula: contributionFormula(settings.combine, locale)
    }
  );
}
