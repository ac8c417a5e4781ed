import type { QuadrantUnit } from '$lib/charts/coverage/quadrant-marks';
import { facilitiesOf, placesOf } from '$lib/core/coverage/place-ratio';
import type { CoverageSettings } from '$lib/core/coverage/coverage-settings';
import type { Locale } from '$lib/core/locale';
import * as m from '$lib/messages/compiled/messages.js';
import { phasePersonsText } from '$lib/messages/coverage-screen-text';
import { numberText, periodText } from '$lib/messages/number-text';
import { measureText } from '$lib/messages/place-text';
import { catchmentText, supplyMeasureText } from '$lib/messages/reach-text';
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
  if (!rule || !data) return [m.cov_provenance_offers({ date }, { locale }), ...supplyText(settings, locale)];
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
  return measure === 'access' ? [...accessMethod(settings, locale), counted] : [counted];
}

/** How places per child within reach are computed, in words. */
export function accessMethod({ catchment }: CoverageSettings, locale: Locale): string[] {
  const method = m.calc_provenance_catchment({ catchment: catchmentText(catchment, locale) }, { locale });
  return [m.cov_places_access_method({}, { locale }), method];
}

/** What offers are counted by, where it is not their number. */
function supplyText({ supply }: CoverageSettings, locale: Locale): string[] {
  const measure = supplyMeasureText(supply, locale);
  return supply === 'offers' ? [] : [m.calc_provenance_supply({ measure }, { locale })];
}
