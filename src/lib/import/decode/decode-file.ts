import type { Decoded } from '../model.ts';
import { openArchive, type Archive } from './archive.ts';
import { decodeParquet } from './decode-parquet.ts';
import { DecodeRun, type DecodeOptions } from './decode-run.ts';
import { detectFormat } from './detect-format.ts';
import { ImportError, type ImportErrorCode } from './import-error.ts';
import { decodeJson } from './json/decode-json.ts';
import { decodeShapefile, shapeFiles } from './shapefile/decode-shapefile.ts';
import { decodeCsv } from './text/decode-csv.ts';
import { decodeXlsx, workbookPath } from './xlsx/decode-xlsx.ts';

/**
 * Decodes one foreign file by its content: tables come back as sheets of cells as the file shows them, geometry as
 * layers in longitude and latitude. Everything recognised on the way is a decision. Throws `ImportError`.
 */
export async function decodeFile(
  name: string,
  bytes: Uint8Array,
  options: DecodeOptions = {}
): Promise<Decoded> {
  const run = new DecodeRun(name, options);
  const limit = run.limits.fileBytes;
  if (bytes.length > limit) throw new ImportError('file_too_large', name, { limit: megabytes(limit) });
  await run.pause(0);
  const decoded = await decodeContent(bytes, run);
  options.onProgress?.(1);
  return decoded;
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 2 ** 20);
}

async function decodeContent(bytes: Uint8Array, run: DecodeRun): Promise<Decoded> {
  const format = detectFormat(bytes, run.file);
  switch (format) {
    case 'text':
      return decodeCsv(bytes, run);
    case 'json':
      return decodeJson(bytes, run);
    case 'parquet':
      return decodeParquet(bytes, run);
    case 'zip':
      return decodeArchive(await openArchive(bytes, run), run);
  }
}

const otherOffice: ReadonlyMap<string, ImportErrorCode> = new Map([
  ['xl/workbook.bin', 'xlsb_unsupported'],
  ['EncryptedPackage', 'password_protected'],
  ['content.xml', 'ods_unsupported']
]);

async function decodeArchive(archive: Archive, run: DecodeRun): Promise<Decoded> {
  if (archive.names.includes(workbookPath)) return decodeXlsx(archive, run);
  if (shapeFiles(archive).length > 0) return decodeShapefile(archive, run);
  const refused = archive.names.map((name) => otherOffice.get(name)).find((code) => code !== undefined);
  if (refused !== undefined) throw new ImportError(refused, run.file);
  return decodePackedFile(archive, run);
}

const dataFile = /\.(?:csv|tsv|txt|json|geojson|topojson|parquet|xlsx|xlsm)$/i;

/** A zip with one data file in it is read as that file; a zip within a zip is not opened, but for a workbook. */
async function decodePackedFile(archive: Archive, run: DecodeRun): Promise<Decoded> {
  const [name, ...others] = archive.names.filter((each) => dataFile.test(each));
  if (name === undefined) throw new ImportError('zip_without_data', run.file);
  if (others.length > 0) throw new ImportError('zip_several_files', run.file, { count: others.length + 1 });
  const bytes = await archive.read(name);
  const inner = run.inside(`${run.file}/${name}`);
  const format = detectFormat(bytes, inner.file);
  if (format !== 'zip') return decodeContent(bytes, inner);
  const workbook = await openArchive(bytes, inner);
  if (!workbook.names.includes(workbookPath)) throw new ImportError('zip_without_data', inner.file);
  return decodeXlsx(workbook, inner);
}
