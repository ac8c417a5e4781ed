import { areaAt } from '$lib/core/coverage/area-at';
import { greatCircle } from '$lib/core/coverage/local-plane';
import type { Locale } from '$lib/core/locale';
import * as m from '$lib/messages/compiled/messages.js';
import { numberText } from '$lib/messages/number-text';
import type { CoverageScreen } from '$lib/state/coverage-screen.svelte';
import type { ScenarioSite } from '$lib/state/scenario-sites';

/** Where a site of a scenario lies, in words: its area, and how far that is from today. */
export function placeText(screen: CoverageScreen, { lon, lat, today }: ScenarioSite, locale: Locale): string {
  const wanted = new Set(screen.data?.areas.map(({ areaId }) => areaId));
  const shapes = (screen.input?.shapes ?? []).filter(({ areaId }) => wanted.has(areaId));
  const areaId = areaAt(shapes, lon, lat);
  const area = areaId === null ? m.cov_change_outside({}, { locale }) : screen.areaName(areaId);
  if (today === null) return m.cov_change_new({ area }, { locale });
  const metres = greatCircle(lon, lat, today.lon, today.lat);
  if (metres < 1) return m.cov_change_here({ area }, { locale });
  return m.cov_change_moved({ area, metres: numberText(metres, 0, locale) }, { locale });
}
