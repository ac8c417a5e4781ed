import { expect, it } from 'vitest';
import {
  stateDistribution,
  transitionCounts,
  transitionProbabilities
} from '../../src/lib/core/mobility/class-sequence.ts';
import { describeGold } from './gold-case.ts';

interface Expected {
  states: string[];
  computed: { counts: number[][]; rates: number[][]; state_distribution: number[][] };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

describeGold('transitions-activity-actcal', (gold) => {
  const { states, computed } = gold.json<Expected>('expected.json');
  const lines = gold.text('data.csv').trimEnd().split(/\r?\n/).slice(1);
  const sequences = lines.map((line) =>
    line
      .split(',')
      .slice(-months.length)
      .map((state) => {
        const found = states.indexOf(state);
        return found < 0 ? null : found;
      })
  );
  const counts = transitionCounts(sequences, states.length);
  const near = (mine: readonly (readonly number[])[], theirs: readonly number[][]) =>
    theirs.forEach((row, i) =>
      row.forEach((value, j) => expect(Math.abs((mine[i]?.[j] ?? NaN) - value)).toBeLessThan(1e-9))
    );

  it('reads 2,000 persons over 12 months', () => {
    expect(sequences).toHaveLength(2000);
    expect(sequences.flat().includes(null)).toBe(false);
  });
  it('counts transitions exactly', () => expect(counts).toEqual(computed.counts));
  it('gives rates within 1e-9', () => near(transitionProbabilities(counts), computed.rates));
  it('gives the distribution of every month within 1e-9', () =>
    near(stateDistribution(sequences, states.length), computed.state_distribution));
});
