import { quantile } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { classMobility } from '../../src/lib/core/mobility/class-mobility.ts';
import { mobilityIndices } from '../../src/lib/core/mobility/markov.ts';
import { describeGold } from './gold-case.ts';

interface Expected {
  published_giddy: {
    transitions: number[][];
    p: number[][];
    steady_state: number[];
    mean_first_passage_time: number[][];
    sojourn_time: number[];
    mobility: Record<string, number>;
  };
}

describeGold('transitions-us-income', (gold) => {
  const { published_giddy: published } = gold.json<Expected>('expected.json');
  const records = gold.records('data.csv');
  const years = Object.keys(records[0] ?? {}).filter((name) => /^\d{4}$/.test(name));
  const classesOf = (values: number[]) => {
    const bounds = [0.2, 0.4, 0.6, 0.8, 1].map((share) => quantile(values, share) ?? NaN);
    return values.map((value) => bounds.findIndex((bound) => bound >= value));
  };
  const byYear = years.map((year) => classesOf(records.map((row) => Number(row[year]))));
  const sequences = records.map((_, state) => byYear.map((classes) => classes[state] ?? null));
  const mobility = classMobility(sequences, 5);
  const near = (mine: readonly number[] | undefined, theirs: readonly number[]) =>
    theirs.forEach((value, i) => expect(Math.abs((mine?.[i] ?? NaN) - value)).toBeLessThan(1e-6));

  it('counts every transition', () => expect(mobility?.counts).toEqual(published.transitions));

  describe('within 1e-6 gives', () => {
    it('the probabilities', () => published.p.forEach((row, i) => near(mobility?.probabilities[i], row)));
    it('the steady state', () => near(mobility?.steadyState ?? [], published.steady_state));
    it('the mean first passage times', () =>
      published.mean_first_passage_time.forEach((row, i) => near(mobility?.firstPassage?.[i], row)));
    it('the sojourn times', () => near(mobility?.sojourn, published.sojourn_time));
    it('the mobility indices', () => {
      const start = [0.1, 0.2, 0.2, 0.4, 0.1];
      const mine = mobilityIndices(mobility?.probabilities ?? [], start);
      near(Object.values(mine ?? {}), Object.values(published.mobility));
    });
  });
});
