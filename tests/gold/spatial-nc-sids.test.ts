import { expect, it } from 'vitest';
import { adjustedRates } from '../../src/lib/core/space/adjusted-rates.ts';
import { moran } from '../../src/lib/core/space/moran.ts';
import { binaryWeights, rowStandardised } from '../../src/lib/core/space/spatial-weights.ts';
import { describeGold } from './gold-case.ts';
import { expectGlobals, expectLocals, neighboursIn, polygonsIn, within } from './spatial-case.ts';
import type { Globals } from './spatial-case.ts';

interface Expected {
  moran_SIDR74: Globals;
  EB_index_moran: { W: number; B: number };
  published_esda: {
    moran_I_SIDR74_W: number;
    moran_p_norm_one_sided: number;
    moran_rate_EB_adjusted_I_SID79_BIR79_W: number;
  };
}

describeGold('spatial-nc-sids', (gold) => {
  const expected = gold.json<Expected>('expected.json');
  const { ids, column } = polygonsIn(gold);
  const neighbours = neighboursIn(gold, 'neighbours.csv', ids);
  const weights = rowStandardised(neighbours);
  const rates = column('SIDR74');

  it('Moran, Geary and general G of a rate', () => {
    expectGlobals(rates, neighbours, expected.moran_SIDR74);
    const { i, normality } = moran(rates, weights);
    within(i, expected.published_esda.moran_I_SIDR74_W);
    within(normality.p / 2, expected.published_esda.moran_p_norm_one_sided, 1e-6);
  });

  it('local statistics of a rate', () => {
    const rows = gold.records('local_SIDR74.csv');
    expect(rows.map(({ id }) => id)).toEqual(ids);
    expectLocals(rates, neighbours, rows);
  });

  it('Moran of rates adjusted for the number of births', () => {
    const adjusted = (events: string, population: string) =>
      adjustedRates({ events: column(events), population: column(population) });
    within(moran(adjusted('SID74', 'BIR74'), weights).i, expected.EB_index_moran.W);
    within(moran(adjusted('SID74', 'BIR74'), binaryWeights(neighbours)).i, expected.EB_index_moran.B);
    const { moran_rate_EB_adjusted_I_SID79_BIR79_W: published } = expected.published_esda;
    within(moran(adjusted('SID79', 'BIR79'), weights).i, published);
  });
});
