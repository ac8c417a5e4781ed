import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { systemOf } from '../../../src/lib/import/decode/crs/systems.ts';
import type { GeometryLayer } from '../../../src/lib/import/model.ts';
import { decisionsOf, decodeGeometry, decodeTable, refusal } from './decoded.ts';
import { describeShared } from './shared-data.ts';

type Point = [number, number];

const dortmund: Point[] = [
  [7.35, 51.42],
  [7.45, 51.51],
  [7.6, 51.58]
];
const berlin: Point[] = [
  [13.2, 52.4],
  [13.4, 52.52],
  [13.7, 52.6]
];

function points(coordinates: readonly (readonly number[])[], crs?: string): string {
  const features = coordinates.map((each) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Point', coordinates: each }
  }));
  const member = crs === undefined ? {} : { crs: { type: 'name', properties: { name: crs } } };
  return JSON.stringify({ type: 'FeatureCollection', ...member, features });
}

function inSystem(code: string, places: readonly Point[]): Point[] {
  const definition = systemOf(code)?.definition;
  if (definition === undefined) throw new Error(code);
  return definition === null ? [...places] : places.map((place) => proj4(definition).forward(place));
}

const swapped = (places: readonly Point[]) => places.map(([x, y]): Point => [y, x]);

function pointsOf(layer: GeometryLayer | undefined): Point[] {
  return (layer?.features ?? []).map(({ geometry }) => {
    if (geometry?.type !== 'Point') throw new Error('no point');
    return geometry.coordinates as Point;
  });
}

function expectNear(found: readonly Point[], expected: readonly Point[]) {
  expect(found).toHaveLength(expected.length);
  found.forEach(([x, y], i) => {
    expect(x).toBeCloseTo(expected[i]![0], 6);
    expect(y).toBeCloseTo(expected[i]![1], 6);
  });
}

describe('coordinate systems', () => {
  it('places known points where surveyors do', () => {
    const [x, y] = inSystem('EPSG:25832', [[9, 51]])[0]!;
    expect(x).toBeCloseTo(500_000, 3);
    expect(y).toBeCloseTo(5_649_824.65, 0);
    const [gx, gy] = inSystem('EPSG:31467', [[9, 51]])[0]!;
    expect(Math.abs(gx - 3_500_000)).toBeLessThan(150);
    expect(Math.abs(gy - 5_651_500)).toBeLessThan(300);
  });

  it.each(['EPSG:4326', 'EPSG:25832', 'EPSG:31466', 'EPSG:31467', 'EPSG:31468', 'EPSG:3857', 'EPSG:4647'])(
    'infers %s, also with swapped axes',
    async (code) => {
      const there = inSystem(code, dortmund);
      const decoded = await decodeGeometry('p.geojson', points(there));
      expectNear(pointsOf(decoded.layers[0]), dortmund);
      expect(decoded.layers[0]?.crs).toEqual({ code, known: 'inferred' });
      expect(decisionsOf(decoded, 'axes_swapped')).toEqual([]);
      const turned = await decodeGeometry('p.geojson', points(swapped(there)));
      expectNear(pointsOf(turned.layers[0]), dortmund);
      expect(decisionsOf(turned, 'axes_swapped')).toMatchObject([{ value: code }]);
    }
  );

  it('leaves the choice between the two zones to the reader, or to where the package lies', async () => {
    const text = points(inSystem('EPSG:25833', berlin));
    const guessed = await decodeGeometry('p.geojson', text);
    expect(decisionsOf(guessed, 'crs')).toMatchObject([
      { value: 'EPSG:25832', confidence: 'check', alternatives: ['EPSG:25833'] }
    ]);
    const chosen = await decodeGeometry('p.geojson', text, { choices: { crs: 'EPSG:25833' } });
    expectNear(pointsOf(chosen.layers[0]), berlin);
    const near = await decodeGeometry('p.geojson', text, { near: [13, 52.3, 13.8, 52.7] });
    expectNear(pointsOf(near.layers[0]), berlin);
  });

  it.each(['EPSG:25833', 'urn:ogc:def:crs:EPSG::25833', 'http://www.opengis.net/def/crs/EPSG/0/25833'])(
    'takes %s as declared',
    async (name) => {
      const decoded = await decodeGeometry('p.geojson', points(inSystem('EPSG:25833', berlin), name));
      expectNear(pointsOf(decoded.layers[0]), berlin);
      expect(decoded.layers[0]?.crs).toEqual({ code: 'EPSG:25833', known: 'declared' });
    }
  );

  it('overrules a declaration that puts the points elsewhere', async () => {
    const decoded = await decodeGeometry('p.geojson', points(dortmund, 'EPSG:25832'));
    expectNear(pointsOf(decoded.layers[0]), dortmund);
    expect(decisionsOf(decoded, 'crs')).toMatchObject([{ value: 'EPSG:4326', confidence: 'check' }]);
  });

  it('refuses coordinates of no known system', async () => {
    const far = points([[9e9, 9e9]]);
    expect(await refusal('p.geojson', far)).toMatchObject({ code: 'coordinates_implausible', place: 'p' });
    const foreign = points([[9e9, 9e9]], 'EPSG:9999');
    expect(await refusal('p.geojson', foreign)).toMatchObject({ code: 'crs_unknown' });
  });
});

const square: Point[] = [
  [7, 51],
  [8, 51],
  [8, 52],
  [7, 52],
  [7, 51]
];

