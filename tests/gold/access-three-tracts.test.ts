import { expect, it } from 'vitest';
import { costPairs } from '../../src/lib/core/coverage/cost-pairs.ts';
import { threeStep, twoStep } from '../../src/lib/core/coverage/floating-catchment.ts';
import { describeGold } from './gold-case.ts';

type Access = Record<string, number>;
interface Expected {
  settings: { max_cost: number };
  scenarios: Record<string, { '2sfca': Access; '3sfca': Access }>;
}

describeGold('access-three-tracts', (gold) => {
  const { settings, scenarios } = gold.json<Expected>('expected.json');
  const areas = gold.records('areas.csv');
  const costs = gold.records('costs.csv');
  const ids = areas.map(({ id }) => id ?? '');
  const catchment = (scenario: string) => ({
    pairs: costPairs(
      ids.length,
      ids.length,
      costs
        .filter((row) => row.scenario === scenario)
        .map(({ origin = '', dest = '', cost }) => ({
          origin: ids.indexOf(origin),
          destination: ids.indexOf(dest),
          cost: Number(cost)
        }))
    ),
    demand: Float64Array.from(areas, ({ pop }) => Number(pop)),
    supply: Float64Array.from(areas, ({ supply }) => Number(supply)),
    decay: { kind: 'inverse' } as const,
    limit: settings.max_cost
  });

  it.each(Object.entries(scenarios))('scenario %s', (scenario, expected) => {
    const methods = { '2sfca': twoStep, '3sfca': threeStep } as const;
    for (const name of ['2sfca', '3sfca'] as const) {
      const ours = methods[name](catchment(scenario));
      ids.forEach((id, i) => {
        const theirs = expected[name][id] ?? NaN;
        expect(Math.abs((ours[i] ?? NaN) - theirs), `${name} of ${id}`).toBeLessThanOrEqual(1e-9 * theirs);
      });
    }
  });

  it('moves in the direction the source asserts when ways change', () => {
    const [before, ...after] = ['0', '1', '2', '3'].map((scenario) => twoStep(catchment(scenario)));
    const signs = after.map((access) =>
      [...access].map((value, i) => Math.sign(value - (before?.[i] ?? NaN)))
    );
    expect(signs).toEqual([
      [1, 1, -1],
      [-1, -1, 1],
      [1, 1, -1]
    ]);
  });
});
