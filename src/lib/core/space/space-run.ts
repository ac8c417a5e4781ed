import { ascending } from '../dense-rows.ts';
import { isConstant, moments } from '../moments.ts';
import { among } from './among.ts';
import type { AreaNeighbours } from './area-neighbours.ts';
import { localSpaces } from './local-spaces.ts';
import { moran } from './moran.ts';
import { MoranP } from './moran-p.ts';
import { islandsOf } from './neighbours.ts';
import type { Neighbours } from './neighbours.ts';
import type { GlobalSpace, SpaceOutcome, SpaceProblem, SpaceResult } from './space-result.ts';
import type { SpaceSettings } from './space-settings.ts';
import { rowStandardised } from './spatial-weights.ts';

/** The fewest areas whose arrangement can be told from another. */
const requiredAreas = 4;

/** The areas with a class in the order of their ids, with their neighbours among each other. */
interface ClassedAreas {
  ids: readonly string[];
  values: Float64Array;
  neighbours: Neighbours;
  leftOut: readonly string[];
}

/**
 * Where an index clusters: global and local Moran with pseudo p, Gi*, corrected for the number of areas; computed in
 * portions: `take` rearrangements until `isDone`, then ask for the `outcome`. `index` holds the areas with a class; the
 * other areas of `touching` are left out and named. Neighbours without a class do not count. Areas are computed in the
 * order of their ids: that of the input changes no digit.
 */
export class SpaceRun {
  readonly #areas: ClassedAreas;
  readonly #slivers: AreaNeighbours['slivers'];
  readonly #settings: SpaceSettings;
  readonly #problem: SpaceProblem | null;
  readonly #z: Float64Array;
  readonly #moranP: MoranP;

  constructor(index: ReadonlyMap<string, number>, touching: AreaNeighbours, settings: SpaceSettings) {
    const areas = classedAreas(index, touching);
    this.#areas = areas;
    this.#slivers = touching.slivers;
    this.#settings = settings;
    this.#problem = problemOf(areas);
    this.#z = standardised(areas.values);
    this.#moranP = new MoranP(this.#z, rowStandardised(areas.neighbours), settings.seed);
  }

  get isDone(): boolean {
    return this.#problem !== null || this.#moranP.taken === this.#settings.permutations;
  }

  /** Share of the rearrangements that are taken, 0 to 1. */
  get progress(): number {
    return this.#moranP.taken / this.#settings.permutations;
  }

  /** Takes so many rearrangements more, or those that are left. */
  take(count: number): void {
    const left = this.#settings.permutations - this.#moranP.taken;
    if (!this.#problem) this.#moranP.take(Math.min(count, left));
  }

  /** To be asked when all rearrangements are taken. */
  outcome(): SpaceOutcome {
    return this.#problem
      ? { kind: 'problem', problem: this.#problem }
      : { kind: 'result', result: this.#result() };
  }

  #result(): SpaceResult {
    const { ids, values, neighbours, leftOut } = this.#areas;
    const local = localSpaces(values, this.#z, neighbours, this.#settings);
    return {
      settings: this.#settings,
      moran: this.#global(),
      areas: ids.map((areaId, row) => ({
        areaId,
        value: values[row] as number,
        z: this.#z[row] as number,
        neighbourIds: Array.from(neighbours[row] ?? [], (other) => ids[other] as string),
        local: local[row] ?? null
      })),
      islands: islandsOf(neighbours).map((row) => ids[row] as string),
      slivers: this.#slivers,
      leftOut
    };
  }

  #global(): GlobalSpace {
    const { permutations, seed } = this.#settings;
    const { i, expected } = moran(this.#z, rowStandardised(this.#areas.neighbours));
    return { i, expected, pseudoP: this.#moranP.value, permutations, seed };
  }
}

/** The whole of it at once. */
export function spaceOutcome(
  index: ReadonlyMap<string, number>,
  touching: AreaNeighbours,
  settings: SpaceSettings
): SpaceOutcome {
  const run = new SpaceRun(index, touching, settings);
  run.take(settings.permutations);
  return run.outcome();
}

function classedAreas(
  index: ReadonlyMap<string, number>,
  { areaIds, neighbours }: AreaNeighbours
): ClassedAreas {
  const rows = Uint32Array.from(areaIds.keys())
    .filter((row) => index.has(areaIds[row] as string))
    .sort((a, b) => ascending(areaIds[a] as string, areaIds[b] as string));
  const ids = Array.from(rows, (row) => areaIds[row] as string);
  return {
    ids,
    values: Float64Array.from(ids, (id) => index.get(id) as number),
    neighbours: among(neighbours, rows),
    leftOut: areaIds.filter((id) => !index.has(id)).sort(ascending)
  };
}

function problemOf({ values, neighbours }: ClassedAreas): SpaceProblem | null {
  if (values.length < requiredAreas)
    return { kind: 'too_few_areas', areas: values.length, required: requiredAreas };
  const { mean, sd } = moments(values);
  if (isConstant(sd, mean)) return { kind: 'constant_index' };
  return neighbours.every(({ length }) => length === 0) ? { kind: 'no_neighbours' } : null;
}

function standardised(values: Float64Array): Float64Array {
  const { mean, sd } = moments(values);
  return values.map((value) => (value - mean) / sd);
}
