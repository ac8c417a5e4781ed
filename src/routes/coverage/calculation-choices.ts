import {
  catchmentMethods,
  demandPlaces,
  demandWeights,
  supplyMeasures
} from '$lib/core/coverage/coverage-settings';
import type { Locale } from '$lib/core/locale';
import * as m from '$lib/messages/compiled/messages.js';
import {
  catchmentText,
  demandPlaceText,
  demandWeightText,
  modeText,
  supplyMeasureText
} from '$lib/messages/reach-text';
import { isochroneModes } from '$lib/package/isochrones-of';
import type { DataPackage } from '$lib/package/model';
import { waysName, waysNamed, waysOf, type Calculation, type Ways } from '$lib/state/calculation';
import type { CoverageScreen } from '$lib/state/coverage-screen.svelte';

/** A setting with the values it can take; choosing one gives the change of the calculation. */
export interface CalculationChoice {
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  change: (value: string) => Calculation;
}

/** What can be chosen for the package that is open; places of a rule are not counted as offers are. */
export function calculationChoices(
  screen: CoverageScreen,
  pkg: DataPackage,
  locale: Locale
): CalculationChoice[] {
  const { settings, sources, demandPlace } = screen;
  const known = sources.answer?.value;
  const hasGrid = (known?.demandPoints ?? []).length > 0;
  const places = demandPlaces.filter((place) => place !== 'grid' || hasGrid);
  const ways = waysThere(pkg, known?.travelModes ?? []);
  const own = waysOf(settings);
  const all = ways.some((one) => waysName(one) === waysName(own)) ? ways : [...ways, own];
  return [
    choice('ways', m.calc_ways({}, { locale }), waysName(own), all.map(waysName), (name) =>
      waysText(waysNamed(name) ?? own, locale)
    ),
    choice('points', m.calc_points({}, { locale }), demandPlace, places, (place) =>
      demandPlaceText(place, locale)
    ),
    choice('weight', m.calc_weight({}, { locale }), settings.demandWeight, demandWeights, (weight) =>
      demandWeightText(weight, locale)
    ),
    choice('supply', m.calc_supply({}, { locale }), settings.supply, supplyMeasures, (measure) =>
      supplyMeasureText(measure, locale)
    ),
    choice('catchment', m.calc_catchment({}, { locale }), settings.catchment, catchmentMethods, (method) =>
      catchmentText(method, locale)
    )
  ].filter(({ name }) => name !== 'supply' || screen.rule === null);
}

function waysThere(pkg: DataPackage, travelModes: readonly string[]): Ways[] {
  return [
    { kind: 'straight' },
    ...travelModes.map((mode) => ({ kind: 'times' as const, mode })),
    ...isochroneModes(pkg).map((mode) => ({ kind: 'isochrones' as const, mode }))
  ];
}

/** How ways are measured, as a choice. */
export function waysText(ways: Ways, locale: Locale): string {
  if (ways.kind === 'straight') return m.calc_ways_straight({}, { locale });
  const mode = modeText(ways.mode, locale);
  return (ways.kind === 'times' ? m.calc_ways_times : m.calc_ways_isochrones)({ mode }, { locale });
}

function choice<Value extends string>(
  name: 'ways' | 'points' | 'weight' | 'supply' | 'catchment',
  label: string,
  value: Value,
  values: readonly Value[],
  text: (value: Value) => string
): CalculationChoice {
  const options = values.map((one) => ({ value: one, label: text(one) }));
  const change = (chosen: string) =>
    ({ [name]: name === 'ways' ? waysNamed(chosen) : chosen }) as Calculation;
  return { name, label, value, options, change };
}
