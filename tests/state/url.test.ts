import { describe, expect, it } from 'vitest';
import { formatView, parseView } from '../../src/lib/state/url.ts';
import { defaultView, viewFields, type ViewState } from '../../src/lib/state/view-state.ts';

const table: [string, Partial<ViewState>][] = [
  ['', {}],
  ['?lang=en', { locale: 'en' }],
  ['?project=berlin-1a2b', { project: 'berlin-1a2b' }],
  ['?level=district&period=2024', { level: 'district', period: '2024' }],
  ['?weights=child_poverty:40,unemployment:60', { weights: { child_poverty: 40, unemployment: 60 } }],
  ['?weights=', { weights: {} }],
  ['?weights=a:b:2.5,100%25252C:97.5', { weights: { 'a:b': 2.5, '100%2C': 97.5 } }],
  ['?weights=Kita%252C+OGS:100', { weights: { 'Kita, OGS': 100 } }],
  ['?min=0&trend=3', { minimumPopulation: 0, trendYears: 3 }],
  ['?mode=indicator&indicator=child_poverty', { mode: 'indicator', indicator: 'child_poverty' }],
  ['?indicator=a&smoothing=local', { indicator: 'a', smoothing: 'local' }],
  [
    '?preset=imd&standardise=min-max&combine=geometric-mean&classes=quantiles:6',
    {
      preset: 'imd',
      standardise: 'min-max',
      combine: 'geometric-mean',
      classes: { method: 'quantiles', count: 6 }
    }
  ],
  ['?cell=4.worsening', { filter: { class: 4, trend: 'worsening' } }],
  ['?cell=any.stable', { filter: { class: null, trend: 'stable' } }],
  ['?range=index:1_', { ranges: [{ of: 'index', lower: 1, upper: null }] }],
  [
    '?range=i:a%252C:b:-0.5_1e-7,trend:_2',
    {
      ranges: [
        { of: 'i:a,:b', lower: -0.5, upper: 1e-7 },
        { of: 'trend', lower: null, upper: 2 }
      ]
    }
  ],
  [
    '?mode=cluster&evidence=space&clusters=hotspot&contiguity=rook&fdr=off',
    { mode: 'cluster', evidence: 'space', clusters: 'hotspot', contiguity: 'rook', correction: 'off' }
  ],
  ['?evidence=relation&x=a&y=b', { evidence: 'relation', relationX: 'a', relationY: 'b' }],
  ['?cell=2.any', { filter: { class: 2, trend: null } }],
  [
    '?supply=daycare&measure=ratio&section=places',
    { supply: 'daycare', measure: 'ratio', section: 'places' }
  ],
  ['?area=01100101&view=table', { area: '01100101', figure: 'table' }],
  ['?sort=-index&q=Nord+tor', { sort: { column: 'index', direction: 'descending' }, search: 'Nord tor' }],
  [
    '?types=Elterncafé&states=expiring&sector=health&group=Eltern,-&reach=quarter'.replace('é', '%C3%A9'),
    {
      offerTypes: ['Elterncafé'],
      offerStates: ['expiring'],
      sectors: ['health'],
      targetGroups: ['Eltern', '-'],
      scopes: ['quarter']
    }
  ],
  [
    '?provider=Caritas%252C+Nord&network=B&funding=Land&day=2025-06-30',
    { providers: ['Caritas, Nord'], networks: ['B'], fundingSources: ['Land'], day: '2025-06-30' }
  ],
  ['?list=all&find=Kita&offer=A0001', { offersListed: 'all', offerSearch: 'Kita', offer: 'A0001' }],
  ['?approach=selective&scope=area', { approach: 'selective', chainScope: 'area' }],
  [
    '?calc=ways:isochrones.walk,minutes:7.5,points:centroid,weight:poor_children',
    {
      calculation: {
        ways: { kind: 'isochrones', mode: 'walk' },
        minutes: 7.5,
        points: 'centroid',
        weight: 'poor_children'
      }
    }
  ],
  [
    '?calc=ways:straight,speed:4,detour:1.4,supply:hours,catchment:three_step',
    {
      calculation: {
        ways: { kind: 'straight' },
        speed: 4,
        detour: 1.4,
        supply: 'hours',
        catchment: 'three_step'
      }
    }
  ],
  ['?matrix=parents&within=N', { matrixRows: 'parents', matrixWithin: 'N' }],
  ['?register=-owner', { registerSort: { column: 'owner', direction: 'descending' } }],
  ['?sort=i:%C3%BCber+65-J%C3%A4hrige', { sort: { column: 'i:über 65-Jährige', direction: 'ascending' } }]
];

describe('view codec', () => {
  it('gives every field a parameter of its own', () => {
    const parameters = Object.values(viewFields).map(({ parameter }) => parameter);
    expect(new Set(parameters).size).toBe(parameters.length);
  });

  it.each(table)('%s', (query, change) => {
    const view = { ...defaultView, ...change };
    expect(formatView(view)).toBe(query);
    expect(parseView(new URLSearchParams(query))).toEqual(view);
  });

  it.each([
    '?lang=fr',
    '?weights=a',
    '?range=index',
    '?range=index:1-_2',
    '?weights=a:-1',
    '?weights=a:101',
    '?weights=,a:1',
    '?weights=:1',
    '?min=-1',
    '?min=1.5',
    '?trend=51',
    '?level=',
    '?min=many',
    '?calc=ways:teleport,minutes:0,detour:0.5,points:moon,speed:-1,weight:,nonsense',
    '?cell=x.y',
    '?trend=0',
    '?day=2025-13-01',
    '?day=31.12.2025',
    '?register=-colour',
    '?list=none',
    '?view=pie',
    '?sort='
  ])('falls back to the default for %s', (query) =>
    expect(parseView(new URLSearchParams(query))).toEqual(defaultView)
  );
});
