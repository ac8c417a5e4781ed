import { fileLayers, withGroupLayers } from '../../package/groups/group-layers.ts';
import type { DataPackage, RawTable } from '../../package/model.ts';
import { latestPeriod } from '../../package/period.ts';
import { tableNames, type TableName } from '../../package/tables.ts';
import { buildLayers } from '../build/build-layers.ts';
import { mergeTables } from './merge-tables.ts';

/** What an import changed in a table of the package it was added to, in rows. */
export interface TableChange {
  table: TableName;
  added: number;
  replaced: number;
}

/**
 * A package with the tables of another one added. Its settings stay, but for the period: figures of a later one are
 * what the analysis is about from now on. Areas of the addition take the place of those with the same id and vintage.
 */
export function mergePackages(
  base: DataPackage,
  addition: DataPackage
): { package: DataPackage; changes: TableChange[] } {
  const names = tableNames.filter((name) => base.rawTables[name] ?? addition.rawTables[name]);
  const merged = names.map((name) => mergeTables(name, base.rawTables[name], addition.rawTables[name]));
  const changes = names.map((table, i) => ({
    table,
    added: merged[i]?.added ?? 0,
    replaced: merged[i]?.replaced ?? 0
  }));
  const rawTables = Object.fromEntries(merged.map(({ table }): [TableName, RawTable] => [table.name, table]));
  return {
    package: {
      ...base,
      descriptor: { ...base.descriptor, sources: sourcesOf(base, addition), resources: [] },
      settings: { ...base.settings, period: laterPeriod(base, addition) },
      layers: withGroupLayers(layersOf(fileLayers(base.layers), addition.layers), base.settings.groups),
      rawTables
    },
    changes: changes.filter(({ added, replaced }) => added + replaced > 0)
  };
}

/** Layers stay as they are, with their files and members, where the addition brings no areas of their level. */
function layersOf(base: DataPackage['layers'], addition: DataPackage['layers']): DataPackage['layers'] {
  const levels = new Set(addition.map(({ level }) => level));
  const touched = base.filter(({ level }) => levels.has(level));
  const rebuilt = buildLayers([...touched, ...addition].flatMap(({ features }) => features));
  const known = new Map(touched.map((layer) => [layer.level, layer]));
  return [
    ...base.filter(({ level }) => !levels.has(level)),
    ...rebuilt.map((layer) => ({
      ...known.get(layer.level),
      ...layer,
      path: known.get(layer.level)?.path ?? layer.path
    }))
  ].sort((a, b) => a.features.length - b.features.length || (a.level < b.level ? -1 : 1));
}

function sourcesOf(base: DataPackage, addition: DataPackage): DataPackage['descriptor']['sources'] {
  const known = new Set(base.descriptor.sources.map(({ title }) => title));
  return [
    ...base.descriptor.sources,
    ...addition.descriptor.sources.filter(({ title }) => !known.has(title))
  ];
}

function laterPeriod({ settings }: DataPackage, { rawTables }: DataPackage): string {
  const periods = (rawTables.observations?.columns.period ?? []).filter((cell) => typeof cell === 'string');
  return latestPeriod([settings.period, ...periods]) ?? settings.period;
}
