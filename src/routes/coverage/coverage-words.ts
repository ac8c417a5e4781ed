import type { QuadrantUnit } from '$lib/charts/coverage/quadrant-marks';
import { facilitiesOf, placesOf } from '$lib/core/coverage/place-ratio';
import type { Locale } from '$lib/core/locale';
import * as m from '$lib/messages/compiled/messages.js';
import { phasePersonsText } from '$lib/messages/coverage-screen-text';
import { numberText, periodText } from '$lib/messages/number-text';
import { measureText } from '$lib/messages/place-text';
import type { CoverageScreen } from '$lib/state/coverage-screen.svelte';

/** How the figures of a screen are named: whom they are about, and what is measured in which unit. */
export interface CoverageWords {
  persons: string;
  measure: string;
  unit: QuadrantUnit;
}

export function coverageWords({ group, rule, measure }: CoverageScreen, locale: Locale): CoverageWords {
  const persons = group ? phasePersonsText(group, locale) : '';
  const reached = m.cov_reached_column({ text: persons }, { locale });
  return {
    persons,
    measure: rule ? measureText(measure, locale) : reached,
    unit: measure === 'reached' ? 'share' : 'ratio'
  };
}

/** What is counted and how, for the line under a figure. */
export function supplyMethod({ rule, data, settings, measure }: CoverageScreen, locale: Locale): string[] {
  const date = periodText(settings.referenceDate ?? data?.lastDay ?? '', locale);
  if (!rule || !data) return [m.cov_provenance_offers({ date }, { locale })];
  const facilities = facilitiesOf(rule, data.facilities);
  const places = facilities.reduce((sum, one) => sum + (placesOf(one, rule.places) ?? 0), 0);
  const counts = {
    facilities: numberText(facilities.length, 0, locale),
    places: numberText(places, 0, locale)
  };
  const counted = m.cov_places_provenance(
    { ...counts, date: periodText(data.populationPeriod ?? '', locale) },
    { locale }
  );
  return measure === 'access' ? [m.cov_places_access_method({}, { locale }), counted] : [counted];
}
