import { expect, test } from 'vitest';
import { parseDescriptor } from '../../src/lib/package/descriptor.ts';
import { formatSettings, parseSettings } from '../../src/lib/package/settings-codec.ts';
import { completeSettings, defaultSettings } from '../../src/lib/package/default-settings.ts';
import type { AnalysisSettings } from '../../src/lib/package/settings.ts';
import { openPackage, smallestFiles } from './problems-of.ts';

const file = {
  version: 1,
  municipality: 'Beispielstadt',
  level: 'district',
  period: '2025',
  index: {
    indicators: [{ id: 'child_poverty', weight: 2, note: 'doppelt' }],
    standardise: 'z-score',
    combine: 'sum-restandardised',
    classify: { method: 'limits', limits: [-1, 1, 1.5], labels: ['a'] },
    trend: { years: 3, limits: [-1, 1], shown: true },
    minimum_population: 250,
    excluded: [{ area_id: '0815', reason: 'outlier', since: '2021' }],
    robustness: { draws: 5000, seed: 7, concentration: 40, top: 5, agreed: 'board' },
    space: { contiguity: 'rook', snap: 2, permutations: 99, seed: 3, false_discovery_rate: 0.1, why: 'x' },
    theme: 'x'
  },
  disclosure: { preset: 'destatis_grid', minimum_numerator: 4, mode: 'strict' },
  breaks: [
    { period: '2021', reason_de: 'Gebietsreform', decided: '2020' },
    { period: '2022', indicator_id: 'child_poverty', reason_de: 'Neue Abgrenzung', reason_en: 'New rule' }
  ],
  coverage: {
    detour: 1.3,
    reference_date: '2025-06-30',
    inventory: [{ action_field: 'outreach', area_ids: ['0101'], note: 'fehlt' }],
    fields: [{ action_field: 'clinic_navigator', facility_kinds: ['clinic'] }],
    unheard_of: [1]
  },
  workspace: { colour: 'x' }
};

test('settings come back as they were, unknown members included', () => {
  const { draft, issues } = parseSettings(file);
  expect(issues).toEqual([]);
  expect(formatSettings(draft as AnalysisSettings)).toEqual(file);
});

test('settings are read into the names the software uses', () => {
  const { draft } = parseSettings(file);
  expect(draft.index.minimumPopulation).toBe(250);
  expect(draft.index.excluded[0]).toEqual({ areaId: '0815', reason: 'outlier', extra: { since: '2021' } });
  expect(draft.disclosure).toEqual({
    preset: 'destatis_grid',
    minimumNumerator: 4,
    extra: { mode: 'strict' }
  });
});

test('breaks are read into the names the software uses', () => {
  expect(parseSettings(file).draft.breaks).toEqual([
    {
      period: '2021',
      indicatorId: null,
      reasonDe: 'Gebietsreform',
      reasonEn: null,
      extra: { decided: '2020' }
    },
    { period: '2022', indicatorId: 'child_poverty', reasonDe: 'Neue Abgrenzung', reasonEn: 'New rule' }
  ]);
});

test('a break without a period is named and left out', () => {
  const { draft, issues } = parseSettings({ breaks: [{ period: 'neulich' }, { period: '2021' }] });
  expect(issues.map(({ path }) => path)).toEqual(['breaks[0].period']);
  expect(draft.breaks?.map(({ period }) => period)).toEqual(['2021']);
});

test('coverage is read into the names the software uses; what is left out has its default elsewhere', () => {
  expect(parseSettings(file).draft.coverage).toEqual({
    detour: 1.3,
    referenceDate: '2025-06-30',
    inventory: [{ actionField: 'outreach', areaIds: ['0101'], note: 'fehlt' }],
    fields: [{ actionField: 'clinic_navigator', facilityKinds: ['clinic'] }],
    extra: { unheard_of: [1] }
  });
});

