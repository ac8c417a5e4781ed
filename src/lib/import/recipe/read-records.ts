import type { ForeignCell } from '../model.ts';
import type { TableName } from '../../package/tables.ts';
import { cellText, isBlank } from '../understand/cell-text.ts';
import { titleFlag } from '../understand/footnote-flags.ts';
import { onlyPeriodIn, readPeriod } from '../understand/period-text.ts';
import type { Draft, RecordRow } from './draft.ts';
import type { FittedColumn, FittedTable } from './fit-table.ts';
import { settledPeriod } from './period-source.ts';

/** Reads a table of records into the draft, cell by cell as it stands; returns the number of rows. */
export function readRecords(fitted: FittedTable, draft: Draft, sheet: number): number {
  const columns = fitted.columns.filter(({ recipe }) => recipe.as === 'field');
  const period = recordPeriod(fitted);
  const flag = titleFlag(fitted.table);
  const decimals = Object.fromEntries(
    columns.map(({ recipe }) => [recipe.field ?? '', recipe.decimal ?? ','])
  );
  for (const row of fitted.table.rows) {
    const cells = fitted.sheet.rows[row] ?? [];
    draft.records.push({
      ...fieldsOf(columns, cells, fitted.recipe),
      table: fitted.recipe.feeds as TableName,
      decimals,
      period,
      flag,
      joins: fitted.recipe.joins,
      source: { sheet, row: row + 1, column: 0 }
    });
  }
  return fitted.table.rows.length;
}

/** Tables without a column for the period name it in the sheet, the title or the file. */
function recordPeriod({ file, sheet, table, recipe }: FittedTable): string | null {
  const titles = table.titles.map(({ text }) => text).join(' ');
  const period = onlyPeriodIn(sheet.name) ?? onlyPeriodIn(titles) ?? onlyPeriodIn(file);
  return period === null ? null : settledPeriod(period, recipe.period ?? {});
}

function fieldsOf(
  columns: readonly FittedColumn[],
  cells: readonly ForeignCell[],
  { period }: FittedTable['recipe']
): Pick<RecordRow, 'fields' | 'extra'> {
  const [fields, extra] = [new Map<string, ForeignCell>(), new Map<string, ForeignCell>()];
  for (const { index, header, recipe } of columns) {
    const cell = cells[index] ?? null;
    if (isBlank(cell)) continue;
    if (recipe.field === undefined) extra.set(header, cell);
    else fields.set(recipe.field, recipe.field === 'period' ? periodCell(cell, period ?? {}) : cell);
  }
  return { fields: Object.fromEntries(fields), extra: Object.fromEntries(extra) };
}

function periodCell(cell: ForeignCell, rule: Parameters<typeof settledPeriod>[1]): ForeignCell {
  const period = readPeriod(cellText(cell));
  return period === null ? cell : settledPeriod(period, rule);
}
