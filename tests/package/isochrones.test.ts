import { describe, expect, test } from 'vitest';
import { memorySource } from '../../src/lib/package/memory-source.ts';
import { readPackage } from '../../src/lib/package/read-package.ts';
import { writePackage } from '../../src/lib/package/write-package.ts';
import { openPackage, problemLine, problemsWith, smallestFiles } from './problems-of.ts';

type Box = readonly [west: number, south: number, east: number, north: number];
const ringOf = ([west, south, east, north]: Box) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south]
];
const zone = (facility_id: unknown, minutes: unknown, box: Box, more: object = {}) => ({
  type: 'Feature',
  properties: { facility_id, mode: 'walk', minutes, ...more },
  geometry: { type: 'Polygon', coordinates: [ringOf(box)] }
});
const facilities = 'facility_id,name,kind,lon,lat\nK1,Eins,daycare,10.5,51.5\nK2,Zwei,daycare,,\n';
const filed = (...features: unknown[]) => ({
  'facilities.csv': facilities,
  'isochrones.geojson': JSON.stringify({ type: 'FeatureCollection', generator: 'test', features })
});
const near: Box = [10.4, 51.4, 10.6, 51.6];
const far: Box = [10.3, 51.4, 10.7, 51.7];

describe('isochrones', () => {
  test('are read in the order of facility, mode and minutes, and written back', async () => {
    const files = new Map([
      ...smallestFiles(),
      ...Object.entries(
        filed(zone('K2', 5, near), zone('K1', 10, far, { colour: 'red' }), zone('K1', 5, near))
      )
    ]);
    const pkg = await openPackage(files);
    expect(
      pkg.isochrones?.features.map(({ properties: { facility_id, minutes } }) => [facility_id, minutes])
    ).toEqual([
      ['K1', 5],
      ['K1', 10],
      ['K2', 5]
    ]);
    const written = await writePackage(pkg);
    const again = await readPackage(memorySource(written));
    expect(again.problems).toEqual([]);
    if (!again.ok) throw new Error('refused');
    expect(again.package.isochrones).toEqual(pkg.isochrones);
    expect(again.package.isochrones?.features[1]?.properties.colour).toBe('red');
    const descriptor = JSON.parse(new TextDecoder().decode(written.get('datapackage.json'))) as {
      resources: { name: string; path: string; hash: string; format: string }[];
    };
    expect(descriptor.resources.find(({ name }) => name === 'isochrones')).toMatchObject({
      path: 'isochrones.geojson',
      format: 'geojson',
      hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string
    });
    const other = new Map(written).set('isochrones.geojson', new TextEncoder().encode('{}'));
    const changed = await readPackage(memorySource(other));
    expect(changed.problems.map(problemLine)).toContain('error hash_mismatch isochrones.geojson - -');
  });

  test.each<[string, object, string[]]>([
    ['shorter ones within longer ones, borders shared', filed(zone('K1', 5, near), zone('K1', 10, far)), []],
    [
      'an unknown facility',
      filed(zone('K1', 5, near), zone('K9', 5, near)),
      ['error unknown_facility isochrones.geojson 2 facility_id']
    ],
    ['no minutes', filed(zone('K1', 0, near)), ['error minutes_not_positive isochrones.geojson 1 minutes']],
    [
      'minutes below 0',
      filed(zone('K1', -5, near)),
      ['error minutes_not_positive isochrones.geojson 1 minutes']
    ],
    ['minutes as text', filed(zone('K1', '5', near)), ['error number_expected isochrones.geojson 1 minutes']],
    [
      'nothing filled in',
      filed(zone('K1', 5, near), zone('', null, near, { mode: ' ' })),
      [
        'error cell_empty isochrones.geojson 2 facility_id',
        'error cell_empty isochrones.geojson 2 minutes',
        'error cell_empty isochrones.geojson 2 mode'
      ]
    ],
    [
      'other names',
      filed({ ...zone('K1', 5, near), properties: { id: 'K1', value: 300 } }),
      [
        'error column_missing isochrones.geojson - facility_id',
        'error column_missing isochrones.geojson - minutes',
        'error column_missing isochrones.geojson - mode'
      ]
    ],
    [
      'a longer one that does not hold the shorter one',
      filed(zone('K1', 10, near), zone('K1', 5, far)),
      ['warning isochrone_not_nested isochrones.geojson 2 geometry']
    ],
    [
      'the same twice',
      filed(zone('K2', 5, near), zone('K2', 5, far)),
      ['error key_duplicate isochrones.geojson 2 facility_id, mode, minutes']
    ],
    [
      'one far from its facility',
      filed(zone('K1', 5, [12, 51, 12.1, 51.1])),
      ['warning isochrone_elsewhere isochrones.geojson 1 geometry']
    ],
    [
      'lines, metres, an open ring',
      filed(
        { ...zone('K2', 5, near), geometry: { type: 'LineString', coordinates: ringOf(near) } },
        zone('K2', 6, [391_000, 5_820_000, 392_000, 5_821_000]),
        { ...zone('K2', 7, near), geometry: { type: 'Polygon', coordinates: [ringOf(near).slice(1)] } }
      ),
      [
        'error geometry_type isochrones.geojson 1 geometry',
        'error coordinate_projected isochrones.geojson 2 geometry',
        'error ring_open isochrones.geojson 3 geometry',
        'warning isochrone_not_nested isochrones.geojson 2 geometry'
      ]
    ]
  ])('with %s', async (_, files, expected) => {
    const problems = await problemsWith(files as Record<string, string>);
    expect(problems.toSorted()).toEqual(expected.toSorted());
  });

  test('need facilities, and a collection', async () => {
    const { 'isochrones.geojson': text } = filed(zone('K1', 5, near));
    expect(await problemsWith({ 'isochrones.geojson': text })).toEqual([
      'error reference_table_missing isochrones.geojson - facility_id'
    ]);
    expect(await problemsWith({ 'isochrones.geojson': '[]' })).toEqual([
      'error geojson_invalid isochrones.geojson - -'
    ]);
  });
});

