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

function asked(question: Partial<SpaceQuestion> = {}, session = new SpaceSession()) {
  session.open(shapes);
  const outcome = session.clusters({ areas, settings, ...question });
  if (outcome.kind !== 'result') throw new Error(outcome.problem.kind);
  return outcome.result;
}

describe('clusters of a session', () => {
  it('finds what lies together, and names the island', () => {
    const result = asked();
    expect(result.moran.i).toBeGreaterThan(0.7);
    expect(result.moran.pseudoP).toBeLessThan(0.01);
    expect(result.islands).toEqual(['99']);
    const corner = result.areas.find(({ areaId }) => areaId === '06');
    expect(corner?.local).toMatchObject({ quadrant: 'high-high', significant: true });
  });

  it('has other neighbours by rook than by queen', () => {
    const middle = (contiguity: 'queen' | 'rook') =>
      asked({ settings: { ...settings, contiguity } }).areas.find(({ areaId }) => areaId === '07')
        ?.neighbourIds.length;
    expect([middle('queen'), middle('rook')]).toEqual([8, 4]);
  });

  it('leaves out what has no class', () => {
    const some = areas.map((area) => (area.areaId === '07' ? { ...area, index: null } : area));
    const result = asked({ areas: some });
    expect(result.leftOut).toEqual(['07']);
    expect(result.areas.some(({ neighbourIds }) => neighbourIds.includes('07'))).toBe(false);
  });

  it('answers alike when it is asked again, about another index in between', () => {
    const session = new SpaceSession();
    session.open(shapes);
    const ask = (turned: 1 | -1) =>
      session.clusters({
        areas: areas.map(({ areaId, index }) => ({ areaId, index: turned * index })),
        settings
      });
    const first = ask(1);
    expect(ask(-1)).not.toEqual(first);
    expect(ask(1)).toEqual(first);
  });

  it('forgets the neighbours of other shapes', () => {
    const session = new SpaceSession();
    asked({}, session);
    session.open(shapes.slice(0, 1));
    expect(session.clusters({ areas, settings })).toEqual({
      kind: 'problem',
      problem: { kind: 'no_neighbours' }
    });
  });
});
