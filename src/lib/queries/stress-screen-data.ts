import type { Column } from '../core/cell.ts';
import type { Connector, QueryOptions } from '../engine/connector.ts';
import { childrenAt } from './children-at.ts';
import { cityValues } from './city-values.ts';
import { countColumn } from './count-column.ts';
import { listParents } from './list-parents.ts';
import { listPeriods } from './list-periods.ts';
import { overYears, type OverYears } from './over-years.ts';
import { stressInput, withCity, type StressData, type StressQuestion } from './stress-input.ts';

/** What the stress screen shows: the index's input with everything that stands beside it. Plain data. */
export interface StressScreenData extends StressData {
  /** Periods with figures of this level, earliest first. */
  periods: readonly string[];
  /** Names of the areas that those of the level lie in, by id. */
  parentNames: Readonly<Record<string, string>>;
  /** Values of the whole municipality by indicator id; null where none can be formed. */
  city: Readonly<Record<string, number | null>>;
  /** Children under 18 per area; null where the package does not tell. */
  children: Column | null;
  /** What holds over all years. */
  years: OverYears;
}

export async function stressScreenData(
  connector: Connector,
  question: StressQuestion,
  options?: QueryOptions
): Promise<StressScreenData> {
  const { level, vintage, period } = question;
  const scope = { level, vintage };
  const [stress, periods, parents, city, children, years] = await Promise.all([
    stressInput(connector, question, options),
    listPeriods(connector, scope, options),
    listParents(connector, scope, options),
    cityValues(connector, { ...scope, periods: [period] }, options),
    childrenAt(connector, { ...scope, period }, options),
    overYears(connector, { ...scope, period }, options)
  ]);
  return {
    ...stress,
    input: { ...stress.input, indicators: withCity(stress.input.indicators, city) },
    periods: periods.map((row) => row.period),
    parentNames: Object.fromEntries(parents.map(({ areaId, name }) => [areaId, name])),
    city: Object.fromEntries(city.map(({ indicatorId, value }) => [indicatorId, value])),
    children: children.length === 0 ? null : countColumn(children),
    years
  };
}
