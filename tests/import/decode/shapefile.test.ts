import { describe, expect, it } from 'vitest';
import type { GeometryLayer } from '../../../src/lib/import/model.ts';
import { decisionsOf, decodeGeometry, refusal } from './decoded.ts';
import { dbf, shapefile, shp } from './shapefile-parts.ts';
import { describeShared } from './shared-data.ts';

type Point = [number, number];

const square: Point[] = [
  [7, 51],
  [8, 51],
  [8, 52],
  [7, 52],
  [7, 51]
];

describe('shapefiles', () => {
  const fields = [
    { name: 'KEY', type: 'C', length: 8 },
    { name: 'NAME', type: 'C', length: 10 },
    { name: 'NUM', type: 'N', length: 8 },
    { name: 'DAY', type: 'D', length: 8 }
  ];
  const record = ' ' + '01100101' + 'Köln'.padEnd(10) + '00012345' + '20241231';
  const shapes = shp([
    [
      square.toReversed(),
      [
        [7.2, 51.2],
        [7.4, 51.2],
        [7.4, 51.4],
        [7.2, 51.2]
      ]
    ]
  ]);

  it('keep keys as text, and holes in their ring', async () => {
    const decoded = await decodeGeometry(
      's.zip',
      shapefile({ shp: shapes, dbf: dbf(fields, [record], 0x57) })
    );
    expect(decoded.layers[0]).toMatchObject({ name: 'gebiete', crs: { code: 'EPSG:4326' } });
    const feature = decoded.layers[0]?.features[0];
    expect(feature?.properties).toEqual({
      KEY: '01100101',
      NAME: 'Köln',
      NUM: '00012345',
      DAY: '2024-12-31'
    });
    expect(feature?.geometry).toMatchObject({ type: 'Polygon', coordinates: [square, { length: 4 }] });
    expect(decisionsOf(decoded, 'dbf_encoding')).toMatchObject([
      { value: 'Windows-1252', confidence: 'likely' }
    ]);
  });

  it.each<[string, string, string, number]>([
    ['UTF-8', 'UTF-8', 'KÃ¶ln', 0x57],
    ['UTF-8', '', 'KÃ¶ln', 0x57],
    ['Windows-1252', 'UTF-8', 'Köln', 0],
    ['Windows-1252', 'ISO-8859-1', 'Köln', 0],
    ['Windows-1252', '', 'Köln', 0],
    ['IBM850', '', 'K\x94ln', 0x02]
  ])('recognise %s (.cpg %j)', async (value, cpg, name, language) => {
    const table = dbf(fields, [' ' + '1'.padEnd(8) + name], language);
    const parts = { shp: shapes, dbf: table, ...(cpg !== '' && { cpg }) };
    const decoded = await decodeGeometry('s.zip', shapefile(parts));
    expect(decoded.layers[0]?.features[0]?.properties).toMatchObject({ NAME: 'Köln' });
    expect(decisionsOf(decoded, 'dbf_encoding')).toMatchObject([{ value }]);
  });

  it('leave out deleted records and say so', async () => {
    const decoded = await decodeGeometry('s.zip', shapefile({ shp: shapes, dbf: dbf(fields, ['*1']) }));
    expect(decoded.layers[0]?.features).toEqual([]);
    expect(decisionsOf(decoded, 'record_deleted')).toMatchObject([{ place: 'gebiete #1', count: 1 }]);
  });

  it.each<[string, Record<string, Uint8Array | string>]>([
    ['shapefile_incomplete', { shp: shapes }],
    ['shapefile_invalid', { shp: shapes, dbf: dbf(fields, [record, record]) }],
    ['shapefile_invalid', { shp: shapes.subarray(0, 150), dbf: dbf(fields, [record]) }],
    ['shapefile_invalid', { shp: shapes, dbf: dbf(fields, [record]).subarray(0, 170) }]
  ])('%s (%#)', async (code, parts) => {
    expect(await refusal('s.zip', shapefile(parts))).toMatchObject({ code });
  });
});

function southWest(layers: readonly GeometryLayer[]): Point {
  const found = layers.flatMap((layer) => layer.features).map(({ geometry }) => geometry);
  const positions = found.flatMap((geometry) => {
    if (geometry?.type === 'Polygon') return geometry.coordinates.flat(1);
    return geometry?.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : [];
  });
  return [0, 1].map((axis) => Math.min(...positions.map((position) => position[axis]!))) as Point;
}

describeShared('flensburg', (file) => {
  it('reads both shapefiles', async () => {
    const districts = await decodeGeometry('s.zip', file('flensburg_stadtteile.zip'));
    expect(districts.layers[0]?.features).toHaveLength(13);
    expect(districts.layers[0]?.crs).toEqual({ code: 'EPSG:25832', known: 'declared' });
    const converted = await decodeGeometry('s.geojson', file('stadtteile.geojson'));
    const [west, south] = southWest(districts.layers);
    const [expectedWest, expectedSouth] = southWest(converted.layers);
    expect(west).toBeCloseTo(expectedWest, 5);
    expect(south).toBeCloseTo(expectedSouth, 5);
    expect(
      (await decodeGeometry('b.zip', file('flensburg_stadtbezirke.zip'))).layers[0]?.features
    ).toHaveLength(41);
  });
});
