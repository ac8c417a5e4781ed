import type { Descriptor, Resource } from './descriptor.ts';
import { descriptorPath } from './descriptor.ts';
import { fileName, isSafePath } from './file-path.ts';
import type { ProblemLog } from './problem-log.ts';
import { settingsPath } from './settings.ts';
import { isTableName, requiredTables, type TableName } from './tables.ts';

/** A file of the package and what it is. `resource` is its entry in the descriptor, if it has one. */
export type PackageFile = { path: string; resource: Resource | null } & (
  | { kind: 'areas'; level: string | null }
  | { kind: 'isochrones' }
  | { kind: 'table'; name: TableName; format: 'csv' | 'parquet' }
  | { kind: 'attachment' }
);

/**
 * Finds out which file holds what: first what the descriptor lists, then files with the conventional names
 * `areas-LEVEL.geojson`, `isochrones.geojson`, `TABLE.csv` and `TABLE.parquet` that it does not list.
 */
export function findContents(
  paths: readonly string[],
  descriptor: Descriptor | null,
  log: ProblemLog
): PackageFile[] {
  const present = new Set(paths);
  const listed = (descriptor?.resources ?? []).flatMap((resource) => listedFile(resource, present, log));
  const taken = new Set(listed.map(({ path }) => path));
  const others = paths
    .filter((path) => !taken.has(path) && path !== descriptorPath && path !== settingsPath)
    .sort(byDepth);
  const found = others.flatMap((path) => unlistedFile(path, descriptor, log));
  const files = withoutRepeats([...listed, ...found], log);
  reportMissingTables(files, descriptor, log);
  return files;
}

/** Files higher up first, then CSV before Parquet. */
function byDepth(a: string, b: string): number {
  const [depthA, depthB] = [a.split('/').length, b.split('/').length];
  return depthA - depthB || (a < b ? -1 : a > b ? 1 : 0);
}

function listedFile(resource: Resource, present: ReadonlySet<string>, log: ProblemLog): PackageFile[] {
  const { path, name } = resource;
  if (path === settingsPath) return [];
  if (!isSafePath(path)) {
    log.in(descriptorPath).error('path_unsafe', null, `resources.${name}`, { found: path });
    return [];
  }
  if (!present.has(path)) {
    log.in(path).error('file_missing', null, null, { resource: name });
    return [];
  }
  const file = recognise(name, path, resource) ?? recognise(stem(path), path, resource);
  if (file !== null) return [file];
  log.in(path).warning('resource_unknown', null, null, { found: name });
  return [{ kind: 'attachment', path, resource }];
}

function unlistedFile(path: string, descriptor: Descriptor | null, log: ProblemLog): PackageFile[] {
  const file = recognise(stem(path), path, null);
  if (file !== null && descriptor !== null && descriptor.resources.length > 0)
    log.in(path).warning('file_unlisted', null, null);
  if (file === null && /\.(csv|parquet|geojson|json|xlsx|tsv)$/i.test(path)) {
    log.in(path).warning('file_ignored', null, null);
  }
  return file === null ? [] : [file];
}

function stem(path: string): string {
  return fileName(path).replace(/\.[^.]*$/, '');
}

/** What a file is by its resource name (or its own name) and its ending; null for none of ours. */
function recognise(name: string, path: string, resource: Resource | null): PackageFile | null {
  const ending = /\.([^.]+)$/.exec(path)?.[1]?.toLowerCase();
  if (ending === 'geojson' || ending === 'json') {
    if (name === 'isochrones') return { kind: 'isochrones', path, resource };
    const level = /^areas(?:-(.+))?$/.exec(name);
    return level === null
      ? null
      : { kind: 'areas', path, resource, level: resource?.level ?? level[1] ?? null };
  }
  if ((ending !== 'csv' && ending !== 'parquet') || !isTableName(name) || name === 'areas') return null;
  return { kind: 'table', path, resource, name, format: ending };
}

/** A table, or the areas of a level, come from one file: the first listed one, else the one highest up. */
function withoutRepeats(files: readonly PackageFile[], log: ProblemLog): PackageFile[] {
  const first = new Map<string, string>();
  return files.filter((file) => {
    const content = contentName(file);
    const other = first.get(content);
    if (other === undefined) first.set(content, file.path);
    else reportRepeat(file, content, other, log);
    return other === undefined;
  });
}

/** What no second file may hold. */
function contentName(file: PackageFile): string {
  if (file.kind === 'table') return file.name;
  if (file.kind === 'isochrones') return file.kind;
  return file.kind === 'areas' && file.level !== null ? `areas-${file.level}` : file.path;
}

function reportRepeat(file: PackageFile, table: string, other: string, log: ProblemLog): void {
  const severity = file.resource === null ? 'warning' : 'error';
  log.in(file.path)[severity]('table_twice', null, null, { table, other });
}

function reportMissingTables(
  files: readonly PackageFile[],
  descriptor: Descriptor | null,
  log: ProblemLog
): void {
  const names = new Set(files.map((file) => (file.kind === 'table' ? file.name : file.kind)));
  const listed = (name: string) =>
    descriptor?.resources.some(
      ({ name: resource }) => resource === name || resource.startsWith(`${name}-`)
    ) ?? false;
  for (const name of requiredTables) {
    if (names.has(name) || listed(name)) continue;
    const file = name === 'areas' ? 'areas-LEVEL.geojson' : `${name}.csv`;
    log.in(file).error('table_missing', null, null, { table: name });
  }
}