function polygon(rings: unknown, type = 'Polygon'): string {
  return JSON.stringify({
    type: 'Feature',
    properties: { key: '01' },
    geometry: { type, coordinates: rings }
  });
}

describe('rings', () => {
  const hole: Point[] = [
    [7.2, 51.2],
    [7.2, 51.4],
    [7.4, 51.4],
    [7.2, 51.2]
  ];

  it.each<[string, Point[], string]>([
    ['closed', square.slice(0, 4), 'p #1/1'],
    ['duplicates', [square[0]!, ...square], 'p #1/1'],
    ['orientation', square.toReversed(), 'p #1/1']
  ])('%s: repaired and named', async (value, ring, place) => {
    const decoded = await decodeGeometry('p.geojson', polygon([ring, hole]));
    expect(decoded.layers[0]?.features[0]?.geometry).toEqual({
      type: 'Polygon',
      coordinates: [square, hole]
    });
    expect(decisionsOf(decoded, 'ring_repaired')).toMatchObject([{ value, place, count: 1 }]);
  });

  it('are left and named where they cross themselves, and go where they are too short', async () => {
    const crossing = [square[0], square[2], square[1], square[3], square[0]];
    const decoded = await decodeGeometry(
      'p.geojson',
      polygon([[crossing], [square.slice(0, 1)]], 'MultiPolygon')
    );
    expect(decisionsOf(decoded, 'ring_kept')).toMatchObject([{ value: 'crossing', place: 'p #1/1' }]);
    expect(decisionsOf(decoded, 'ring_repaired')).toContainEqual(
      expect.objectContaining({ value: 'dropped', place: 'p #1/2' })
    );
    expect(decoded.layers[0]?.features[0]?.geometry).toMatchObject({ coordinates: [[crossing]] });
  });

  it('that are all too short become a mark in their place', async () => {
    const decoded = await decodeGeometry('p.geojson', polygon([square.slice(0, 2)]));
    const [x = 0, y = 0] = square[0] ?? [];
    expect(decoded.layers[0]?.features[0]?.geometry).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [x, y],
          [x + 1e-6, y],
          [x, y + 1e-6],
          [x, y]
        ]
      ]
    });
    expect(decisionsOf(decoded, 'ring_kept')).toMatchObject([{ value: 'short', place: 'p #1' }]);
  });

  it.each([
    ['coordinates', '{"type":"Polygon","coordinates":[[["a",1]]]}'],
    ['coordinates', '{"type":"Point","coordinates":[null,1]}'],
    ['type', '{"type":"GeometryCollection","geometries":[]}'],
    ['type', '{"type":"toString","coordinates":[]}']
  ])('unreadable %s leave a feature without geometry (%#)', async (value, geometry) => {
    const decoded = await decodeGeometry(
      'p.geojson',
      `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":1},"geometry":${geometry}}]}`
    );
    expect(decoded.layers[0]?.features).toEqual([{ type: 'Feature', properties: { a: 1 }, geometry: null }]);
    expect(decisionsOf(decoded, 'geometry_left_out')).toMatchObject([{ value, place: 'p #1' }]);
  });
});

describeShared('berlin', (file) => {
  it.each<[string, number]>([
    ['apotheken_2024_wfs', 732],
    ['jugendfreizeiteinrichtungen_2024_wfs', 407],
    ['kitas_2024_wfs', 2880],
    ['pflegeeinrichtungen_2024_wfs', 274],
    ['schulen_2024_wfs', 902]
  ])('%s lies in Berlin', async (name, count) => {
    const decoded = await decodeGeometry('b.geojson', file(`facilities/${name}.geojson`));
    const [layer] = decoded.layers;
    expect(layer?.crs).toEqual({ code: 'EPSG:25833', known: 'declared' });
    expect(layer?.features).toHaveLength(count);
    for (const { geometry } of layer?.features ?? []) {
      if (geometry === null || geometry.type === 'GeometryCollection') continue;
      const [lon = 0, lat = 0] = geometry.coordinates.flat(3) as number[];
      expect(lon > 13 && lon < 13.8 && lat > 52.3 && lat < 52.7).toBe(true);
    }
  });
});

describeShared('germany', (file) => {
  it('reads 11,103 municipalities', async () => {
    const decoded = await decodeGeometry('g.topojson', file('gemeinden.topojson'));
    expect(decoded.layers[0]).toMatchObject({ name: 'VG250_GEM', features: { length: 11_103 } });
    expect(decoded.layers[0]?.features[0]?.properties).toEqual({ AGS: '01001000', GEN: 'Flensburg' });
  });
});

describeShared('nrw', (file) => {
  it('reads 396 municipalities', async () => {
    const decoded = await decodeGeometry('n.geojson', file('municipality_nrw.geojson'));
    expect(decoded.layers[0]?.features).toHaveLength(396);
  });
});

describeShared('england_imd', (file) => {
  it('reads 32,844 areas from Parquet', async () => {
    const rows =
      (await decodeTable('e.parquet', file('imd2019_england_lsoa11.parquet'))).sheets[0]?.rows ?? [];
    expect(rows).toHaveLength(32_845);
    expect(rows[0]?.slice(0, 2)).toEqual(['lsoa11_code', 'IMD_decile']);
    expect(rows[1]?.slice(0, 2)).toEqual(['E01000001', 9]);
    expect(rows.at(-1)?.every((cell) => cell !== null)).toBe(true);
  });
});
