import type { ClassMobility } from '../core/mobility/class-mobility.ts';
import { csvText } from './csv.ts';
import type { CsvOptions } from './csv.ts';

/**
 * Moves between classes of stress as the CSV of `atlas analyse`, one row per pair: steps from one period to the next,
 * their share of all steps from the class, mean steps until the class is first reached, and the share of the class
 * in the steady state. Classes from 1 = least stress.
 */
export function mobilityCsv(
  mobility: ClassMobility,
  classLabels: readonly string[],
  options: CsvOptions = {}
): string {
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
  const header = [
    'from_class',
    'from_label',
    'to_class',
    'to_label',
    'count',
    'probability',
    'mean_first_passage',
    'steady_state'
  ];
  return csvText(header, rows, options);
}
