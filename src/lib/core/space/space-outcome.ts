import { ascending } from '../dense-rows.ts';
import { isConstant, moments } from '../moments.ts';
import { among } from './among.ts';
import type { AreaNeighbours } from './area-neighbours.ts';
import { localSpaces } from './local-spaces.ts';
import { moran } from './moran.ts';
import { moranP } from './moran-p.ts';
import { islandsOf } from './neighbours.ts';
import type { Neighbours } from './neighbours.ts';
import type { GlobalSpace, SpaceOutcome, SpaceProblem, SpaceResult } from './space-result.ts';
import type { SpaceSettings } from './space-settings.ts';
import { rowStandardised } from './spatial-weights.ts';

/** The fewest areas whose arrangement can be told from another. */
const requiredAreas = 4;

/**
 * Where an index clusters: global and local Moran with pseudo p, Gi*, corrected for the number of areas. `index` holds
 * the areas with a class; the other areas of `touching` are left out and named. Neighbours without a class do not
 * count. Areas are computed in the order of their ids: that of the input changes no digit.
 */
export function spaceOutcome(
  index: ReadonlyMap<string, number>,
  touching: AreaNeighbours,
  settings: SpaceSettings
): SpaceOutcome {
  const { areaIds } = touching;
  const rows = Uint32Array.from(areaIds.keys())
    .filter((row) => index.has(areaIds[row] as string))
    .sort((a, b) => ascending(areaIds[a] as string, areaIds[b] as string));
  const ids = Array.from(rows, (row) => areaIds[row] as string);
  const values = Float64Array.from(ids, (id) => index.get(id) as number);
  const neighbours = among(touching.neighbours, rows);
  const problem = problemOf(values, neighbours);
  if (problem) return { kind: 'problem', problem };
  const named = { touching, ids, leftOut: areaIds.filter((id) => !index.has(id)).sort(ascending) };
  return { kind: 'result', result: resultOf(values, neighbours, named, settings) };
}

function problemOf(values: Float64Array, neighbours: Neighbours): SpaceProblem | null {
  if (values.length < requiredAreas)
    return { kind: 'too_few_areas', areas: values.length, required: requiredAreas };
  const { mean, sd } = moments(values);
  if (isConstant(sd, mean)) return { kind: 'constant_index' };
  return neighbours.every(({ length }) => length === 0) ? { kind: 'no_neighbours' } : null;
}

interface Named {
  touching: AreaNeighbours;
  ids: readonly string[];
  leftOut: readonly string[];
}

function resultOf(
  values: Float64Array,
  neighbours: Neighbours,
  { touching, ids, leftOut }: Named,
  settings: SpaceSettings
): SpaceResult {
  const { mean, sd } = moments(values);
  const z = values.map((value) => (value - mean) / sd);
  const local = localSpaces(values, z, neighbours, settings);
  return {
    settings,
    moran: globalSpace(z, neighbours, settings),
    areas: ids.map((areaId, row) => ({
      areaId,
      value: values[row] as number,
      z: z[row] as number,
      neighbourIds: Array.from(neighbours[row] ?? [], (other) => ids[other] as string),
      local: local[row] ?? null
    })),
    islands: islandsOf(neighbours).map((row) => ids[row] as string),
    slivers: touching.slivers,
    leftOut
  };
}

function globalSpace(
  z: Float64Array,
  neighbours: Neighbours,
  { permutations, seed }: SpaceSettings
): GlobalSpace {
  const weights = rowStandardised(neighbours);
  const { i, expected } = moran(z, weights);
  return { i, expected, pseudoP: moranP(z, weights, permutations, seed), permutations, seed };
}
