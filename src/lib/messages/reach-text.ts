import type {
  CatchmentMethod,
  CoverageSettings,
  DemandPlace,
  DemandWeight,
  SupplyMeasure
} from '../core/coverage/coverage-settings.ts';
import type { TravelMethod } from '../core/coverage/travel-cost.ts';
import type { Locale } from '../core/locale.ts';
import * as m from './compiled/messages.js';
import { numberText } from './number-text.ts';

type Message = typeof m.calc_title;

const modes: Readonly<Record<string, Message>> = {
  walk: m.calc_mode_walk,
  bicycle: m.calc_mode_bicycle,
  public_transport: m.calc_mode_public_transport,
  car: m.calc_mode_car
};

/** How one travels; a package's own word in brackets. */
export const modeText = (mode: string, locale: Locale): string =>
  (Object.hasOwn(modes, mode) && modes[mode]?.({}, { locale })) || `(${mode})`;

const places: Readonly<Record<DemandPlace, Message>> = {
  sampled: m.calc_points_sampled,
  centroid: m.calc_points_centroid,
  grid: m.calc_points_grid
};
export const demandPlaceText = (place: DemandPlace, locale: Locale): string => places[place]({}, { locale });

const weights: Readonly<Record<DemandWeight, Message>> = {
  persons: m.calc_weight_persons,
  poor_children: m.calc_weight_poor_children,
  stress: m.calc_weight_stress
};
export const demandWeightText = (weight: DemandWeight, locale: Locale): string =>
  weights[weight]({}, { locale });

const supplies: Readonly<Record<SupplyMeasure, Message>> = {
  offers: m.calc_supply_offers,
  places: m.calc_supply_places,
  hours: m.calc_supply_hours,
  fte: m.calc_supply_fte
};
export const supplyMeasureText = (measure: SupplyMeasure, locale: Locale): string =>
  supplies[measure]({}, { locale });

const catchments: Readonly<Record<CatchmentMethod, Message>> = {
  two_step: m.calc_catchment_two_step,
  two_step_enhanced: m.calc_catchment_two_step_enhanced,
  two_step_gaussian: m.calc_catchment_two_step_gaussian,
  three_step: m.calc_catchment_three_step
};
export const catchmentText = (catchment: CatchmentMethod, locale: Locale): string =>
  catchments[catchment]({}, { locale });

/** How ways are measured, and how far reach goes. */
export interface MeasuredReach {
  method: TravelMethod;
  limit: number;
  unmeasured: number;
}

/** How reach was measured; straight lines are named an approximation, isochrones as steps. */
export function reachText({ method, limit }: MeasuredReach, walkMinutes: number, locale: Locale): string {
  const minutes = plainNumber(walkMinutes, locale);
  switch (method.kind) {
    case 'straight_line': {
      const [metres, detour] = [numberText(limit, 0, locale), numberText(method.detour, 2, locale)];
      return m.cov_provenance_straight({ minutes, metres, detour }, { locale });
    }
    case 'travel_times':
      return m.cov_provenance_times({ mode: modeText(method.mode, locale), minutes }, { locale });
    case 'isochrones':
      return m.calc_provenance_isochrones({ mode: modeText(method.mode, locale), minutes }, { locale });
    default:
      return method satisfies never;
  }
}

const plainNumber = (value: number, locale: Locale) =>
  numberText(value, Number.isInteger(value) ? 0 : 1, locale);

const homes: Readonly<Record<DemandPlace, Message>> = {
  sampled: m.calc_provenance_sampled,
  centroid: m.calc_provenance_centroid,
  grid: m.calc_provenance_grid
};

/** Everything that holds for reach, in words for the line under a figure. */
export function reachMethod(
  reach: MeasuredReach,
  { walkMinutes }: Pick<CoverageSettings, 'walkMinutes'>,
  { place, weight }: { place: DemandPlace; weight: DemandWeight },
  locale: Locale
): string[] {
  const { unmeasured: count } = reach;
  return [
    reachText(reach, walkMinutes, locale),
    ...(count > 0
      ? [m.calc_provenance_unmeasured({ count, text: numberText(count, 0, locale) }, { locale })]
      : []),
    homes[place]({}, { locale }),
    ...(weight === 'poor_children' ? [m.calc_provenance_poor_children({}, { locale })] : []),
    ...(weight === 'stress' ? [m.calc_provenance_stress({}, { locale })] : [])
  ];
}

/** A share of the city by those who count: "62 %", "62 % der Kinder in SGB II". */
export function weighedShareText(share: string, weight: DemandWeight, locale: Locale): string {
  if (weight === 'persons') return share;
  return (weight === 'stress' ? m.calc_by_stress : m.calc_by_poor_children)({ share }, { locale });
}
