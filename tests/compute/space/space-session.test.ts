import { describe, expect, it } from 'vitest';
import { SpaceSession, type SpaceQuestion } from '../../../src/lib/compute/space/space-session.ts';
import type { AreaShape } from '../../../src/lib/core/space/area-neighbours.ts';
import { defaultSpaceSettings } from '../../../src/lib/core/space/space-settings.ts';

/** A square of a grid, a thousandth of a degree wide. */
function square(areaId: string, column: number, row: number): AreaShape {
  const [west, south, size] = [7 + column / 1000, 51 + row / 1000, 1 / 1000];
  const ring = [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south]
  ];
  return {
    type: 'Feature',
    properties: { area_id: areaId },
    geometry: { type: 'Polygon', coordinates: [ring] }
  };
}

const settings = { ...defaultSpaceSettings, permutations: 999 };
const columns = 6;
const cells = Array.from({ length: 36 }, (_, i) => ({ column: i % columns, row: Math.floor(i / columns) }));
const idOf = (i: number) => String(i).padStart(2, '0');
/** Six by six squares, high in the west, and an island far away. */
const shapes = [...cells.map(({ column, row }, i) => square(idOf(i), column, row)), square('99', 50, 50)];
const areas = [
  ...cells.map(({ column }, i) => ({ areaId: idOf(i), index: 3 - column })),
  { areaId: '99', index: 0.5 }
];

const ignore = () => undefined;

async function asked(question: Partial<SpaceQuestion> = {}, session = new SpaceSession()) {
  session.open(shapes);
  const outcome = await session.clusters({ areas, settings, ...question }, ignore);
  if (outcome?.kind !== 'result') throw new Error(outcome?.problem.kind ?? 'given up');
  return outcome.result;
}

describe('clusters of a session', () => {
  it('finds what lies together, and names the island', async () => {
    const result = await asked();
    expect(result.moran.i).toBeGreaterThan(0.7);
    expect(result.moran.pseudoP).toBeLessThan(0.01);
    expect(result.islands).toEqual(['99']);
    const corner = result.areas.find(({ areaId }) => areaId === '06');
    expect(corner?.local).toMatchObject({ quadrant: 'high-high', significant: true });
  });

  it('has other neighbours by rook than by queen', async () => {
    const middle = async (contiguity: 'queen' | 'rook') => {
      const result = await asked({ settings: { ...settings, contiguity } });
      return result.areas.find(({ areaId }) => areaId === '07')?.neighbourIds.length;
    };
    expect([await middle('queen'), await middle('rook')]).toEqual([8, 4]);
  });

  it('leaves out what has no class', async () => {
    const some = areas.map((area) => (area.areaId === '07' ? { ...area, index: null } : area));
    const result = await asked({ areas: some });
    expect(result.leftOut).toEqual(['07']);
    expect(result.areas.some(({ neighbourIds }) => neighbourIds.includes('07'))).toBe(false);
  });

  it('answers alike when it is asked again, about another index in between', async () => {
    const session = new SpaceSession();
    session.open(shapes);
    const ask = (turned: 1 | -1) =>
      session.clusters(
        { areas: areas.map(({ areaId, index }) => ({ areaId, index: turned * index })), settings },
        ignore
      );
    const first = await ask(1);
    expect(await ask(-1)).not.toEqual(first);
    expect(await ask(1)).toEqual(first);
  });

  it('forgets the neighbours of other shapes', async () => {
    const session = new SpaceSession();
    await asked({}, session);
    session.open(shapes.slice(0, 1));
    expect(await session.clusters({ areas, settings }, ignore)).toEqual({
      kind: 'problem',
      problem: { kind: 'no_neighbours' }
    });
  });

  it('tells how far it is, and ends for a newer question or when it is given up', async () => {
    const session = new SpaceSession();
    session.open(shapes);
    const shares: number[] = [];
    const older = session.clusters({ areas, settings }, (share) => shares.push(share));
    const newer = session.clusters({ areas, settings }, ignore);
    expect(await older).toBeNull();
    expect((await newer)?.kind).toBe('result');
    const given = session.clusters({ areas, settings }, ignore);
    session.cancel();
    expect(await given).toBeNull();
    expect(shares).toEqual([1]);
  });
});
