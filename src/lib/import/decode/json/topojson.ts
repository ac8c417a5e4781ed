import { feature } from 'topojson-client';
import type { Decoded, GeometryLayer } from '../../model.ts';
import { declaredByMember } from '../crs/declared.ts';
import type { DecodeRun } from '../decode-run.ts';
import { buildLayer, type RawFeature } from '../geometry/build-layer.ts';
import { ImportError } from '../import-error.ts';
import { isRecord } from './geojson.ts';

type Topology = Parameters<typeof feature>[0];

/** Whether parsed JSON says it is a topology. */
export function isTopology(value: unknown): value is Topology {
  return isRecord(value) && value.type === 'Topology';
}

/** Reads every object of a topology as a layer. */
export async function decodeTopoJson(topology: Topology, run: DecodeRun): Promise<Decoded> {
  if (!isRecord(topology.objects) || !Array.isArray(topology.arcs)) {
    throw new ImportError('topojson_invalid', run.file);
  }
  refuseLargeExpansion(topology, run);
  const declared = declaredByMember((topology as { crs?: unknown }).crs);
  const layers: GeometryLayer[] = [];
  for (const name of Object.keys(topology.objects)) {
    layers.push(await buildLayer(name, featuresOf(topology, name, run), declared, run));
  }
  return { kind: 'geometry', file: run.file, layers, decisions: run.decisions };
}

function featuresOf(topology: Topology, name: string, run: DecodeRun): RawFeature[] {
  try {
    const object = topology.objects[name];
    if (object === undefined) return [];
    const found = feature(topology, object);
    const features = found.type === 'FeatureCollection' ? found.features : [found];
    return features.map(({ id, geometry, properties }) => {
      const known = id === undefined ? {} : { id };
      return { ...known, geometry, properties: isRecord(properties) ? properties : {} };
    });
  } catch (cause) {
    throw new ImportError('topojson_invalid', `${run.file} ${name}`, {}, cause);
  }
}

/** An arc may be used by many shapes: what they come to together is bounded, before it is built. */
function refuseLargeExpansion({ objects, arcs }: Topology, run: DecodeRun): void {
  const limit = run.limits.cells;
  let count = 0;
  const visit = (value: unknown) => {
    if (typeof value === 'number') {
      const arc: unknown = arcs[value < 0 ? ~value : value];
      count += Array.isArray(arc) ? arc.length : 1;
      if (count > limit) throw new ImportError('too_many_cells', run.file, { limit });
    } else if (Array.isArray(value)) value.forEach(visit);
    else if (isRecord(value)) [value.arcs, value.geometries].forEach(visit);
  };
  Object.values(objects).forEach(visit);
}
