import { number, text, type TableColumns } from './stored-type.ts';

/**
 * Areas, indicators and figures. Derived by the loader: `position`, the place in the order of the ids by code
 * units (areas: within their level and vintage; periods: in the order of their ends); `factor`, with which a
 * figure is factor × numerator ÷ denominator (NULL for other units); of the periods `ends`, the last day, `year`,
 * the first year, and `form`, the period moved to the year 2000, which is the same for all periods of one form.
 * `group_areas` says which areas a user put together: `level` is that of the groups, `base_level` that of the areas.
 */
export const statisticsTables = {
  areas: { level: text, vintage: text, area_id: text, name: text, parent_id: text, position: number },
  group_areas: { level: text, group_id: text, area_id: text, base_level: text },
  crosswalk: { from_vintage: text, from_id: text, to_vintage: text, to_id: text, weight: number },
  periods: { period: text, ends: text, year: number, form: text, position: number },
  population: {
    area_id: text,
    period: text,
    age_from: number,
    age_to: number,
    count: number,
    kind: text,
    flag: text
  },
  residents: { area_id: text, period: text, count: number, kind: text },
  children: { area_id: text, period: text, count: number, kind: text },
  indicators: {
    indicator_id: text,
    name_de: text,
    name_en: text,
    definition_de: text,
    unit: text,
    topic: text,
    polarity: number,
    numerator_de: text,
    denominator_de: text,
    source: text,
    licence: text,
    min_numerator: number,
    min_denominator: number,
    position: number,
    factor: number
  },
  observations: {
    area_id: text,
    indicator_id: text,
    period: text,
    value: number,
    numerator: number,
    denominator: number,
    kind: text,
    flag: text
  }
} as const satisfies Record<string, TableColumns>;