test.each([
  [{ detour: 0.9 }, 'coverage.detour'],
  [{ reference_date: 'Ende 2025' }, 'coverage.reference_date'],
  [{ supply: 'beds' }, 'coverage.supply'],
  [{ inventory: [{ area_ids: ['a'] }] }, 'coverage.inventory[0].action_field']
])('coverage %o does not fit at %s', (coverage, path) => {
  expect(parseSettings({ coverage }).issues.map((issue) => issue.path)).toEqual([path]);
});

test('everything has a default', () => {
  const { draft, issues } = parseSettings({});
  expect(issues).toEqual([]);
  expect(draft).toEqual({
    version: 1,
    municipality: '',
    level: null,
    period: null,
    index: {
      indicators: null,
      standardise: 'z-score',
      combine: 'sum-restandardised',
      classify: { method: 'limits', limits: [-1, 1, 1.5] },
      trend: { years: 2, limits: [-1, 1] },
      minimumPopulation: 300,
      excluded: []
    },
    disclosure: { preset: 'default' }
  });
});

test('what does not fit is named, all of it, and replaced by its default', () => {
  const { draft, issues } = parseSettings({
    version: 2,
    level: 5,
    index: {
      indicators: [{ weight: 1 }, { id: 'a', weight: 'much' }, { id: 'b' }],
      classify: 'quantiles',
      trend: { limits: [1] }
    }
  });
  expect(issues.map(({ path }) => path)).toEqual([
    'version',
    'level',
    'index.indicators[0].id',
    'index.indicators[1].weight',
    'index.classify',
    'index.trend.limits[1]'
  ]);
  expect(draft.level).toBeNull();
  expect(draft.index.indicators).toEqual([
    { id: 'a', weight: 1 },
    { id: 'b', weight: 1 }
  ]);
  expect(draft.index.classify).toEqual({ method: 'limits', limits: [-1, 1, 1.5] });
});

test('settings that are no object are one problem', () => {
  expect(parseSettings([1, 2]).issues).toHaveLength(1);
  expect(parseSettings('text').draft.version).toBe(1);
});

test('level, period and indicators follow from the tables', async () => {
  const files = smallestFiles();
  files.set(
    'indicators.csv',
    'indicator_id,name_de,unit,polarity\nz,Z,percent,-1\nchild_poverty,K,percent,1\nn,N,count,0\n'
  );
  files.set(
    'areas-city.geojson',
    '{"type":"FeatureCollection","features":[]}'.replace('[]', `[${cityFeature}]`)
  );
  const { layers, rawTables } = await openPackage(files);
  expect(layers.map(({ level }) => level)).toEqual(['city', 'district']);
  const settings = defaultSettings({ layers, rawTables });
  expect(settings).toMatchObject({ level: 'district', period: '2025' });
  expect(settings.index.indicators).toEqual([
    { id: 'child_poverty', weight: 1 },
    { id: 'z', weight: 1 }
  ]);
});

const cityFeature = JSON.stringify({
  type: 'Feature',
  properties: { area_id: 'stadt', name: 'Stadt' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [10, 51],
        [12, 51],
        [12, 52],
        [10, 51]
      ]
    ]
  }
});

test('settings without tables stay empty rather than fail', () => {
  const settings = completeSettings(parseSettings({}).draft, { layers: [], rawTables: {} });
  expect(settings).toMatchObject({ level: '', period: '', index: { indicators: [] } });
});

test('a descriptor keeps what it does not know and drops what does not fit', () => {
  const { descriptor, issues } = parseDescriptor({
    title: 7,
    profile: 'x',
    resources: [{ name: 'a' }, { name: 'b', path: 'b.csv', hash: 1, spatial: 'Nord' }]
  });
  expect(issues.map(({ path }) => path)).toEqual(['title', 'resources[0].path', 'resources[1].hash']);
  expect(descriptor).toEqual({
    title: '',
    licenses: [],
    sources: [],
    synthetic: false,
    profile: 'x',
    resources: [{ name: 'b', path: 'b.csv', spatial: 'Nord' }]
  });
});
