import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkGeometry } from '../../src/lib/package/check-geometry.ts';
import { ringCrossing } from '../../src/lib/package/ring-crossing.ts';
import { openPackage, problemsWith, smallestFiles, square } from './problems-of.ts';

const collection = (features: unknown[], members: object = {}) =>
  JSON.stringify({ type: 'FeatureCollection', ...members, features });
const districts = (...features: unknown[]) => ({ 'areas-district.geojson': collection(features) });
const both = [square('01', 10), square('02', 11)];

function faultsOf(geometry: unknown): string[] {
  const faults: string[] = [];
  checkGeometry(geometry, (severity, code, values) =>
    faults.push(`${severity} ${code} ${values?.ring ?? ''}`.trim())
  );
  return faults;
}

const ring = [
  [10, 51],
  [11, 51],
  [11, 52],
  [10, 52],
  [10, 51]
];
const polygon = (...coordinates: unknown[]) => ({ type: 'Polygon', coordinates });

describe('a geometry', () => {
  test.each([
    ['a square', polygon(ring)],
    ['one with height', polygon(ring.map((position) => [...position, 80]))],
    [
      'one with a hole',
      polygon(ring, [
        [10.2, 51.2],
        [10.4, 51.2],
        [10.4, 51.4],
        [10.2, 51.2]
      ])
    ],
    [
      'several parts',
      { type: 'MultiPolygon', coordinates: [[ring], [ring.map(([x = 0, y = 0]) => [x + 3, y])]] }
    ],
    ['a repeated position', polygon([ring[0], ring[0], ...ring.slice(1)])],
    [
      'a ring that touches itself',
      polygon([
        [10, 51],
        [12, 51],
        [11, 52],
        [12, 53],
        [10, 53],
        [11, 52],
        [10, 51]
      ])
    ],
    [
      'a spike',
      polygon([
        [10, 51],
        [12, 51],
        [12, 52],
        [13, 52],
        [12, 52],
        [10, 52],
        [10, 51]
      ])
    ]
  ])('may be %s', (_, geometry) => expect(faultsOf(geometry)).toEqual([]));

  test.each<[string, unknown]>([
    ['error geometry_missing', null],
    ['error geometry_missing', undefined],
    ['error geometry_missing', polygon()],
    ['error geometry_missing', { type: 'MultiPolygon', coordinates: [] }],
    ['error geometry_missing', { type: 'MultiPolygon', coordinates: [[]] }],
    ['error geometry_type', { type: 'Point', coordinates: [10, 51] }],
    ['error geometry_type', {}],
    ['error coordinate_invalid 1', polygon('x')],
    ['error coordinate_invalid 2', polygon(ring, [['10', '51']])],
    ['error coordinate_invalid 1', polygon([[10, null]])],
    [
      'error ring_too_short 1',
      polygon([
        [10, 51],
        [11, 51],
        [10, 51]
      ])
    ],
    ['error ring_open 1', polygon([...ring.slice(0, 4), [10, 51.001]])],
    [
      'error ring_self_intersecting 1',
      polygon([
        [10, 51],
        [11, 52],
        [11, 51],
        [10, 52],
        [10, 51]
      ])
    ],
    ['error coordinate_outside 1', polygon([[10, 91], ...ring])],
    ['error coordinate_projected 1', polygon([[391_000, 5_820_000], ...ring])],
    ['error coordinate_projected 1', polygon([[1_490_000, 6_890_000], ...ring])],
    ['error coordinate_projected 1', polygon([[3_450_000, 5_700_000], ...ring])],
    [
      'warning coordinate_swapped 1',
      polygon([
        [51, 10],
        [52, 10],
        [52, 11],
        [51, 10]
      ])
    ]
  ])('can have the fault %s', (fault, geometry) => expect(faultsOf(geometry)).toEqual([fault]));

  test('names each kind of fault once, however often it occurs', () => {
    const open = ring.slice(0, 4).concat([[10, 51.5]]);
    expect(faultsOf(polygon(open, open, open))).toEqual(['error ring_open 1']);
  });
});

test('the crossing of a ring is where its lines meet', () => {
  expect(
    ringCrossing([
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
      [0, 0]
    ])
  ).toEqual([1, 1]);
});

