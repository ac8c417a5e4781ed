import { scanCsv } from './csv-scan.ts';
import type { FileLog } from './problem-log.ts';
import type { TableCells } from './table-cells.ts';

/**
 * Reads CSV with comma and header row. Reports a wrong delimiter, broken quotes and rows of the wrong length; null
 * where there is nothing to go on with. Rows without any content are passed over.
 */
export function readCsv(text: string, log: FileLog): TableCells | null {
  const header = firstLine(text);
  const delimiter = foreignDelimiter(header);
  if (header.trim() === '') log.error('file_empty', null, null);
  else if (delimiter !== null) log.error('delimiter_wrong', 1, null, { found: delimiter });
  else return collect(text, log);
  return null;
}

function firstLine(text: string): string {
  return /^[^\r\n]*/.exec(text)?.[0] ?? '';
}

/** The delimiter that occurs more often than the comma, if there is one. */
function foreignDelimiter(header: string): string | null {
  const count = (delimiter: string) => header.split(delimiter).length;
  return [';', '\t', '|'].find((delimiter) => count(delimiter) > count(',')) ?? null;
}

function collect(text: string, log: FileLog): TableCells {
  let header: string[] = [];
  let columns: FileColumn[] = [];
  const rows: number[] = [];
  scanCsv(text, {
    record(cells, row) {
      if (header.length === 0) {
        header = cells.map((name) => name.trim());
        columns = header.map(() => []);
      } else if (!isBlank(cells)) {
        addRecord(cells, row);
      }
    },
    brokenQuote: (row, closed) => log.error(closed ? 'quote_invalid' : 'quote_unclosed', row, null)
  });
  return { header, columns, rowCount: rows.length, rowOf: (record) => rows[record] ?? record + 2 };

  function addRecord(cells: readonly string[], row: number): void {
    rows.push(row);
    for (let i = 0; i < columns.length; i++) columns[i]?.push(cells[i] ?? null);
    if (cells.length !== header.length)
      log.error('row_ragged', row, null, { found: cells.length, expected: header.length });
  }
}

type FileColumn = (string | null)[];

function isBlank(cells: readonly string[]): boolean {
  return cells[0] === '' && cells.every((cell) => cell === '');
}
