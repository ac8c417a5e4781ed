import type { Decoded } from '../model.ts';
import { openArchive } from './archive.ts';
import { DecodeRun, type DecodeOptions } from './decode-run.ts';
import { detectFormat } from './detect-format.ts';
import { ImportError } from './import-error.ts';
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
    case 'zip': {
      const archive = await openArchive(bytes, run);
      if (archive.names.includes(workbookPath)) return decodeXlsx(archive, run);
      throw new ImportError('zip_without_data', run.file);
    }
    default:
      throw new ImportError('format_unknown', run.file);
  }
}
