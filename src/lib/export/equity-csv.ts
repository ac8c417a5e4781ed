import type { CoverageModel } from '../core/coverage/coverage-model.ts';
import type { SupplyResult } from '../core/coverage/coverage-result.ts';
import type { EquityArea } from '../core/equity/area-equity.ts';
import { csvText } from './csv.ts';
import type { CsvOptions, CsvRow } from './csv.ts';
import { supplyCells, supplyColumns } from './supply-cells.ts';

const columns = [
  'area_id',
  'name',
  'parent_id',
  'period',
  ...supplyColumns,
  'stress_percentile',
  'persons',
  'persons_kind',
  'need_kind',
  'need',
  'reached_supply',
  'person_share',
  'need_share',
  'supply_share',
  'equity_ratio'
];

/**
 * equity.csv: a row per area and supply. `reached_supply` is what the area's persons reach (enhanced two-step access ×
 * persons); `equity_ratio` is supply share ÷ need share, below 1 where an area has less than its need. Empty = not known.
 */
export function equityCsv(
  model: CoverageModel,
  results: readonly SupplyResult[],
  options: CsvOptions = {}
): string {
  const rows = results.flatMap((result) =>
    result.areas.map((area, i): CsvRow => {
      const [place, shares] = [model.data.areas[i], result.equity.areas[i]];
      return [
        area.areaId,
        ...(place ? [place.name, place.parentId] : [null, null]),
        model.data.period,
        ...supplyCells(result.key),
        model.stressPercentile[i] ?? null,
        area.persons.count,
        area.persons.kind,
        result.need.kind,
        result.need.byArea[i] ?? null,
        area.reachedSupply,
        ...shareCells(shares)
      ];
    })
  );
  return csvText(columns, rows, options);
}

function shareCells(shares: EquityArea | undefined): CsvRow {
  if (!shares) return [null, null, null, null];
  return [shares.personShare, shares.needShare, shares.supplyShare, shares.ratio];
}
