import type { GeometryLayer } from '../../model.ts';
import type { DecodeRun } from '../decode-run.ts';
import { ImportError } from '../import-error.ts';
import { declaredByName, type DeclaredSystem } from './declared.ts';
import { projector, type Position, type Projector } from './projector.ts';
import { plausibilityOf, type Plausibility } from './regions.ts';
import { builtIn, type CoordinateSystem } from './systems.ts';

export interface ResolvedSystem {
  crs: GeometryLayer['crs'];
  project: Projector;
  /** Whether coordinates are longitude and latitude in this order already. */
  asTheyAre: boolean;
}

interface Candidate {
  system: CoordinateSystem;
  swapped: boolean;
  plausibility: Plausibility;
}

const inferable = [
  'EPSG:4326',
  'EPSG:4647',
  'EPSG:5650',
  'EPSG:31466',
  'EPSG:31467',
  'EPSG:31468',
  'EPSG:25832',
  'EPSG:25833',
  'EPSG:3857'
].map(builtIn);

/**
 * Which system a layer's coordinates came in. What the file declares holds where the points then lie in Europe, with
 * axes swapped if need be; otherwise the systems usual in Germany are tried. Every result is noted as a decision,
 * with the systems that were as plausible. Throws `ImportError` where no system fits.
 */
export function resolveSystem(
  layer: string,
  declared: DeclaredSystem | null,
  sample: readonly Position[],
  run: DecodeRun
): ResolvedSystem {
  const said = run.choices.crs === undefined ? declared : declaredByName(run.choices.crs);
  const system = said?.kind === 'known' ? said.system : null;
  if (sample.length === 0) return withoutPoints(system);
  const fitting = system === null ? undefined : best([system], sample, run)[0];
  if (fitting !== undefined) return settle(layer, fitting, [], 'declared', run);
  const [first, ...others] = best(inferable, sample, run);
  if (first !== undefined)
    return settle(layer, first, others, system === null ? 'inferred' : 'overruled', run);
  return unfitting(layer, said, sample, run);
}

function unfitting(
  layer: string,
  said: DeclaredSystem | null,
  sample: readonly Position[],
  run: DecodeRun
): ResolvedSystem {
  const system = said?.kind === 'known' ? said.system : null;
  if (isOnEarth(system ?? builtIn('EPSG:4326'), sample)) return faraway(layer, system, run);
  if (said?.kind === 'unknown') throw new ImportError('crs_unknown', layer, { found: said.name });
  const found = String(sample[0] ?? '');
  throw new ImportError('coordinates_implausible', layer, { found });
}

function withoutPoints(system: CoordinateSystem | null): ResolvedSystem {
  const code = system?.code ?? 'EPSG:4326';
  const known = system === null ? 'assumed' : 'declared';
  return { crs: { code, known }, project: ([x, y]) => [x, y], asTheyAre: true };
}

/** The systems, axes as they are or swapped, that put the points into the most plausible region, in their order. */
function best(
  systems: readonly CoordinateSystem[],
  sample: readonly Position[],
  run: DecodeRun
): Candidate[] {
  const candidates = systems.flatMap((system) => {
    const straight = candidateOf(system, false, sample, run);
    return straight.plausibility > 0 ? [straight] : [candidateOf(system, true, sample, run)];
  });
  const most = Math.max(...candidates.map(({ plausibility }) => plausibility));
  return most === 0 ? [] : candidates.filter(({ plausibility }) => plausibility === most);
}

function candidateOf(
  system: CoordinateSystem,
  swapped: boolean,
  sample: readonly Position[],
  run: DecodeRun
): Candidate {
  const usable = sample.every(([x, y]) => isInReach(system, swapped ? y : x));
  const points = usable ? projected(system, swapped, sample) : [];
  const plausibility = points.length === 0 ? 0 : plausibilityOf(points, run.near);
  return { system, swapped, plausibility };
}

const reachMetres = 700_000;

/** A transverse projection is only good near its own meridian; farther off it yields places that mean nothing. */
function isInReach({ definition }: CoordinateSystem, easting: number): boolean {
  if (definition === null) return Math.abs(easting) <= 180;
  const origin = /\+x_0=(\d+)/.exec(definition)?.[1] ?? (definition.includes('+proj=utm') ? '500000' : null);
  if (origin === null || !/\+proj=(?:utm|tmerc)/.test(definition)) return true;
  return Math.abs(easting - Number(origin)) < reachMetres;
}

/** No points where the definition itself cannot be used. */
function projected(system: CoordinateSystem, swapped: boolean, sample: readonly Position[]): Position[] {
  try {
    return sample.map(projector(system, swapped));
  } catch {
    return [];
  }
}

function isOnEarth(system: CoordinateSystem, sample: readonly Position[]): boolean {
  const points = projected(system, false, sample);
  return points.length > 0 && points.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90);
}

function settle(
  layer: string,
  { system, swapped }: Candidate,
  others: readonly Candidate[],
  how: 'declared' | 'inferred' | 'overruled',
  run: DecodeRun
): ResolvedSystem {
  const alternatives = others.map((other) => other.system.code);
  const sure = how === 'declared' || system.definition === null;
  const doubtful = how === 'overruled' || alternatives.length > 0;
  const confidence = doubtful ? 'check' : sure ? 'certain' : 'likely';
  const value = system.code;
  run.decide({ what: 'crs', value, confidence, place: layer, ...(doubtful && { alternatives }) });
  if (swapped) run.decide({ what: 'axes_swapped', value, confidence: 'likely', place: layer });
  const known = how === 'declared' ? 'declared' : 'inferred';
  const asTheyAre = system.definition === null && !swapped;
  return { crs: { code: value, known }, project: projector(system, swapped), asTheyAre };
}

/** Points on earth, but far from Europe: taken as they are said to be, to be checked. */
function faraway(layer: string, declared: CoordinateSystem | null, run: DecodeRun): ResolvedSystem {
  const system = declared ?? builtIn('EPSG:4326');
  const known = declared === null ? 'assumed' : 'declared';
  run.decide({ what: 'crs', value: system.code, confidence: 'check', place: layer });
  const asTheyAre = system.definition === null;
  return { crs: { code: system.code, known }, project: projector(system, false), asTheyAre };
}