describe('points of demand', () => {
  const points = (...rows: string[]) => ({
    'demand_points.csv': ['area_id,lon,lat,weight', ...rows, ''].join('\n')
  });

  test('stand in their area, once, with a weight', async () => {
    const rows = [
      '01,10.5,51.5,3',
      '01,10.6,51.5,0',
      '02,10.5,51.5,2',
      '01,10.5,51.5,9',
      '03,1,1,1',
      '01,10,51,-1'
    ];
    expect(await problemsWith(points(...rows))).toEqual([
      'warning point_outside_area demand_points.csv 4 area_id',
      'error key_duplicate demand_points.csv 5 area_id, lon, lat',
      'error unknown_area demand_points.csv 6 area_id',
      'error below_minimum demand_points.csv 7 weight'
    ]);
  });
});

describe('settings of ways', () => {
  const settings = (coverage: object) => JSON.stringify({ version: 1, coverage });

  test('name modes and tables that are there', async () => {
    const asked = { travel_mode: 'walk', isochrone_mode: 'car', demand_points: 'grid' };
    const files = { ...filed(zone('K1', 5, near)), 'atlas.json': settings(asked) };
    expect(await problemsWith(files)).toEqual([
      'error setting_table_missing atlas.json - coverage.demand_points',
      'error setting_unknown_mode atlas.json - coverage.isochrone_mode',
      'error setting_unknown_mode atlas.json - coverage.travel_mode'
    ]);
    const there = { isochrone_mode: 'walk', demand_points: 'centroid', demand_weight: 'stress' };
    expect(await problemsWith({ ...filed(zone('K1', 5, near)), 'atlas.json': settings(there) })).toEqual([]);
  });
});
