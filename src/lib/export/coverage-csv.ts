import { accessMethods } from '../core/coverage/area-reach.ts';
import type { CoverageModel } from '../core/coverage/coverage-model.ts';
import type { SupplyArea, SupplyKey, SupplyResult } from '../core/coverage/coverage-result.ts';
import type { CsvOptions, CsvRow, CsvValue } from './csv.ts';
import { supplyCells, supplyColumns } from './supply-cells.ts';
import { contentCsv, type TableContent } from './table-content.ts';

const columns = [
  'area_id',
  'name',
  'period',
  'reference_date',
  ...supplyColumns,
  'persons',
  'persons_kind',
  'persons_split',
  'count',
  'supply',
  'target',
  'place_ratio',
  'shortfall',
  'reached_shortfall',
  'per_1000',
  'per_1000_sgb2',
  'reach_unit',
  'reach_limit',
  'reached_share',
  'nearest',
  ...accessMethods.map((method) => `access_${method}`)
];

/**
 * coverage.csv: a row per area and supply (places of a rule, or a field for a phase), by supply, then area. Shares and
 * ratios are 0–1 (a place ratio may exceed 1), access is supply per person. Empty = not known; `persons_kind` says why.
 */
export function coverageContent(model: CoverageModel, results: readonly SupplyResult[]): TableContent {
  const rows = results.flatMap((result) =>
    result.areas.map((area, i) => coverageRow(model, result, area, i))
  );
  return { columns, rows };
}

/** coverage.csv as text. */
export const coverageCsv = (
  model: CoverageModel,
  results: readonly SupplyResult[],
  options: CsvOptions = {}
): string => contentCsv(coverageContent(model, results), options);

function coverageRow(
  model: CoverageModel,
  { key, reach }: SupplyResult,
  area: SupplyArea,
  i: number
): CsvRow {
  const { persons } = area;
  return [
    area.areaId,
    model.data.areas[i]?.name ?? null,
    model.data.period,
    model.referenceDate,
    ...supplyCells(key),
    persons.count,
    persons.kind,
    persons.split,
    area.count,
    area.located,
    targetOf(key),
    area.ratio,
    area.shortfall,
    area.reachedShortfall,
    area.density,
    area.densityPoor,
    reach.method.unit,
    reach.limit,
    area.reached,
    area.nearest,
    ...accessMethods.map((method) => area.access[method] ?? null)
  ];
}

const targetOf = (key: SupplyKey): CsvValue => (key.kind === 'places' ? key.rule.target : null);