describe('area files', () => {
  test.each([
    ['[]', 'error geojson_invalid areas-district.geojson - -'],
    ['{"type":"Feature"}', 'error geojson_invalid areas-district.geojson - -'],
    ['{"type":', 'error json_invalid areas-district.geojson 1 -']
  ])('that are %s are no collection', async (text, problem) => {
    expect(await problemsWith({ 'areas-district.geojson': text })).toEqual([problem]);
  });

  test('without any area are empty', async () => {
    expect(await problemsWith(districts())).toContain('error file_empty areas-district.geojson - -');
  });

  test.each(['urn:ogc:def:crs:OGC:1.3:CRS84', 'urn:ogc:def:crs:EPSG::4326', 'EPSG:4326'])(
    'may name %s',
    async (name) => {
      const crs = { type: 'name', properties: { name } };
      expect(await problemsWith({ 'areas-district.geojson': collection(both, { crs }) })).toEqual([]);
    }
  );

  test('in another coordinate system are named', async () => {
    const crs = { type: 'name', properties: { name: 'EPSG:25832' } };
    expect(await problemsWith({ 'areas-district.geojson': collection(both, { crs }) })).toEqual([
      'error crs_foreign areas-district.geojson - crs'
    ]);
  });

  test('with properties of other names say so once', async () => {
    const features = both.map((feature) => ({ ...feature, properties: { PLR_ID: '01' } }));
    const problems = await problemsWith(districts(...features));
    expect(problems.filter((line) => line.includes('areas'))).toEqual([
      'error column_missing areas-district.geojson - area_id',
      'error column_missing areas-district.geojson - name'
    ]);
  });

  test('with numeric keys are read with a warning', async () => {
    const changes = { 'observations.csv': 'area_id,indicator_id,period,value\n7,child_poverty,2025,1\n' };
    const numeric = square('x', 10, { area_id: 7, vintage: 2021 });
    expect(await problemsWith({ ...changes, ...districts(numeric) })).toEqual([
      'warning key_not_text areas-district.geojson 1 area_id'
    ]);
    const { layers } = await openPackage(
      new Map([...smallestFiles(), ...Object.entries({ ...changes, ...districts(numeric) })])
    );
    expect(layers[0]?.features[0]?.properties).toMatchObject({ area_id: '7', vintage: '2021' });
  });

  test('keep their features in the order of id and vintage', async () => {
    const features = [
      square('02', 11),
      square('01', 10, { vintage: '2021' }),
      square('01', 10, { vintage: '2019' })
    ];
    const { layers } = await openPackage(
      new Map([...smallestFiles(), ...Object.entries(districts(...features))])
    );
    expect(layers[0]?.features.map(({ properties: { area_id, vintage } }) => [area_id, vintage])).toEqual([
      ['01', '2019'],
      ['01', '2021'],
      ['02', null]
    ]);
  });
});

describe('the hierarchy', () => {
  const withCity = (cityFeatures: unknown[], ...features: unknown[]) => ({
    ...districts(...features),
    'areas-city.geojson': collection(cityFeatures)
  });
  const under = (id: string, parent: string | null) => square(id, Number(id) + 9, { parent_id: parent });

  test('finds parents in other levels', async () => {
    expect(
      await problemsWith(withCity([square('stadt', 10)], under('01', 'stadt'), under('02', 'stadt')))
    ).toEqual([]);
  });

  test('names an unknown parent', async () => {
    expect(
      await problemsWith(withCity([square('stadt', 10)], under('01', 'stadt'), under('02', 'land')))
    ).toEqual(['error unknown_area areas-district.geojson 2 parent_id']);
  });

  test('warns once where the level above was not delivered', async () => {
    expect(await problemsWith(districts(under('01', 'A'), under('02', 'B')))).toEqual([
      'warning parent_level_missing areas-district.geojson - parent_id'
    ]);
  });

  test('names a circle once', async () => {
    expect(await problemsWith(districts(under('01', '02'), under('02', '01'), under('03', '01')))).toEqual([
      'error parent_cycle areas-district.geojson 1 parent_id'
    ]);
  });

  test('passes over a second file of a level further down', async () => {
    const old = { 'alt/areas-district.geojson': collection([square('09', 10)]) };
    expect(await problemsWith({ ...districts(...both), ...old })).toEqual([
      'warning table_twice alt/areas-district.geojson - -'
    ]);
  });

  test('names an id that two levels share, and a level that two files share', async () => {
    expect(await problemsWith(withCity([square('01', 10)], ...both))).toEqual([
      'error key_duplicate areas-district.geojson 1 area_id'
    ]);
    const unnamed = { 'areas.geojson': collection([square('09', 10, { level: 'district' })]) };
    expect(await problemsWith({ ...districts(...both), ...unnamed })).toEqual([
      'error level_twice areas.geojson - level'
    ]);
  });
});

const berlin = new URL('../../../shared/data/berlin/geo/', import.meta.url);

describe.skipIf(!existsSync(berlin) && !process.env.CI)('the real areas of Berlin', () => {
  test.each(['plr_2021', 'plr_until2020', 'bzr_2021', 'pgr_2021', 'bezirke'])(
    '%s have no faulty geometry',
    (name) => {
      const { features } = JSON.parse(readFileSync(new URL(`${name}.geojson`, berlin), 'utf8')) as {
        features: { geometry: unknown }[];
      };
      expect(features.length).toBeGreaterThan(0);
      expect(features.flatMap(({ geometry }) => faultsOf(geometry))).toEqual([]);
    }
  );
});
