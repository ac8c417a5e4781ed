import { fileName } from '$lib/export/table/file-name';
import type { ShelvedFigure } from '$lib/ui/controls/figure-shelf.svelte';

/** The figures that have a table. */
export const withTables = (figures: readonly ShelvedFigure[]): ShelvedFigure[] =>
  figures.filter(({ download }) => download.formats.includes('xlsx'));

/** The tables of a view as one zip: of each a workbook and a CSV for programs. */
export async function viewTables(figures: readonly ShelvedFigure[]): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync, strToU8 } = await import('fflate');
  const files: Record<string, Uint8Array> = {};
  for (const { title, download } of withTables(figures))
    for (const format of ['xlsx', 'csv_international'] as const) {
      const { name, content } = await download.file(format);
      const ending = name.slice(name.lastIndexOf('.'));
      const free = name in files ? `${name.slice(0, -ending.length)}-${fileName(title)}${ending}` : name;
      files[free] = typeof content === 'string' ? strToU8(content) : content;
    }
  return zipSync(files, { level: 6, mtime: '1980-01-01T00:00:00' }) as Uint8Array<ArrayBuffer>;
}
