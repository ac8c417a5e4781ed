import type { FileLog } from '../problem-log.ts';
import { columnOf } from '../read-column.ts';
import type { ReadTable } from './read-table.ts';
import { groupRows } from './row-groups.ts';

/** Reports rows whose first age is above the last. */
export function checkAgeOrder({ table, rowOf }: ReadTable, log: FileLog): void {
  const [from, to] = [table.columns.age_from ?? [], table.columns.age_to ?? []];
  for (let i = 0; i < from.length; i++) {
    const [first, last] = [from[i] ?? null, to[i] ?? null];
    if (first === null || last === null || first <= last) continue;
    log.error('age_reversed', rowOf(i), 'age_from', { found: Number(first), last: Number(last) });
  }
}

interface Band {
  row: number;
  group: number;
  from: number;
  to: number;
}

/** Reports age bands of one area and period that share an age: their counts would be added twice. */
export function checkAgeBands({ table, rowOf }: ReadTable<'population'>, log: FileLog): void {
  let previous: Band | null = null;
  for (const band of bandsInOrder(table)) {
    if (previous !== null && previous.group === band.group) {
      if (band.from <= previous.to && !isSame(band, previous)) report(band, previous);
      if (band.to < previous.to) continue;
    }
    previous = band;
  }

  function report(band: Band, other: Band): void {
    const values = { found: bandText(band), other: bandText(other), otherRow: rowOf(other.row) };
    log.error('age_overlap', rowOf(band.row), 'age_from', values);
  }
}

/** Two equal bands are a double key, which is reported as such. */
function isSame(a: Band, b: Band): boolean {
  return a.from === b.from && a.to === b.to;
}

function bandText({ from, to }: Band): string {
  return to === Infinity ? `${from}+` : `${from}–${to}`;
}

function bandsInOrder(table: ReadTable<'population'>['table']): Band[] {
  const areas = columnOf(table, 'area_id');
  const periods = columnOf(table, 'period');
  const from = columnOf(table, 'age_from');
  const to = columnOf(table, 'age_to');
  const { codes } = groupRows([areas, periods], table.rowCount);
  const bands: Band[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    const band = { row, group: codes[row] ?? 0, from: from[row] ?? 0, to: to[row] ?? Infinity };
    if (areas[row] !== null && periods[row] !== null && band.from <= band.to) bands.push(band);
  }
  return bands.sort((a, b) => a.group - b.group || a.from - b.from || a.row - b.row);
}
