import type { Locale } from '$lib/core/locale';
import { smoothedValue } from '$lib/core/reliability/smoothing';
import { figureText } from '$lib/messages/number-text';
import { certaintyText, intervalText } from '$lib/messages/reliability-text';
import type { IndicatorReliability } from '$lib/state/reliability.svelte';

/** How sure an area's indicator is, in words; null where that is not known. A smoothed value has no class in doubt. */
export function sureWords(
  { areas, smoothing }: IndicatorReliability,
  areaId: string,
  unit: string,
  limits: readonly number[],
  locale: Locale
) {
  const area = areas.get(areaId);
  if (!area) return null;
  const smoothed = smoothing === 'none' ? null : smoothedValue(area, smoothing);
  return {
    interval: intervalText(area.interval, unit, locale),
    smoothed: smoothed === null ? null : figureText(smoothed, unit, locale),
    certainty: smoothing === 'none' ? certaintyText(area.interval, limits, locale) : null
  };
}
