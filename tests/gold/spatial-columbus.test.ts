import { expect, it } from 'vitest';
import { contiguity } from '../../src/lib/core/space/contiguity.ts';
import { geary } from '../../src/lib/core/space/geary.ts';
import { moran } from '../../src/lib/core/space/moran.ts';
import { linkCount } from '../../src/lib/core/space/neighbours.ts';
import { binaryWeights, rowStandardised } from '../../src/lib/core/space/spatial-weights.ts';
import { describeGold } from './gold-case.ts';
import { expectGlobals, expectLocals, neighboursIn, polygonsIn, within } from './spatial-case.ts';
import type { Globals } from './spatial-case.ts';

type Printed = Record<string, number>;
interface Expected {
  queen: Globals;
  rook: Globals;
  queen_INC: Globals;
  oldcol: Globals;
  links: { queen: number; rook: number };
  published_esda_geary_rook_W: Printed;
  published_spdep_oldcol: { W: Printed; B: Printed };
}

describeGold('spatial-columbus', (gold) => {
  const expected = gold.json<Expected>('expected.json');
  const { ids, geometries, column } = polygonsIn(gold);
  const queen = neighboursIn(gold, 'neighbours_queen.csv', ids);
  const rook = neighboursIn(gold, 'neighbours_rook.csv', ids);

  it('queen and rook neighbours from the polygons', () => {
    expect(contiguity(geometries, 'queen')).toEqual(queen);
    expect(contiguity(geometries, 'rook')).toEqual(rook);
    expect([linkCount(queen), linkCount(rook)]).toEqual([expected.links.queen, expected.links.rook]);
  });

  it('Moran, Geary and general G', () => {
    expectGlobals(column('CRIME'), queen, expected.queen);
    expectGlobals(column('CRIME'), rook, expected.rook);
    expectGlobals(column('INC'), queen, expected.queen_INC);
  });

  it('the same of the old data of spdep', () => {
    const records = gold
      .records('oldcol.csv')
      .map((row) => [row['"id"'] ?? '', Number(row['"CRIME"'])] as const);
    const oldIds = records.map(([id]) => id);
    const crime = Float64Array.from(records, ([, value]) => value);
    const neighbours = neighboursIn(gold, 'oldcol_neighbours.csv', oldIds);
    expectGlobals(crime, neighbours, expected.oldcol);
    const { W, B } = expected.published_spdep_oldcol;
    const rows = moran(crime, rowStandardised(neighbours));
    within(rows.i, W.I, 1e-9);
    within(rows.randomisation.z, W.z_randomisation, 1e-5);
    within(rows.normality.variance, W.var_normality, 1e-7);
    within(geary(crime, rowStandardised(neighbours)).normality.variance, W.var_C_normality, 1e-6);
    within(moran(crime, binaryWeights(neighbours)).randomisation.z, B.z_randomisation, 1e-5);
  });

  it('Geary as published by esda, whose z has the other sign', () => {
    const published = expected.published_esda_geary_rook_W;
    const { c, randomisation, normality } = geary(column('CRIME'), rowStandardised(rook));
    within(c, published.C, 1e-9);
    within(normality.variance, published.VC_norm, 1e-9);
    within(-normality.z, published.z_norm, 1e-9);
    within(normality.p / 2, published.p_norm_one_sided, 1e-6);
    within(randomisation.variance, published.VC_rand, 1e-9);
    within(-randomisation.z, published.z_rand, 1e-9);
  });

  it('local Moran, local Geary, Gi and Gi*', () => {
    const rows = gold.records('local_queen_CRIME.csv');
    expect(rows.map(({ id }) => id)).toEqual(ids);
    expectLocals(column('CRIME'), queen, rows);
  });
});
