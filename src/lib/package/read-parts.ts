import type { ReadParts, ReadTable } from './checks/read-table.ts';
import type { PackageFile } from './contents.ts';
import { decodeTable } from './decode-table.ts';
import { decodeText } from './decode-text.ts';
import type { FileSource } from './model.ts';
import type { FileLog, ProblemLog } from './problem-log.ts';
import { readAreas, type ReadLayer } from './read-areas.ts';
import { readIsochrones, type ReadIsochrones } from './read-isochrones.ts';
import { readCsv } from './read-csv.ts';
import type { TellProgress } from './read-progress.ts';
import { readParquet } from './read-parquet.ts';
import { sha256 } from './sha256.ts';
import { SourceError } from './source-error.ts';
import type { TableCells } from './table-cells.ts';
import type { TableName } from './tables.ts';

type TableFile = PackageFile & { kind: 'table' };

/** The parts while they are being filled, and the files that are no tables. */
class Reading implements ReadParts {
  readonly layers: ReadLayer[] = [];
  isochrones: ReadIsochrones | null = null;
  readonly tables = new Map<TableName, ReadTable>();
  readonly unreadable = new Set<TableName>();
  readonly attachments = new Map<string, Uint8Array>();
}

/** Reads the files one after the other; a file that cannot be read is reported and left out. */
export async function readParts(
  source: FileSource,
  files: readonly PackageFile[],
  log: ProblemLog,
  onProgress: TellProgress
): Promise<{ parts: ReadParts; attachments: ReadonlyMap<string, Uint8Array> }> {
  const reading = new Reading();
  for (const [done, file] of files.entries()) {
    await onProgress({ step: 'reading', file: file.path, done, total: files.length });
    const bytes = await readChecked(source, file, log);
    if (bytes === null || !(await take(reading, file, bytes, log.in(file.path))))
      markUnreadable(reading, file);
  }
  return { parts: reading, attachments: reading.attachments };
}

/** Adds a file's content to what was read; false where it cannot be read. */
async function take(reading: Reading, file: PackageFile, bytes: Uint8Array, log: FileLog): Promise<boolean> {
  if (file.kind === 'attachment') {
    reading.attachments.set(file.path, bytes);
    return true;
  }
  if (file.kind === 'areas') {
    const layer = readAreas(bytes, file.path, file.level, log);
    if (layer !== null) reading.layers.push(layer);
    return layer !== null;
  }
  if (file.kind === 'isochrones') {
    reading.isochrones = readIsochrones(bytes, file.path, log);
    return reading.isochrones !== null;
  }
  const table = await readTable(bytes, file, log);
  if (table !== null) reading.tables.set(file.name, table);
  return table !== null;
}

function markUnreadable(reading: Reading, file: PackageFile): void {
  if (file.kind === 'areas') reading.unreadable.add('areas');
  if (file.kind === 'table') reading.unreadable.add(file.name);
}

async function readTable(bytes: Uint8Array, file: TableFile, log: FileLog): Promise<ReadTable | null> {
  const cells = await readCells(bytes, file, log);
  if (cells === null) return null;
  const { rowOf } = cells;
  return { ...decodeTable(file.name, cells, log), file: file.path, rowOf };
}

async function readCells(bytes: Uint8Array, file: TableFile, log: FileLog): Promise<TableCells | null> {
  if (file.format === 'parquet') return readParquet(bytes, log);
  const text = decodeText(bytes, log);
  return text === null ? null : readCsv(text, log);
}

async function readChecked(
  source: FileSource,
  { path, resource }: PackageFile,
  log: ProblemLog
): Promise<Uint8Array | null> {
  try {
    const bytes = await source.read(path);
    await checkBytes(bytes, resource, log.in(path));
    return bytes;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    log.add(error.problem);
    return null;
  }
}

async function checkBytes(bytes: Uint8Array, resource: PackageFile['resource'], log: FileLog): Promise<void> {
  if (resource === null) return;
  if (resource.hash !== undefined) return checkHash(bytes, resource.hash, log);
  if (resource.bytes !== undefined && resource.bytes !== bytes.length)
    log.error('size_mismatch', null, null, { found: bytes.length, expected: resource.bytes });
}

async function checkHash(bytes: Uint8Array, hash: string, log: FileLog): Promise<void> {
  const expected = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(hash)?.[1]?.toLowerCase();
  if (expected === undefined) return log.warning('hash_unsupported', null, null, { found: hash });
  const found = await sha256(bytes);
  if (found !== expected) log.error('hash_mismatch', null, null, { found, expected });
}
