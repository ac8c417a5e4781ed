import type { AreaReliability } from '../core/reliability/reliability.ts';
import { classOf } from '../core/area-style.ts';
import { isUncertain } from '../core/reliability/reliability.ts';
import type { CsvOptions, CsvRow } from './csv.ts';
import { contentCsv, type TableContent } from './table-content.ts';

/** The areas of one indicator with the class limits they are judged by. */
export interface ReliabilityTable {
  indicatorId: string;
  areas: readonly AreaReliability[];
  /** Ascending; none where the indicator has no classes. */
  limits: readonly number[];
}

/**
 * Intervals and smoothed values as the file `reliability.csv` of `atlas analyse`, one row per indicator and area:
 * Wilson interval (95 %), empirical Bayes over all areas and over the neighbours, class of the value (1 = lowest), and
 * whether the interval reaches over a class limit.
 */
export function reliabilityContent(
  tables: readonly ReliabilityTable[],
  period: string,
  nameOf: (areaId: string) => string | null
): TableContent {
  const rows = tables.flatMap(({ indicatorId, areas, limits }) =>
    areas.map((area): CsvRow => {
      const { areaId, value, numerator, denominator, interval, global, local } = area;
      const key = [areaId, nameOf(areaId), period, indicatorId, value];
      const judged = [classOf(value, limits), isUncertain(interval, limits)];
      return [...key, numerator, denominator, interval.lower, interval.upper, global, local, ...judged];
    })
  );
  const key = ['area_id', 'name', 'period', 'indicator_id', 'value'];
  const computed = ['lower', 'upper', 'eb_global', 'eb_local', 'class', 'uncertain'];
  return { columns: [...key, 'numerator', 'denominator', ...computed], rows };
}

/** reliability.csv as text. */
export const reliabilityCsv = (
  tables: readonly ReliabilityTable[],
  period: string,
  nameOf: (areaId: string) => string | null,
  options: CsvOptions = {}
): string => contentCsv(reliabilityContent(tables, period, nameOf), options);
