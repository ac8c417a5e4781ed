import { describe, expect, test } from 'vitest';
import { areasOf, examplePackage, ringsOf, rowsOf } from './example-package.ts';
import { truth } from './truth.ts';

const levels = [
  ['city', '2021', 1],
  ['borough', '2021', 12],
  ['district', '2021', 62],
  ['district', '2015', 60],
  ['quarter', '2021', 176]
] as const;

describe.each(levels)('level %s, vintage %s', (level, vintage, count) => {
  test(`has ${count} areas with unique keys and names`, async () => {
    const areas = await areasOf(level, vintage);
    expect(areas).toHaveLength(count);
    expect(new Set(areas.map(({ properties }) => properties.area_id)).size).toBe(count);
    expect(new Set(areas.map(({ properties }) => properties.name)).size).toBe(count);
  });

  test('every border belongs to two neighbours or to the outline, which is the same at all levels', async () => {
    const outline = await outlineOf('city', '2021');
    expect(await outlineOf(level, vintage)).toEqual(outline);
  });
});

/** Segments that occur in one direction only, sorted; throws where two areas claim the same side of a border. */
async function outlineOf(level: string, vintage: string): Promise<string[]> {
  const directed = new Set<string>();
  for (const area of await areasOf(level, vintage)) {
    for (const ring of ringsOf(area)) {
      for (let index = 1; index < ring.length; index += 1) {
        const segment = `${ring[index - 1]} ${ring[index]}`;
        if (directed.has(segment)) throw new Error(`Two areas lie on one side of ${segment}`);
        directed.add(segment);
      }
    }
  }
  return [...directed].filter((segment) => !directed.has(segment.split(' ').reverse().join(' '))).sort();
}

test('every area lies in an area of the level above', async () => {
  const { layers } = await examplePackage();
  const above = { borough: 'city', district: 'borough', quarter: 'district' } as const;
  for (const [level, parentLevel] of Object.entries(above)) {
    const parents = new Set((await areasOf(parentLevel)).map(({ properties }) => properties.area_id));
    const children = layers.find((layer) => layer.level === level)?.features ?? [];
    for (const { properties } of children)
      expect(parents, properties.area_id).toContain(properties.parent_id);
  }
});

test('one district has an exclave, inside a neighbour', async () => {
  const areas = await areasOf('district');
  const split = areas.filter(({ geometry }) => geometry.type === 'MultiPolygon');
  const holed = areas.filter(
    ({ geometry }) => geometry.type === 'Polygon' && geometry.coordinates.length === 2
  );
  expect(split.map(({ properties }) => properties.name)).toEqual(['Sieberg']);
  expect(holed.map(({ properties }) => properties.name)).toEqual(['Kirchloh']);
});

test('the reform split two districts and moved one border', async () => {
  const ids = async (vintage: string) =>
    (await areasOf('district', vintage)).map(({ properties }) => properties.area_id);
  const [before, now] = [await ids('2015'), await ids('2021')];
  expect(before.filter((id) => !now.includes(id))).toEqual(['330', '650']);
  expect(now.filter((id) => !before.includes(id))).toEqual(['331', '332', '651', '652']);
  expect(await changedShapes()).toEqual(Object.values(truth.boundary_reform.moved_border));
});

async function changedShapes(): Promise<string[]> {
  const before = new Map(
    (await areasOf('district', '2015')).map(({ properties, geometry }) => [properties.area_id, geometry])
  );
  return (await areasOf('district'))
    .filter(({ properties }) => before.has(properties.area_id))
    .filter(({ properties, geometry }) => pointSet(before.get(properties.area_id)) !== pointSet(geometry))
    .map(({ properties }) => properties.area_id);
}

const pointSet = (geometry: { coordinates: unknown } | undefined) =>
  [...new Set(JSON.stringify(geometry?.coordinates).match(/[\d.]+,[\d.]+/g))].sort().join(' ');

test('the crosswalk leads from every former to every present district, in shares that add up', async () => {
  const rows = await rowsOf('crosswalk');
  const sums = new Map<string, number>();
  for (const { from_id, weight } of rows) {
    sums.set(String(from_id), (sums.get(String(from_id)) ?? 0) + Number(weight));
  }
  expect(sums.size).toBe(60);
  for (const [id, sum] of sums) expect(sum, id).toBeCloseTo(1, 9);
  expect(new Set(rows.map(({ to_id }) => to_id)).size).toBe(62);
});
