import type { Descriptor, Resource } from './descriptor.ts';
import { fileName } from './file-path.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import type { AreaLayer, RawTable } from './model.ts';
import { sha256 } from './sha256.ts';
import { fieldOf, foreignKeys } from './table-schema.ts';
import { tableSpec, type TableName } from './tables.ts';
import { writtenColumns } from './write-csv.ts';

/** The entry a file had in the descriptor the package came with, by path or, for a table, by name. */
export function formerResource(
  { resources }: Descriptor,
  path: string,
  name?: TableName
): Resource | undefined {
  return (
    resources.find((resource) => resource.path === path) ??
    resources.find((resource) => resource.name === name || fileName(resource.path) === `${name}.parquet`)
  );
}

/** Where a table is written: to its former place if that was CSV, else to `TABLE.csv`. */
export function tablePath(descriptor: Descriptor, name: TableName): string {
  const named = descriptor.resources.find((resource) => resource.name === name);
  const placed = descriptor.resources.find(({ path }) => fileName(path) === `${name}.csv`);
  const path = (named ?? placed)?.path ?? `${name}.csv`;
  return path.replace(/\.parquet$/i, '.csv');
}

/** The descriptor entry of a table; members we do not know are kept. */
export async function tableResource(
  table: RawTable,
  path: string,
  bytes: Uint8Array,
  former: Resource | undefined,
  present: ReadonlySet<string>
): Promise<Resource> {
  const members = {
    name: former?.name ?? table.name,
    path,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: over(objectOf(former?.schema), writtenSchema(table, former, present)) as Resource['schema'],
    ...(await contentMembers(bytes))
  };
  return over(former, members);
}

/** The descriptor entry of the isochrones. */
export async function isochroneResource(
  path: string,
  bytes: Uint8Array,
  former: Resource | undefined
): Promise<Resource> {
  const name = former?.name ?? 'isochrones';
  return over(former, { name, path, ...geometryMembers, ...(await contentMembers(bytes)) });
}

const geometryMembers = { format: 'geojson', mediatype: 'application/geo+json', encoding: 'utf-8' } as const;

/** The descriptor entry of a file of areas. */
export async function areaResource(
  layer: AreaLayer,
  bytes: Uint8Array,
  former: Resource | undefined
): Promise<Resource> {
  const members = {
    name: former?.name ?? `areas-${layer.level}`,
    path: layer.path,
    ...geometryMembers,
    level: layer.level,
    ...(await contentMembers(bytes))
  };
  return over(former, members);
}

/** The descriptor entry of a file that is no table of ours. */
export async function attachmentResource(
  path: string,
  bytes: Uint8Array,
  former: Resource | undefined
): Promise<Resource> {
  return over(former, { name: former?.name ?? fileName(path), path, ...(await contentMembers(bytes)) });
}

/** The members over the former ones; they stand first whatever order the former ones had. */
function over<T extends object>(former: JsonObject | undefined, members: T): T {
  return { ...members, ...former, ...members };
}

async function contentMembers(bytes: Uint8Array): Promise<{ hash: string; bytes: number }> {
  return { hash: `sha256:${await sha256(bytes)}`, bytes: bytes.length };
}

function objectOf(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

function writtenSchema(
  table: RawTable,
  former: Resource | undefined,
  present: ReadonlySet<string>
): JsonObject {
  const { primaryKey } = tableSpec(table.name);
  const columns = writtenColumns(table);
  return {
    fields: columns.map((column) => writtenField(table.name, column, former)),
    missingValues: [''],
    primaryKey: primaryKey.filter((column) => columns.includes(column)),
    foreignKeys: foreignKeys(table.name).filter(
      ({ fields, reference }) =>
        present.has(reference.resource) && fields.every((field) => columns.includes(field))
    )
  };
}

function writtenField(name: TableName, column: string, former: Resource | undefined): JsonObject {
  const declared = tableSpec(name).columns;
  const spec = Object.hasOwn(declared, column) ? declared[column] : undefined;
  if (spec !== undefined) return over(formerField(former, column), fieldOf(column, spec));
  return { name: column, type: 'string', ...formerField(former, column) };
}

function formerField(former: Resource | undefined, column: string): JsonObject {
  const { fields } = objectOf(former?.schema);
  const found = Array.isArray(fields) ? fields.find((field) => objectOf(field).name === column) : undefined;
  return objectOf(found);
}
