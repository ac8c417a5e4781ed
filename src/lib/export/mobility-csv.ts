import type { ClassMobility } from '../core/mobility/class-mobility.ts';
import type { CsvOptions } from './csv.ts';
import { contentCsv, type TableContent } from './table-content.ts';

/**
 * Moves between classes of stress as the file `mobility.csv` of `atlas analyse`, one row per pair: steps from one period to the next,
 * their share of all steps from the class, mean steps until the class is first reached, and the share of the class
 * in the steady state. Classes from 1 = least stress.
 */
export function mobilityContent(mobility: ClassMobility, classLabels: readonly string[]): TableContent {
  const { counts, probabilities, firstPassage, steadyState } = mobility;
  const rows = counts.flatMap((row, from) =>
    row.map((count, to) => [
      from + 1,
      classLabels[from] ?? null,
      to + 1,
      classLabels[to] ?? null,
      count,
      probabilities[from]?.[to] ?? null,
      firstPassage?.[from]?.[to] ?? null,
      steadyState?.[to] ?? null
    ])
  );
  const columns = [
    'from_class',
    'from_label',
    'to_class',
    'to_label',
    'count',
    'probability',
    'mean_first_passage',
    'steady_state'
  ];
  return { columns, rows };
}

/** mobility.csv as text. */
export const mobilityCsv = (
  mobility: ClassMobility,
  classLabels: readonly string[],
  options: CsvOptions = {}
): string => contentCsv(mobilityContent(mobility, classLabels), options);
