import { expect, it } from 'vitest';
import { rateProfiles, widestGaps } from '../../../src/lib/core/transitions/rate-profile.ts';
import { rates } from './rate-fixture.ts';

const classOf = (areaId: string) => ({ a: 1, b: 3, c: 4 })[areaId] ?? null;
const rows = rates(
  'a gymnasium 2024 60 100',
  'b gymnasium 2024 30 100',
  'c gymnasium 2024 *',
  'd gymnasium 2024 50 100',
  'city gymnasium 2024 140 300',
  'a other 2024 40 100',
  'b other 2024 41 100',
  'a gymnasium 2023 1 2'
);

it('compares areas of high stress with those of least stress', () => {
  const [profile] = rateProfiles(rows, '2024', classOf, 4);
  expect(profile).toMatchObject({
    outcome: 'gymnasium',
    city: { numerator: 140, denominator: 300 },
    gap: { high: { share: 0.3, areas: 1, unknownAreas: 1 }, low: { share: 0.6 }, certain: true }
  });
  expect(profile?.gap?.difference).toBeCloseTo(-0.3, 12);
  expect(profile?.classes.map((rate) => rate?.share ?? null)).toEqual([0.6, null, 0.3, null]);
  expect(profile?.areas.map(({ areaId, rate }) => [areaId, rate?.share ?? null])).toEqual([
    ['a', 0.6],
    ['b', 0.3],
    ['c', null],
    ['d', 0.5]
  ]);
});

it('puts the widest certain gap first', () => {
  const found = widestGaps(rateProfiles(rows, '2024', classOf, 4));
  expect(found.map(({ outcome, gap }) => [outcome, gap.certain])).toEqual([
    ['gymnasium', true],
    ['other', false]
  ]);
});

it('has no gap where no area is of least or of high stress', () => {
  expect(rateProfiles(rows, '2024', () => 3, 4).map(({ gap }) => gap)).toEqual([null, null]);
});
