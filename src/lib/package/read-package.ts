import { checkPackage } from './checks/check-package.ts';
import { rawTablesOf, type ReadParts } from './checks/read-table.ts';
import { findContents, type PackageFile } from './contents.ts';
import { completeSettings } from './default-settings.ts';
import { withGroupLayers } from './groups/group-layers.ts';
import { descriptorPath, parseDescriptor, type Descriptor } from './descriptor.ts';
import type { DataPackage, FileSource, Problem } from './model.ts';
import { packageFolder } from './package-folder.ts';
import { ProblemLog } from './problem-log.ts';
import { readJson } from './read-json.ts';
import { readParts } from './read-parts.ts';
import type { TellProgress } from './read-progress.ts';
import { parseSettings } from './settings-codec.ts';
import { settingsPath, type SettingsDraft } from './settings.ts';
import { SourceError } from './source-error.ts';

export type { ReadProgress } from './read-progress.ts';

/** A package that can be used, with its warnings; or everything that is wrong with it. */
export type ReadResult =
  | { ok: true; package: DataPackage; problems: readonly Problem[] }
  | { ok: false; problems: readonly Problem[] };

/**
 * Reads and validates a data package. Every problem found is in the result; a package with an error is refused. Only
 * areas, indicators and observations are required.
 */
export async function readPackage(
  source: FileSource,
  onProgress: TellProgress = () => undefined
): Promise<ReadResult> {
  const log = new ProblemLog();
  const pkg = await tryRead(source, log, onProgress);
  const problems = log.problems();
  return pkg === null || log.hasErrors ? { ok: false, problems } : { ok: true, package: pkg, problems };
}

async function tryRead(
  source: FileSource,
  log: ProblemLog,
  onProgress: TellProgress
): Promise<DataPackage | null> {
  try {
    return await read(await packageFolder(source), log, onProgress);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    log.add(error.problem);
    return null;
  }
}

async function read(source: FileSource, log: ProblemLog, onProgress: TellProgress): Promise<DataPackage> {
  const paths = await source.list();
  const descriptor = await readDescriptor(source, paths, log);
  const files = findContents(paths, descriptor, log);
  if (descriptor !== null) reportMissingHashes(files, log);
  const { parts, attachments } = await readParts(source, files, log, onProgress);
  const draft = await readSettings(source, paths, log);
  const told = { step: 'checking', done: files.length, total: files.length } as const;
  await checkPackage(parts, draft, log, (file) => onProgress({ ...told, file }));
  return assemble(descriptor ?? parseDescriptor({}).descriptor, draft, parts, attachments);
}

function assemble(
  descriptor: Descriptor,
  draft: SettingsDraft,
  parts: ReadParts,
  attachments: ReadonlyMap<string, Uint8Array>
): DataPackage {
  const files = parts.layers.map(({ layer }) => layer);
  const layers = withGroupLayers(files, draft.groups);
  const rawTables = rawTablesOf(parts);
  const settings = completeSettings(draft, { layers, rawTables });
  return {
    descriptor,
    settings,
    layers,
    rawTables,
    ...(parts.isochrones && { isochrones: parts.isochrones.layer }),
    ...(attachments.size > 0 && { attachments })
  };
}

async function readDescriptor(
  source: FileSource,
  paths: readonly string[],
  log: ProblemLog
): Promise<Descriptor | null> {
  const fileLog = log.in(descriptorPath);
  if (!paths.includes(descriptorPath)) {
    fileLog.warning('descriptor_missing', null, null);
    return null;
  }
  const json = readJson(await source.read(descriptorPath), fileLog);
  if (json === undefined) return null;
  const { descriptor, issues } = parseDescriptor(json);
  for (const { path, ...values } of issues) fileLog.error('descriptor_invalid', null, path, values);
  return descriptor;
}

async function readSettings(
  source: FileSource,
  paths: readonly string[],
  log: ProblemLog
): Promise<SettingsDraft> {
  const fileLog = log.in(settingsPath);
  if (!paths.includes(settingsPath)) {
    fileLog.warning('settings_missing', null, null);
    return parseSettings({}).draft;
  }
  const json = readJson(await source.read(settingsPath), fileLog);
  const { draft, issues } = parseSettings(json ?? {});
  for (const { path, ...values } of issues) fileLog.error('settings_invalid', null, path, values);
  return draft;
}

/** One warning for all files whose content cannot be checked. */
function reportMissingHashes(files: readonly PackageFile[], log: ProblemLog): void {
  const bare = files.filter(({ resource }) => resource !== null && resource.hash === undefined);
  if (bare.length === 0) return;
  const found = bare.map(({ path }) => path).join(', ');
  log.in(descriptorPath).warning('hash_missing', null, 'resources', { found });
}
