import { createHash } from 'node:crypto';
import { descriptorProfile } from '../../../src/lib/package/descriptor.ts';
import type { TableName } from '../../../src/lib/package/tables.ts';
import { columnEntries, isTableName, tableSpec } from '../../../src/lib/package/tables.ts';

/** A file of the package by its path. */
export type PackageFiles = ReadonlyMap<string, string>;

/** `datapackage.json` for the files given. */
export function describe(files: PackageFiles): string {
  const descriptor = {
    $schema: descriptorProfile,
    name: 'beispielstadt',
    title: 'Beispielstadt: Sozialmonitoring und Präventionskette',
    description:
      'Synthetische Beispieldaten einer erfundenen Stadt. Kein Gebiet, keine Einrichtung und keine Zahl gibt es wirklich.',
    version: '1.0.0',
    synthetic: true,
    licenses: [
      {
        name: 'CC0-1.0',
        title: 'CC0 1.0 Universell',
        path: 'https://creativecommons.org/publicdomain/zero/1.0/deed.de'
      }
    ],
    sources: [{ title: 'Musteramt für Statistik (synthetisch)' }],
    resources: [...files].map(([path, text]) => resource(path, text))
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resource(path: string, text: string): Record<string, unknown> {
  const name = path.replace(/\.(csv|geojson)$/, '');
  const common = {
    name,
    path,
    encoding: 'utf-8',
    hash: `sha256:${sha256(text)}`,
    bytes: Buffer.byteLength(text)
  };
  if (path.endsWith('.geojson')) {
    const level = name.replace('areas-', '');
    return { ...common, format: 'geojson', mediatype: 'application/geo+json', level };
  }
  return {
    ...common,
    format: 'csv',
    mediatype: 'text/csv',
    ...(isTableName(name) ? tablePart(name, text) : {})
  };
}

function tablePart(name: TableName, text: string): Record<string, unknown> {
  const header = text.slice(0, text.indexOf('\n')).split(',');
  const fields = columnEntries(name)
    .filter(([column]) => header.includes(column))
    .map(([column, { type }]) => ({ name: column, type: fieldType(type) }));
  return { title: tableSpec(name).title.de, schema: { fields, primaryKey: tableSpec(name).primaryKey } };
}

/** Our column types in the words of Frictionless. */
function fieldType(type: string): string {
  return type === 'text' || type === 'period' || type === 'list' ? 'string' : type;
}

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
