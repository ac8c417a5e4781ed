import { beforeAll, describe, expect, it } from 'vitest';
import type { AreaFeature, AreaLayer, DataPackage } from '../../src/lib/package/model.ts';
import { projectInfo, vintagesOf } from '../../src/lib/state/project.ts';
import { packageOf } from './small-project.ts';

let pkg: DataPackage;
beforeAll(async () => {
  pkg = await packageOf('Kleinstadt');
});

const area = (area_id: string, vintage: string | null): AreaFeature => ({
  type: 'Feature',
  properties: { area_id, name: area_id, level: 'district', parent_id: null, vintage },
  geometry: { type: 'Polygon', coordinates: [] }
});
const layer = (...features: AreaFeature[]): AreaLayer => ({
  level: 'district',
  path: 'areas-district.geojson',
  features
});
const withLayer = (changed: AreaLayer): DataPackage => ({ ...pkg, layers: [changed] });
const withDescriptor = (change: object): DataPackage => ({
  ...pkg,
  descriptor: { ...pkg.descriptor, ...change }
});

describe('what screens know of a project', () => {
  it('comes from descriptor, settings and layers', () =>
    expect(projectInfo(pkg, 'kleinstadt-12')).toEqual({
      id: 'kleinstadt-12',
      title: 'Kleinstadt',
      municipality: 'Kleinstadt',
      synthetic: true,
      sources: ['Errechnete Beispieldaten'],
      licences: ['CC0 1.0'],
      levels: [{ level: 'district', vintage: null, areaCount: 36, hasFigures: true }],
      settings: pkg.settings
    }));

  it('is plain data, so that a page can carry it', () => {
    const info = projectInfo(pkg, null);
    expect(JSON.parse(JSON.stringify(info))).toEqual(info);
  });

  it('has a title where the package has none, and the other way round', async () => {
    expect(projectInfo(withDescriptor({ title: '' }), null).title).toBe('Kleinstadt');
    const unnamed = { ...pkg, settings: { ...pkg.settings, municipality: '' } };
    expect(projectInfo(unnamed, null).municipality).toBe('Kleinstadt');
  });

  it('names a licence by its short name where it has no title', () =>
    expect(projectInfo(withDescriptor({ licenses: [{ name: 'dl-de/by-2.0' }] }), null).licences).toEqual([
      'dl-de/by-2.0'
    ]));
});

describe('boundary vintages', () => {
  it('are listed once each, oldest first', () =>
    expect(
      vintagesOf(layer(area('1', '2021'), area('2', '2019'), area('3', '2021'), area('4', null)))
    ).toEqual(['2019', '2021']));

  it('of a level: the newest is analysed, and only its areas count', () => {
    const reformed = layer(area('0101', '2019'), area('0102', '2019'), area('0101', '2021'));
    expect(projectInfo(withLayer(reformed), null).levels).toEqual([
      { level: 'district', vintage: '2021', areaCount: 1, hasFigures: true }
    ]);
  });

  it('are none where the package states none', () =>
    expect(projectInfo(withLayer(layer(area('0101', null), area('0102', null))), null).levels).toEqual([
      { level: 'district', vintage: null, areaCount: 2, hasFigures: true }
    ]));
});

it('a level without any observation has no figures', () =>
  expect(projectInfo(withLayer(layer(area('9901', null))), null).levels).toEqual([
    { level: 'district', vintage: null, areaCount: 1, hasFigures: false }
  ]));
