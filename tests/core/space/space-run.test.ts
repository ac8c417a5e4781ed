import { describe, expect, it } from 'vitest';
import { neighboursOf } from '../../../src/lib/core/space/area-neighbours.ts';
import type { AreaShape } from '../../../src/lib/core/space/area-neighbours.ts';
import { SpaceRun, spaceOutcome } from '../../../src/lib/core/space/space-run.ts';
import type { SpaceResult } from '../../../src/lib/core/space/space-result.ts';
import { defaultSpaceSettings as settings } from '../../../src/lib/core/space/space-settings.ts';
import { board, square } from './square-areas.ts';

/** A city of 10 × 10 areas with two high corners, an island far off, and an area without a class. */
const shapes = [...board(10, 10), square(40, 40), square(10, 0)].map((geometry, i): AreaShape => ({
  type: 'Feature',
  properties: { area_id: `a${1000 + i}` },
  geometry
}));
const ids = shapes.map(({ properties }) => properties.area_id);
const valueAt = (i: number) => {
  const [x, y] = [i % 10, Math.floor(i / 10)];
  const isCorner = (x < 3 && y < 3) || (x > 6 && y > 6);
  return (isCorner ? 5 : 0) + ((i * 7919) % 101) / 101;
};
const index = new Map(ids.slice(0, 101).map((id, i) => [id, valueAt(i)]));

function resultFor(order: readonly string[]): SpaceResult {
  const outcome = spaceOutcome(index, neighboursOf(shapes, order, settings), settings);
  if (outcome.kind === 'problem') throw new Error(outcome.problem.kind);
  return outcome.result;
}

describe('spaceOutcome', () => {
  const result = resultFor(ids);
  const area = (i: number) => result.areas.find(({ areaId }) => areaId === ids[i]);

  it('finds the planted corners, and no other hot spot', () => {
    const hot = result.areas
      .filter(({ local }) => local?.hotspot?.kind === 'hot')
      .map(({ areaId }) => areaId);
    for (const i of [0, 1, 10, 11, 99, 98, 89, 88]) expect(hot).toContain(ids[i]);
    expect(hot).not.toContain(ids[45]);
    expect(area(11)?.local).toMatchObject({ quadrant: 'high-high', significant: true });
    expect(area(45)?.local?.significant).toBe(false);
    expect(result.moran.i).toBeGreaterThan(0.5);
    expect(result.moran.pseudoP).toBe(2 / (settings.permutations + 1));
  });

  it('names islands and areas without a class, which are nobody’s neighbours', () => {
    expect(result.islands).toEqual([ids[100]]);
    expect(area(100)?.local).toBeNull();
    expect(result.leftOut).toEqual([ids[101]]);
    expect(area(9)?.neighbourIds).toEqual([ids[8], ids[18], ids[19]]);
  });

  it('z × lag is local Moran, and the slope of the scatter is Moran where there is no island', () => {
    for (const { z, local } of result.areas) if (local) expect(local.localI).toBeCloseTo(z * local.lag, 10);
    const connected = new Map([...index].filter(([id]) => id !== ids[100]));
    const outcome = spaceOutcome(connected, neighboursOf(shapes, ids, settings), settings);
    const { areas, moran } = outcome.kind === 'result' ? outcome.result : result;
    const slope =
      areas.reduce((sum, { z, local }) => sum + z * (local?.lag ?? NaN), 0) /
      areas.reduce((sum, { z }) => sum + z * z, 0);
    expect(slope).toBeCloseTo(moran.i, 10);
  });

  it('does not depend on the order of the areas, to the last digit', () => {
    const mixed = [...ids].sort(
      (a, b) => ((Number(a.slice(1)) * 37) % 103) - ((Number(b.slice(1)) * 37) % 103)
    );
    expect(mixed).not.toEqual(ids);
    expect(resultFor(mixed)).toEqual(result);
  });

  it('is the same in portions, which tell how far it is', () => {
    const run = new SpaceRun(index, neighboursOf(shapes, ids, settings), settings);
    run.take(settings.permutations - 1);
    expect([run.isDone, run.progress]).toEqual([false, 1 - 1 / settings.permutations]);
    run.take(settings.permutations);
    expect([run.isDone, run.progress]).toEqual([true, 1]);
    expect(run.outcome()).toEqual({ kind: 'result', result });
  });

  it('says why there is no result', () => {
    const touching = neighboursOf(shapes, ids, settings);
    const problemOf = (values: ReadonlyMap<string, number>) => {
      const outcome = spaceOutcome(values, touching, settings);
      return outcome.kind === 'problem' ? outcome.problem : null;
    };
    expect(problemOf(new Map([...index].slice(0, 3)))).toEqual({
      kind: 'too_few_areas',
      areas: 3,
      required: 4
    });
    expect(problemOf(new Map(ids.map((id) => [id, 2])))).toEqual({ kind: 'constant_index' });
    const apart = [0, 5, 50, 55].map((i): [string, number] => [ids[i] ?? '', i]);
    expect(problemOf(new Map(apart))).toEqual({ kind: 'no_neighbours' });
  });
});
