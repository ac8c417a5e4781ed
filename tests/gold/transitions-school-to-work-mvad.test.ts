import { expect, it } from 'vitest';
import {
  meanChanges,
  meanTimeInState,
  stateDistribution,
  transitionCounts,
  transitionProbabilities
} from '../../src/lib/core/mobility/class-sequence.ts';
import { describeGold } from './gold-case.ts';

interface Expected {
  published_traminer: {
    transition_rates_2_decimals: number[][];
    state_distribution_first_8_months: number[][];
  };
  computed: {
    weighted_counts: number[][];
    weighted_rates: number[][];
    unweighted_counts: number[][];
    unweighted_rates: number[][];
    mean_number_of_changes_unweighted: number;
    mean_months_in_state_weighted: number[];
  };
}

/** The states of the case in the order of its tables. */
const states = ['employment', 'FE', 'HE', 'joblessness', 'school', 'training'];

describeGold('transitions-school-to-work-mvad', (gold) => {
  const { published_traminer: published, computed } = gold.json<Expected>('expected.json');
  const records = gold.records('data.csv');
  const months = Object.keys(records[0] ?? {}).filter((name) => /^[A-Z][a-z]{2}\.\d\d$/.test(name));
  const columns = months.slice(months.indexOf('Sep.93'));
  const sequences = records.map((row) =>
    columns.map((month) => {
      const state = states.indexOf(row[month] ?? '');
      return state < 0 ? null : state;
    })
  );
  const weights = records.map(({ weight }) => Number(weight));
  const near = (mine: readonly (readonly number[])[], theirs: readonly number[][], tolerance: number) =>
    theirs.forEach((row, i) =>
      row.forEach((value, j) =>
        expect(Math.abs((mine[i]?.[j] ?? NaN) - value)).toBeLessThanOrEqual(tolerance)
      )
    );
  const counts = transitionCounts(sequences, states.length);
  const weighted = transitionCounts(sequences, states.length, weights);

  it('reads 712 persons over 70 months', () => {
    expect([sequences.length, columns.length]).toEqual([712, 70]);
    expect(sequences.flat().includes(null)).toBe(false);
  });
  it('counts transitions exactly', () => expect(counts).toEqual(computed.unweighted_counts));
  it('weights them within 1e-9 of their size', () =>
    weighted.forEach((row, i) =>
      row.forEach((value, j) =>
        expect(
          Math.abs(
            value / (computed.weighted_counts[i]?.[j] || 1) - (computed.weighted_counts[i]?.[j] ? 1 : 0)
          )
        ).toBeLessThan(1e-9)
      )
    ));
  it('gives the rates within 1e-9', () => {
    near(transitionProbabilities(counts), computed.unweighted_rates, 1e-9);
    near(transitionProbabilities(weighted), computed.weighted_rates, 1e-9);
  });
  it('gives the published rates within 0.005', () =>
    near(transitionProbabilities(weighted), published.transition_rates_2_decimals, 0.005));
  it('gives the published distribution of the first months within 0.0005', () =>
    near(
      stateDistribution(sequences, states.length, weights),
      published.state_distribution_first_8_months,
      0.0005
    ));
  it('gives changes and months in each state within 1e-9', () => {
    expect(meanChanges(sequences)).toBeCloseTo(computed.mean_number_of_changes_unweighted, 9);
    near(
      [meanTimeInState(sequences, states.length, weights)],
      [computed.mean_months_in_state_weighted],
      1e-9
    );
  });
});
