import type { CsvRow } from '../../../src/lib/export/csv.ts';
import { exportTable, type ExportTable } from '../../../src/lib/export/table/export-table.ts';

export const notes = [
  { id: 'source', label: 'Quelle', text: 'Amt für Statistik; eigene Rechnung' },
  { id: 'link', label: 'Ansicht', text: 'https://atlas.example/stress/?lang=de' }
];

/** A table with every kind of column. */
export const tableOf = (rows: readonly CsvRow[]): ExportTable =>
  exportTable(
    { columns: ['area_id', 'name', 'rank', 'index', 'share', 'classifiable', 'due', 'flag'], rows },
    { name: 'musterstadt-statusindex-2025', title: 'Statusindex 2025', locale: 'de', notes }
  );

export const sampleRows: CsvRow[] = [
  ['01', 'Nord; "Alt", Neu', 1, 1.5, 0.125, true, '2025-12-31', null],
  ['02', '=1+1', null, -0.25, null, false, null, 'suppressed'],
  ['03', '# Mitte', 3, 1e-7, 0, true, '2024-02-29', 'missing']
];
export const sampleTable = tableOf(sampleRows);
