import { describe, expect, it } from 'vitest';
import { decodeTable, refusal } from './decoded.ts';

describe('JSON', () => {
  it('records become a table with a header', async () => {
    const text = '[{"id":"01","ort":{"lon":7,"lat":51}},{"id":"02","neu":[1,2],"ja":true}]';
    expect((await decodeTable('r.json', text)).sheets[0]).toMatchObject({
      name: 'r',
      rows: [
        ['id', 'ort.lon', 'ort.lat', 'neu', 'ja'],
        ['01', 7, 51, null, null],
        ['02', null, null, '[1,2]', true]
      ]
    });
  });

  it.each([
    ['{"a":[{"x":1}],"b":[{"y":2}]}', ['a', 'b'], [['x'], [1]]],
    [
      '{"0101":{"x":1},"0102":{"x":2}}',
      ['r'],
      [
        ['key', 'x'],
        ['0101', 1],
        ['0102', 2]
      ]
    ],
    [
      '[["a","b"],[1,null]]',
      ['r'],
      [
        ['a', 'b'],
        [1, null]
      ]
    ]
  ])('%s', async (text, names, rows) => {
    const { sheets } = await decodeTable('r.json', text);
    expect(sheets.map(({ name }) => name)).toEqual(names);
    expect(sheets[0]?.rows).toEqual(rows);
  });

  it.each([
    ['json_invalid', '[{"a":1},\n{"b":'],
    ['json_too_deep', '['.repeat(200) + ']'.repeat(200)],
    ['json_unsafe_key', '[{"__proto__":{"polluted":1}}]'],
    ['json_unsafe_key', '[{"\\u005f_proto__":{"polluted":1}}]'],
    ['json_without_records', '{}'],
    ['geojson_invalid', '{"type":"FeatureCollection"}'],
    ['topojson_invalid', '{"type":"Topology","objects":{"a":{"type":"Polygon","arcs":[[5]]}},"arcs":[]}']
  ])('%s (%#)', async (code, text) => {
    expect(await refusal('r.json', text)).toMatchObject({ code });
    expect({}).not.toHaveProperty('polluted');
  });

  it('refuses a topology that would unfold beyond the limit', async () => {
    const arcs = [Array.from({ length: 100 }, () => [0, 0])];
    const objects = { a: { type: 'MultiLineString', arcs: Array.from({ length: 100 }, () => [0]) } };
    const text = JSON.stringify({ type: 'Topology', objects, arcs });
    expect(await refusal('t.json', text, { limits: { cells: 5000 } })).toMatchObject({
      code: 'too_many_cells'
    });
  });
});
