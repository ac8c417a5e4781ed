import { flagsWithoutValue, type Flag } from '../flag.ts';
import type { FileLog } from '../problem-log.ts';
import type { TableName } from '../tables.ts';
import type { ReadTable } from './read-table.ts';

/** The columns with figures that a flag speaks about, by table. */
const figureColumns: Partial<Record<TableName, readonly string[]>> = {
  population: ['count'],
  observations: ['value', 'numerator'],
  transition_rates: ['numerator'],
  transition_flows: ['count']
};

const silent: ReadonlySet<unknown> = new Set<Flag>(flagsWithoutValue);

/** Warns where a figure stands beside a flag that says there is none. */
export function checkFigures({ table, rowOf }: ReadTable, log: FileLog): void {
  const flags = table.columns.flag ?? [];
  for (const name of figureColumns[table.name] ?? []) {
    const figures = table.columns[name] ?? [];
    for (let i = 0; i < flags.length; i++) {
      const [flag, figure] = [flags[i] ?? null, figures[i] ?? null];
      if (flag === null || figure === null || !silent.has(flag)) continue;
      log.warning('value_despite_flag', rowOf(i), name, { found: String(figure), flag: String(flag) });
    }
  }
}
