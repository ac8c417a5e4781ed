import { expect, it } from 'vitest';
import {
  aggregateVariation,
  connectivity,
  effectiveness,
  giniIndices,
  inequality,
  movement
} from '../../src/lib/core/flows/migration-indices.ts';
import { describeGold } from './gold-case.ts';

type Numbers = Record<string, number | readonly number[]>;
interface Expected {
  published: Record<string, Numbers>;
  package_values: Record<string, Numbers>;
}

/** Names of the case by what it calls them. */
function indicesOf(matrix: readonly (readonly number[])[]): Record<string, unknown> {
  const gini = giniIndices(matrix);
  const { inflow, outflow, net } = movement(matrix);
  return {
    gini_total: gini.total,
    gini_total_uncorrected: gini.total,
    'migration.gini.total': gini.totalCorrected,
    gini_row: gini.row,
    'migration.gini.row': gini.row,
    gini_row_standardised: gini.rowStandardised,
    'migration.gini.row.standardized': gini.rowStandardised,
    gini_col: gini.column,
    'migration.gini.col': gini.column,
    gini_col_standardised: gini.columnStandardised,
    'migration.gini.col.standardized': gini.columnStandardised,
    'migration.gini.exchange': gini.exchange,
    gini_exchange_standardised: gini.exchangeStandardised,
    'migration.gini.exchange.standardized': gini.exchangeStandardised,
    gini_in: gini.in,
    gini_out: gini.out,
    weighted_gini_in: gini.weightedIn,
    'migration.weighted.gini.in': gini.weightedIn,
    weighted_gini_out: gini.weightedOut,
    'migration.weighted.gini.out': gini.weightedOut,
    weighted_gini_mean: gini.weightedMean,
    'migration.weighted.gini.mean': gini.weightedMean,
    'migration.effectiveness': effectiveness(matrix),
    'migration.connectivity': connectivity(matrix),
    'migration.inequality': inequality(matrix),
    'migration.acv': aggregateVariation(matrix),
    inflow,
    outflow,
    net
  };
}

describeGold('flows-migration-hypothetical', (gold) => {
  const { published, package_values } = gold.json<Expected>('expected.json');

  it.each(['hyp', 'hyp2'])('matrix %s has the published indices within 1e-6', (name) => {
    const matrix = [0, 1, 2].map(() => [0, 0, 0]);
    for (const { matrix: of, origin, dest, flow } of gold.records('flows.csv'))
      if (of === name) matrix[Number(origin) - 1]![Number(dest) - 1] = Number(flow);
    const found = indicesOf(matrix);
    const expected = { ...package_values[name], ...published[name] };
    for (const [index, value] of Object.entries(expected)) {
      const mine = [found[index]].flat() as number[];
      [value].flat().forEach((one, place) => {
        expect([index, place, Math.abs((mine[place] ?? NaN) - one) < 1e-6]).toEqual([index, place, true]);
      });
    }
  });
});
