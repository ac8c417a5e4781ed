import type { AreaShapesById } from './table-features.ts';
import type { ExportTable } from './export-table.ts';

/** A file to be saved. */
export interface TableFile {
  name: string;
  type: string;
  content: Uint8Array<ArrayBuffer> | string;
}

/** Writes a table in a format; writers are loaded when they are first needed. `shapes` are wanted by GeoJSON only. */
export const tableWriters = {
  csv_german: async (table: ExportTable): Promise<TableFile> => {
    const { tableCsv } = await import('./table-csv.ts');
    return { name: `${table.name}.csv`, type: 'text/csv', content: tableCsv(table, 'german') };
  },
  csv_international: async (table: ExportTable): Promise<TableFile> => {
    const { tableCsv } = await import('./table-csv.ts');
    return { name: `${table.name}.csv`, type: 'text/csv', content: tableCsv(table, 'international') };
  },
  xlsx: async (table: ExportTable): Promise<TableFile> => {
    const { tableWorkbook } = await import('./table-workbook.ts');
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return { name: `${table.name}.xlsx`, type, content: owned(await tableWorkbook(table)) };
  },
  parquet: async (table: ExportTable): Promise<TableFile> => {
    const { tableParquet } = await import('./table-parquet.ts');
    const type = 'application/vnd.apache.parquet';
    return { name: `${table.name}.parquet`, type, content: owned(tableParquet(table)) };
  },
  geojson: async (table: ExportTable, shapes: AreaShapesById): Promise<TableFile> => {
    const { tableFeatures } = await import('./table-features.ts');
    const type = 'application/geo+json';
    return { name: `${table.name}.geojson`, type, content: tableFeatures(table, shapes) };
  }
} as const;

const owned = (bytes: Uint8Array) => bytes as Uint8Array<ArrayBuffer>;
