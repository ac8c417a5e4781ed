import { looksLikeZip, zipSource } from '$lib/package/zip-source';
import type { DroppedFile } from '$lib/ui/dropped-files';

/** Files of an office with their names, to be imported. */
export interface ForeignFile {
  name: string;
  file: File;
}

const packageFile = /(^|\/)((datapackage|atlas|workspace)\.json|observations\.(csv|parquet))$/;
const dataFile = /\.(csv|tsv|txt|xlsx|xlsm|xls|ods|json|geojson|topojson|parquet|gpkg|shp|dbf)$/i;

/** The files as foreign ones; null where they are a data package, whole or damaged, or nothing known. */
export async function foreignFiles(files: readonly DroppedFile[]): Promise<ForeignFile[] | null> {
  if (files.some(({ path }) => packageFile.test(path))) return null;
  const isForeign = await Promise.all(files.map(({ path, file }) => isForeignFile(path, file)));
  if (!isForeign.some(Boolean)) return null;
  return files.map(({ path, file }) => ({ name: path.split('/').at(-1) ?? path, file }));
}

async function isForeignFile(path: string, file: File): Promise<boolean> {
  if (dataFile.test(path)) return true;
  if (!/\.zip$/i.test(path)) return false;
  const names = await namesInZip(path, file);
  return names.some((name) => dataFile.test(name)) && !names.some((name) => packageFile.test(name));
}

async function namesInZip(path: string, file: File): Promise<readonly string[]> {
  const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)));
  if (!looksLikeZip(bytes)) return [];
  try {
    return await zipSource(bytes, path).list();
  } catch {
    return [];
  }
}
