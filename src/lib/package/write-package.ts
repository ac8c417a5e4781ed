import { zipSync } from 'fflate';
import { descriptorPath, descriptorProfile, type Resource } from './descriptor.ts';
import { fileLayers } from './groups/group-layers.ts';
import type { AreaLayer, DataPackage, IsochroneLayer, RawTable } from './model.ts';
import { formatSettings } from './settings-codec.ts';
import { settingsPath } from './settings.ts';
import { tableNames } from './tables.ts';
import { writeCsv } from './write-csv.ts';
import {
  areaResource,
  attachmentResource,
  formerResource,
  isochroneResource,
  tablePath,
  tableResource
} from './write-resource.ts';

type WrittenFile = [path: string, bytes: Uint8Array, resource: Resource];

/**
 * The files of a package by path, in ascending order: GeoJSON, CSV, `atlas.json` and the descriptor with hashes and
 * sizes. The same package gives the same bytes. Tables that were Parquet become CSV.
 */
export async function writePackage(pkg: DataPackage): Promise<Map<string, Uint8Array>> {
  const written = [
    ...(await writeLayers(pkg)),
    ...(await writeIsochrones(pkg)),
    ...(await writeTables(pkg)),
    ...(await writeAttachments(pkg))
  ];
  const resources = written.map(([, , resource]) => resource);
  const descriptor = { $schema: descriptorProfile, ...pkg.descriptor, resources };
  const files = new Map<string, Uint8Array>(written.map(([path, bytes]) => [path, bytes]));
  files.set(settingsPath, encodeJson(formatSettings(pkg.settings)));
  files.set(descriptorPath, encodeJson(descriptor));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A package as one zip; the same package gives the same bytes, whenever and wherever it is written. */
export async function zipPackage(pkg: DataPackage): Promise<Uint8Array> {
  return zipSync(Object.fromEntries(await writePackage(pkg)), { level: 6, mtime: new Date(1980, 0, 1) });
}

function encodeJson(value: unknown): Uint8Array {
  return encode(JSON.stringify(value, null, 2) + '\n');
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function writeLayers({ layers, descriptor }: DataPackage): Promise<WrittenFile[]> {
  return Promise.all(
    fileLayers(layers).map(async (layer): Promise<WrittenFile> => {
      const bytes = encode(collectionText(layer));
      return [layer.path, bytes, await areaResource(layer, bytes, formerResource(descriptor, layer.path))];
    })
  );
}

async function writeIsochrones({ isochrones, descriptor }: DataPackage): Promise<WrittenFile[]> {
  if (isochrones === undefined) return [];
  const { path } = isochrones;
  const bytes = encode(collectionText(isochrones));
  return [[path, bytes, await isochroneResource(path, bytes, formerResource(descriptor, path))]];
}

/** A feature collection with one feature a line, so that changes can be compared. */
function collectionText({ features, extra }: AreaLayer | IsochroneLayer): string {
  const head = JSON.stringify({ type: 'FeatureCollection', ...extra }).slice(0, -1);
  return `${head},"features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
}

function writeTables({ rawTables, descriptor }: DataPackage): Promise<WrittenFile[]> {
  const tables = tableNames.map((name) => rawTables[name]).filter((table) => table !== undefined);
  const present = new Set<string>(tables.map(({ name }) => name));
  return Promise.all(tables.map(write));

  async function write(table: RawTable): Promise<WrittenFile> {
    const path = tablePath(descriptor, table.name);
    const bytes = encode(writeCsv(table));
    const former = formerResource(descriptor, path, table.name);
    return [path, bytes, await tableResource(table, path, bytes, former, present)];
  }
}

function writeAttachments({ attachments, descriptor }: DataPackage): Promise<WrittenFile[]> {
  return Promise.all(
    [...(attachments ?? [])].map(async ([path, bytes]): Promise<WrittenFile> => {
      return [path, bytes, await attachmentResource(path, bytes, formerResource(descriptor, path))];
    })
  );
}
