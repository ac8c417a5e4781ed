import { doubleCounted, type IndexRelations } from '../core/correlation/index-relations.ts';
import type { CsvOptions } from './csv.ts';
import { contentCsv, type TableContent } from './table-content.ts';

/**
 * Rank correlations between the indicators of an index as the file `relations.csv` of `atlas analyse`, one row for
 * every pair in the order of the index. `towards_stress` is the correlation with both turned towards stress.
 */
export function relationsContent(relations: IndexRelations, period: string): TableContent {
  const twice = new Set(doubleCounted(relations));
  return {
    columns: [
      ...['indicator_id', 'other_indicator_id', 'period', 'areas', 'spearman', 'spearman_lower'],
      ...['spearman_upper', 'towards_stress', 'weight_share', 'may_count_twice']
    ],
    rows: relations.pairs.map((pair) => [
      ...[pair.x, pair.y, period, relations.areas, pair.correlation],
      ...[pair.interval?.lower ?? null, pair.interval?.upper ?? null, pair.towardsStress],
      ...[pair.weightShare, twice.has(pair)]
    ])
  };
}

/** relations.csv as text. */
export const relationsCsv = (relations: IndexRelations, period: string, options: CsvOptions = {}): string =>
  contentCsv(relationsContent(relations, period), options);
