import type { FeatureCollection } from 'geojson';
import { expect } from 'vitest';
import type { AreaGeometry } from '../../src/lib/core/space/boundary-pieces.ts';
import { geary } from '../../src/lib/core/space/geary.ts';
import { generalG } from '../../src/lib/core/space/general-g.ts';
import { localG, localGStar } from '../../src/lib/core/space/local-g.ts';
import { localGeary } from '../../src/lib/core/space/local-geary.ts';
import { localMoran } from '../../src/lib/core/space/local-moran.ts';
import { localMoranTest } from '../../src/lib/core/space/local-moran-test.ts';
import { moran } from '../../src/lib/core/space/moran.ts';
import type { Neighbours } from '../../src/lib/core/space/neighbours.ts';
import { binaryWeights, rowStandardised, spatialLag } from '../../src/lib/core/space/spatial-weights.ts';
import type { SpatialWeights } from '../../src/lib/core/space/spatial-weights.ts';
import type { GoldCase } from './gold-case.ts';

type Numbers = Record<string, number>;

/** Global statistics of a case, row-standardised and binary. */
export interface Globals {
  W: { moran: Numbers; geary: Numbers };
  B: { moran: Numbers; geary: Numbers; getis_ord_G?: Numbers };
}

const relative = 1e-9;
const ofP = 1e-6;

/** Within a tolerance of the size of the expected value. */
export function within(ours: number | undefined, theirs: number | undefined, tolerance = relative): void {
  const size = Math.max(Math.abs(theirs ?? NaN), 1e-12);
  expect(Math.abs((ours ?? NaN) - (theirs ?? NaN)) / size).toBeLessThanOrEqual(tolerance);
}

function near(ours: number, theirs: number | undefined): void {
  expect(Math.abs(ours - (theirs ?? NaN))).toBeLessThanOrEqual(ofP);
}

/** The areas of a case with their numbers, in the order of the file. */
export function polygonsIn(gold: GoldCase) {
  const { features } =
    gold.json<FeatureCollection<AreaGeometry, Record<string, number | string>>>('areas.geojson');
  return {
    ids: features.map(({ properties }) => String(properties.id)),
    geometries: features.map(({ geometry }) => geometry),
    column: (name: string) => Float64Array.from(features, ({ properties }) => Number(properties[name]))
  };
}

/** Neighbours from a list of directed links. */
export function neighboursIn(gold: GoldCase, file: string, ids: readonly string[]): Neighbours {
  const rows = new Map(ids.map((id, row) => [id, row]));
  const links: number[][] = ids.map(() => []);
  for (const { id = '', neighbour = '' } of gold.records(file))
    links[rows.get(id) ?? NaN]?.push(rows.get(neighbour) ?? NaN);
  return links.map((row) => Uint32Array.from(row).sort());
}

/** Moran, Geary and, where the case has it, general G. */
export function expectGlobals(values: Float64Array, neighbours: Neighbours, expected: Globals): void {
  expectGlobal(values, rowStandardised(neighbours), expected.W);
  expectGlobal(values, binaryWeights(neighbours), expected.B);
  if (!expected.B.getis_ord_G) return;
  const { g, expected: mean, variance, z } = generalG(values, binaryWeights(neighbours));
  const theirs = expected.B.getis_ord_G;
  within(g, theirs.G);
  within(mean, theirs.expected);
  within(variance, theirs.variance);
  within(z, theirs.z);
}

function expectGlobal(values: Float64Array, weights: SpatialWeights, expected: Globals['W']): void {
  const ours = moran(values, weights);
  within(ours.i, expected.moran.I);
  within(ours.expected, expected.moran.expected);
  const alike = geary(values, weights);
  within(alike.c, expected.geary.C);
  for (const kind of ['randomisation', 'normality'] as const) {
    within(ours[kind].variance, expected.moran[`var_${kind}`]);
    within(ours[kind].z, expected.moran[`z_${kind}`]);
    near(ours[kind].p, expected.moran[`p_${kind}_two_sided`]);
    within(alike[kind].variance, expected.geary[`var_${kind}`]);
    within(alike[kind].z, expected.geary[`z_${kind}`]);
  }
}

/** All local statistics of a case, row by row. */
export function expectLocals(
  values: Float64Array,
  neighbours: Neighbours,
  rows: readonly Record<string, string>[]
): void {
  const weights = rowStandardised(neighbours);
  const { localI, quadrant } = localMoran(values, weights);
  const columns: Record<string, Float64Array> = {
    lag_W: spatialLag(values, weights),
    local_I: localI,
    local_C: localGeary(values, weights),
    Gi_W: localG(values, neighbours),
    Gi_B: localG(values, neighbours),
    GiStar_W: localGStar(values, neighbours),
    GiStar_B: localGStar(values, neighbours)
  };
  for (const [name, kind] of [
    ['cond', 'conditional'],
    ['total', 'total']
  ] as const) {
    const test = localMoranTest(values, weights, kind);
    const { expected, variance, z, p } = test;
    Object.assign(columns, { [`EI_${name}`]: expected, [`VarI_${name}`]: variance, [`z_${name}`]: z });
    rows.forEach((row, i) => near(p[i] as number, Number(row[`p_${name}`])));
  }
  for (const [name, ours] of Object.entries(columns))
    rows.forEach((row, i) => expectCell(name, ours[i] as number, Number(row[name])));
  expect(quadrant).toEqual(rows.map((row) => row.quadrant?.toLowerCase()));
}

function expectCell(name: string, ours: number, theirs: number): void {
  const size = Math.max(Math.abs(theirs), 1e-4);
  expect(Math.abs(ours - theirs) / size, name).toBeLessThanOrEqual(relative);
}
