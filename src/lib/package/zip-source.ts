import { unzipSync } from 'fflate';
import { isJunk, isSafePath } from './file-path.ts';
import type { FileSource } from './model.ts';
import { SourceError } from './source-error.ts';

/** What a zip may demand, so that a broken or hostile one cannot exhaust the memory. */
export interface ZipLimits {
  /** Largest size of the zip itself, in bytes. */
  packedBytes: number;
  /** Largest size of all files and of one file unpacked, in bytes. */
  unpackedBytes: number;
  fileBytes: number;
  files: number;
  /** Largest unpacked ÷ packed size, looked at above `ratioFromBytes` unpacked. */
  ratio: number;
  ratioFromBytes: number;
}

const mebibyte = 2 ** 20;
export const zipLimits: ZipLimits = {
  packedBytes: 512 * mebibyte,
  unpackedBytes: 2048 * mebibyte,
  fileBytes: 500 * mebibyte,
  files: 10_000,
  ratio: 250,
  ratioFromBytes: 64 * mebibyte
};

interface ZipEntry {
  name: string;
  packed: number;
  unpacked: number;
}

/**
 * A package in a zip. Files are unpacked when they are read. Listing throws `SourceError` where the zip is broken,
 * beyond the limits, or names a path outside of itself. `file` is the zip's name, for the messages.
 */
export function zipSource(
  bytes: Uint8Array,
  file = 'package.zip',
  limits: Partial<ZipLimits> = {}
): FileSource {
  const entries = (): Map<string, ZipEntry> => {
    const found = listEntries(bytes, file);
    checkLimits(found, bytes.length, file, { ...zipLimits, ...limits });
    return new Map(found.map((entry) => [slashed(entry.name), entry]));
  };
  let checked: Map<string, ZipEntry> | undefined;
  return {
    list: async () => [...(checked ??= entries()).keys()],
    read: async (path) => unpack(bytes, (checked ??= entries()).get(path)?.name, path)
  };
}

/** Whether the bytes begin as a zip does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

function slashed(name: string): string {
  return name.replaceAll('\\', '/');
}

function listEntries(bytes: Uint8Array, file: string): ZipEntry[] {
  const entries: ZipEntry[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!/[/\\]$/.test(name)) entries.push({ name, packed: size, unpacked: originalSize });
        return false;
      }
    });
  } catch (cause) {
    throw new SourceError('zip_invalid', file, {}, cause);
  }
  return entries;
}

function checkLimits(entries: readonly ZipEntry[], packed: number, file: string, limits: ZipLimits): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const largest = entries.reduce((most, entry) => Math.max(most, entry.unpacked), 0);
  const unsafe = entries.find(({ name }) => !isJunk(slashed(name)) && !isSafePath(slashed(name)));
  if (packed > limits.packedBytes) tooMuch('zip_too_large', packed / mebibyte, limits.packedBytes / mebibyte);
  if (entries.length > limits.files) tooMuch('zip_too_many_files', entries.length, limits.files);
  if (unsafe !== undefined) throw new SourceError('path_unsafe', file, { found: unsafe.name });
  if (unpacked > limits.unpackedBytes)
    tooMuch('zip_unpacked_too_large', unpacked / mebibyte, limits.unpackedBytes / mebibyte);
  if (largest > limits.fileBytes)
    tooMuch('zip_unpacked_too_large', largest / mebibyte, limits.fileBytes / mebibyte);
  if (unpacked > limits.ratioFromBytes && unpacked / packed > limits.ratio)
    tooMuch('zip_ratio', unpacked / packed, limits.ratio);

  function tooMuch(
    code: 'zip_too_large' | 'zip_unpacked_too_large' | 'zip_ratio' | 'zip_too_many_files',
    found: number,
    limit: number
  ): never {
    throw new SourceError(code, file, { found: Math.ceil(found), limit: Math.floor(limit) });
  }
}

function unpack(bytes: Uint8Array, name: string | undefined, path: string): Uint8Array {
  if (name === undefined) throw new SourceError('file_missing', path);
  try {
    const file = unzipSync(bytes, { filter: (entry) => entry.name === name })[name];
    if (file === undefined) throw new Error('not unpacked');
    return file;
  } catch (cause) {
    throw new SourceError('zip_invalid', path, {}, cause);
  }
}
