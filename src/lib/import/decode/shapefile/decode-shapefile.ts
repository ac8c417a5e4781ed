import type { Decoded, GeometryLayer } from '../../model.ts';
import type { Archive } from '../archive.ts';
import { declaredByProjection } from '../crs/declared.ts';
import type { DecodeRun } from '../decode-run.ts';
import { buildLayer, type RawFeature } from '../geometry/build-layer.ts';
import { ImportError } from '../import-error.ts';
import { baseName } from '../json/geojson.ts';
import { readDbf, type DbfRecord } from './read-dbf.ts';
import { readShp, type Shape } from './read-shp.ts';

/** Names of the shapes within a zip. */
export function shapeFiles(archive: Archive): string[] {
  return archive.names.filter((name) => /\.shp$/i.test(name));
}

/** Reads every shapefile of a zip as a layer: shapes, attributes, coordinate system. */
export async function decodeShapefile(archive: Archive, run: DecodeRun): Promise<Decoded> {
  const layers: GeometryLayer[] = [];
  for (const shp of shapeFiles(archive)) {
    const name = baseName(shp);
    const shapes = readShp(await archive.read(shp), shp);
    const records = await recordsOf(archive, shp, run);
    const prj = await textBeside(archive, shp, 'prj');
    const declared = prj === null ? null : declaredByProjection(prj);
    layers.push(await buildLayer(name, featuresOf(shapes, records, shp, run), declared, run));
  }
  return { kind: 'geometry', file: run.file, layers, decisions: run.decisions };
}

function beside(archive: Archive, shp: string, ending: string): string | undefined {
  const wanted = `${shp.slice(0, -3)}${ending}`.toLowerCase();
  return archive.names.find((name) => name.toLowerCase() === wanted);
}

async function textBeside(archive: Archive, shp: string, ending: string): Promise<string | null> {
  const name = beside(archive, shp, ending);
  return name === undefined ? null : new TextDecoder().decode(await archive.read(name));
}

async function recordsOf(archive: Archive, shp: string, run: DecodeRun): Promise<DbfRecord[]> {
  const dbf = beside(archive, shp, 'dbf');
  if (dbf === undefined)
    throw new ImportError('shapefile_incomplete', shp, { missing: `${baseName(shp)}.dbf` });
  return readDbf(await archive.read(dbf), await textBeside(archive, shp, 'cpg'), dbf, run);
}

function featuresOf(
  shapes: readonly Shape[],
  records: readonly DbfRecord[],
  shp: string,
  run: DecodeRun
): RawFeature[] {
  if (shapes.length !== records.length) {
    throw new ImportError('shapefile_invalid', shp, { shapes: shapes.length, records: records.length });
  }
  const deleted = records.findIndex((record) => record.deleted);
  if (deleted !== -1) noteDeleted(records, deleted, baseName(shp), run);
  return records.flatMap(({ deleted: gone, values }, i) =>
    gone ? [] : [{ geometry: simplified(shapes[i] ?? null), properties: values }]
  );
}

function noteDeleted(records: readonly DbfRecord[], first: number, layer: string, run: DecodeRun): void {
  const count = records.filter((record) => record.deleted).length;
  run.decide({
    what: 'record_deleted',
    value: '',
    confidence: 'check',
    place: `${layer} #${first + 1}`,
    count
  });
}

/** One polygon or line alone is no collection. */
function simplified(shape: Shape): Shape {
  const parts = shape?.coordinates;
  if (shape === null || !Array.isArray(parts) || parts.length !== 1) return shape;
  const single = { MultiPolygon: 'Polygon', MultiLineString: 'LineString', MultiPoint: 'Point' }[shape.type];
  return single === undefined ? shape : { type: single, coordinates: parts[0] };
}
