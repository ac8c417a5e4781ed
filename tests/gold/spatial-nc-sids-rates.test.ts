import { expect, it } from 'vitest';
import {
  baileyGatrellRates,
  excessRisk,
  globalEmpiricalBayes,
  localEmpiricalBayes,
  priorOf
} from '../../src/lib/core/reliability/empirical-bayes.ts';
import { describeGold } from './gold-case.ts';

interface Areas {
  features: { properties: { id: string; SID74: number; BIR74: number } }[];
}
interface Expected {
  EB_global_parameters: { a: number; b: number };
  published_esda: { ids_first5: string[]; excess_risk_first5: number[]; empirical_bayes_first5: number[] };
}

describeGold('spatial-nc-sids', (gold) => {
  const properties = new Map(
    gold.json<Areas>('areas.geojson').features.map(({ properties: one }) => [one.id, one])
  );
  const records = gold.records('rates.csv');
  const ids = records.map(({ id }) => id ?? '');
  const figures = (name: 'SID74' | 'BIR74') =>
    Float64Array.from(ids, (id) => properties.get(id)?.[name] ?? NaN);
  const cases = { events: figures('SID74'), population: figures('BIR74') };
  const links = gold.records('neighbours.csv');
  const neighbours = ids.map((id) =>
    Uint32Array.from(
      links.filter((link) => link.id === id).map((link) => ids.indexOf(link.neighbour ?? ''))
    ).sort()
  );
  const { EB_global_parameters: parameters, published_esda: published } =
    gold.json<Expected>('expected.json');

  const columns: [string, Float64Array][] = [
    ['eb_global', globalEmpiricalBayes(cases)],
    ['eb_local_geoda', localEmpiricalBayes(cases, neighbours)],
    ['eb_local', baileyGatrellRates(cases, neighbours)],
    ['excess_risk', excessRisk(cases)]
  ];

  it.each(columns)('gives %s of all counties within 1e-9', (name, mine) => {
    expect(mine).toHaveLength(100);
    records.forEach((record, i) => {
      const theirs = Number(record[name]);
      expect(Math.abs((mine[i] as number) - theirs)).toBeLessThanOrEqual(1e-9 * Math.abs(theirs));
    });
  });

  it('gives the mean and the variance that the rates are drawn towards', () => {
    const { mean, variance } = priorOf(cases, cases.events.keys());
    expect(Math.abs(mean / parameters.b - 1)).toBeLessThan(1e-9);
    expect(Math.abs(variance / parameters.a - 1)).toBeLessThan(1e-9);
  });

  it('gives the first five counties as published', () => {
    const near = (mine: Float64Array, theirs: number[], tolerance: number) =>
      published.ids_first5.forEach((id, i) =>
        expect(Math.abs((mine[ids.indexOf(id)] as number) - (theirs[i] as number))).toBeLessThan(tolerance)
      );
    near(globalEmpiricalBayes(cases), published.empirical_bayes_first5, 1e-6);
    near(excessRisk(cases), published.excess_risk_first5, 1e-5);
  });
});
