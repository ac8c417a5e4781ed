import { SourceError } from '../../package/source-error.ts';
import { isJunk } from '../../package/file-path.ts';
import { zipSource } from '../../package/zip-source.ts';
import type { DecodeRun } from './decode-run.ts';
import { ImportError } from './import-error.ts';

/** The files within a zip, in its order, unpacked when asked for. */
export interface Archive {
  names: readonly string[];
  read(name: string): Promise<Uint8Array>;
}

const encrypted = 1;

/** Opens a zip within the limits; throws `ImportError` where it is broken, encrypted or asks for too much. */
export async function openArchive(bytes: Uint8Array, run: DecodeRun): Promise<Archive> {
  if (((bytes[6] ?? 0) & encrypted) !== 0) throw new ImportError('password_protected', run.file);
  const { limits } = run;
  const source = zipSource(bytes, run.file, {
    packedBytes: limits.fileBytes,
    fileBytes: limits.fileBytes,
    unpackedBytes: limits.unpackedBytes,
    files: limits.zipEntries,
    ratio: limits.zipRatio,
    ratioFromBytes: limits.zipRatioFromBytes
  });
  const names = await named(source.list(), run);
  const read = (name: string) => named(source.read(name), run);
  return { names: names.filter((name) => !isJunk(name)), read };
}

async function named<Result>(work: Promise<Result>, run: DecodeRun): Promise<Result> {
  try {
    return await work;
  } catch (cause) {
    if (!(cause instanceof SourceError)) throw cause;
    const { code, values, file } = cause.problem;
    if (values.limit === undefined) throw new ImportError('zip_invalid', file, {}, cause);
    const sizes = { found: values.found ?? '', limit: values.limit };
    throw new ImportError('zip_too_large', run.file, { ...sizes, what: code }, cause);
  }
}
