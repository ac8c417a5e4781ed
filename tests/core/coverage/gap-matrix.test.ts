import { describe, expect, it } from 'vitest';
import type { CoverageData, Offer } from '../../../src/lib/core/coverage/coverage-data.ts';
import { coverageModel } from '../../../src/lib/core/coverage/coverage-model.ts';
import type { CoverageChoices } from '../../../src/lib/core/coverage/coverage-settings.ts';
import {
  gapCells,
  gapColumns,
  gapList,
  gapMatrix,
  stateCounts
} from '../../../src/lib/core/coverage/gap-matrix.ts';
import { facility, kilometre, offer, smallCoverage, smallShapes, smallStress } from './small-coverage.ts';

const column = { actionField: 'outreach', phaseId: 'daycare' };
const model = (offers: Offer[], choices: CoverageChoices = {}, data: Partial<CoverageData> = {}) =>
  coverageModel(smallCoverage({ offers, ...data }), smallShapes, smallStress, choices);
const cellsOf = (...given: Parameters<typeof model>) => gapCells(model(...given), column);
const states = (...given: Parameters<typeof model>) => cellsOf(...given).map(({ state }) => state);

const served = offer('1', { scope: 'district', areaIds: ['a'] });
const elsewhere = offer('2', { scope: 'district', areaIds: ['b'] });
const cityWide = offer('9', { scope: 'city_wide' });

describe('the states', () => {
  const cases: [string, Parameters<typeof model>, string[]][] = [
    ['an offer for the area covers it', [[served]], ['covered', 'none', 'none']],
    [
      'of an area above covers it',
      [[offer('1', { scope: 'district', areaIds: ['a', 'b'] })]],
      ['covered', 'covered', 'none']
    ],
    [
      'for a part of it is partial',
      [[offer('1', { scope: 'quarter', areaIds: ['c1'] })]],
      ['none', 'none', 'partial']
    ],
    ['for the whole city is city-wide only', [[cityWide]], Array(3).fill('city_wide_only')],
    [
      'city-wide, whatever areas it names',
      [[{ ...cityWide, areaIds: ['a'] }]],
      Array(3).fill('city_wide_only')
    ],
    [
      'supra-municipal counts like city-wide',
      [[{ ...cityWide, scope: 'supra_municipal' }]],
      Array(3).fill('city_wide_only')
    ],
    [
      'digital without areas counts like city-wide',
      [[offer('1', { scope: null, accessModes: ['digital'] })]],
      Array(3).fill('city_wide_only')
    ],
    ['planned', [[{ ...served, status: 'planned' }]], ['planned', 'none', 'none']],
    [
      'planned before city-wide only',
      [[{ ...served, status: 'planned' }, cityWide]],
      ['planned', 'city_wide_only', 'city_wide_only']
    ],
    ['active, but not yet begun', [[{ ...served, validFrom: '2026-01-01' }]], ['planned', 'none', 'none']],
    [
      'ended on the day before',
      [[{ ...served, validTo: '2025-12-30' }, elsewhere]],
      ['none', 'covered', 'none']
    ],
    ['running on its last day', [[{ ...served, validTo: '2025-12-31' }]], ['covered', 'none', 'none']],
    ['paused', [[{ ...served, status: 'paused' }]], ['none', 'none', 'none']],
    [
      'at another day',
      [[{ ...served, validTo: '2025-12-30' }], { referenceDate: '2025-06-30' }],
      ['covered', 'none', 'none']
    ],
    [
      'incomplete inventory',
      [[served, cityWide], { inventory: [{ actionField: 'outreach' }] }],
      ['covered', 'unknown', 'unknown']
    ],
    [
      'no facility of the kind',
      [
        [served],
        { fields: [{ actionField: 'outreach', facilityKinds: ['clinic'] }] },
        { facilities: [facility('C', { kind: 'clinic', areaId: 'c2' })] }
      ],
      ['covered', 'not_applicable', 'none']
    ],
    [
      'no facility recorded at all',
      [[served], { fields: [{ actionField: 'outreach', facilityKinds: ['clinic'] }] }],
      ['covered', 'none', 'none']
    ]
  ];
  it.each(cases)('%s', (_, given, expected) => expect(states(...given)).toEqual(expected));

  it('does not apply where nobody of the ages lives', () => {
    const bands = smallCoverage().bands.map((band) => (band.areaId === 'b' ? { ...band, count: 0 } : band));
    expect(states([served], {}, { bands })).toEqual(['covered', 'not_applicable', 'none']);
  });

  it('places an offer without areas where its point lies', () => {
    const at = offer('1', { lon: 1.5 * kilometre, lat: 0.5 * kilometre });
    expect(states([at])).toEqual(['none', 'covered', 'none']);
  });

  it('has a column for each phase that a field is for, as recorded or as set', () => {
    const both = offer('1', { phases: ['daycare', 'pregnancy'], areaIds: ['a'] });
    expect(gapColumns(model([both]))).toEqual([{ actionField: 'outreach', phaseId: 'pregnancy' }, column]);
    const set = { fields: [{ actionField: 'family_office', phases: ['daycare'] }] };
    expect(gapColumns(model([{ ...served, status: 'ended' }], set))).toEqual([
      { actionField: 'family_office', phaseId: 'daycare' }
    ]);
    expect(() => gapCells(model([]), column)).toThrow(RangeError);
  });

  it('reads the phases of an offer from its ages where it names none', () =>
    expect(states([{ ...served, phases: [], ageFrom: 4, ageTo: 10 }])).toEqual(['covered', 'none', 'none']));
});

describe('the priority', () => {
  it('is stress percentile × uncovered share × children of a birth year', () => {
    const [a, b, c] = cellsOf([offer('1', { scope: 'quarter', areaIds: ['c1'] })]);
    expect(a?.priority).toEqual({
      value: 30,
      problem: null,
      stressPercentile: 1,
      uncoveredShare: 1,
      persons: 30
    });
    expect(b?.priority).toMatchObject({ value: 0, stressPercentile: 0, persons: 100 });
    expect(c?.priority).toMatchObject({ value: null, problem: 'stress_unknown', persons: 20 });
    expect(c?.priority.uncoveredShare).toBeCloseTo(15 / 60, 12);
  });

  it('counts all children of the phase where it is told to', () =>
    expect(cellsOf([elsewhere], { priorityPersons: 'all' })[0]?.priority.value).toBe(90));

  it('is not computed from a suppressed count, and says so', () => {
    const bands = smallCoverage().bands.map((band) =>
      band.areaId === 'a' ? { ...band, count: null, kind: 'suppressed' as const } : band
    );
    const [a] = cellsOf([elsewhere], {}, { bands });
    expect(a).toMatchObject({
      state: 'none',
      persons: { kind: 'suppressed', count: null },
      priority: { value: null, problem: 'persons_unknown' }
    });
  });

  it('has no persons in a phase without ages', () => {
    const cells = gapCells(model([offer('1', { phases: ['pregnancy'], areaIds: ['a'] })]), {
      actionField: 'outreach',
      phaseId: 'pregnancy'
    });
    expect(cells.map(({ state, priority }) => [state, priority.problem])).toEqual([
      ['covered', 'no_ages'],
      ['none', 'no_ages'],
      ['none', 'no_ages']
    ]);
  });

  it('knows who reaches an offer of the neighbours', () => {
    const border = offer('1', { lon: kilometre, lat: 0.5 * kilometre, areaIds: ['b'] });
    const [a] = cellsOf([border], { walkMinutes: 7.5, pointsPerArea: 400 });
    expect(a?.state).toBe('none');
    expect(1 - (a?.priority.uncoveredShare ?? 0)).toBeCloseTo(Math.PI / 8, 1);
    expect(a?.reasons).toMatchObject([{ code: 'none_recorded' }, { code: 'reached_from_outside' }]);
  });
});

describe('the reasons', () => {
  it('name the offers, and what else is recorded', () => {
    const soon = { fundingUntil: '2026-06-30' };
    const [a, b, c] = cellsOf([
      { ...served, ...soon },
      { ...elsewhere, status: 'paused' },
      offer('3', { scope: 'district', areaIds: ['c'], status: 'planned', validFrom: '2026-08-01' }),
      cityWide
    ]);
    expect(a?.reasons).toEqual([
      { code: 'active', offerIds: ['1'] },
      { code: 'funding_ends', offerIds: ['1'], until: '2026-06-30' }
    ]);
    expect(b?.reasons).toEqual([
      { code: 'city_wide', offerIds: ['9'] },
      { code: 'paused', offerIds: ['2'] }
    ]);
    expect(c?.reasons).toEqual([
      { code: 'planned', offerIds: ['3'], from: '2026-08-01' },
      { code: 'city_wide', offerIds: ['9'] }
    ]);
  });
});

describe('the list', () => {
  it('leaves out what is covered, unknown or does not apply, and puts those without a priority last', () => {
    const cells = gapMatrix(model([offer('1', { scope: 'quarter', areaIds: ['c1'] })]));
    expect(gapList(cells).map(({ areaId }) => areaId)).toEqual(['a', 'b', 'c']);
    expect(gapList(cells, { states: ['partial'] }).map(({ areaId }) => areaId)).toEqual(['c']);
    expect(
      gapList(cells, { areaIds: ['b'], phaseIds: ['daycare'], actionFields: ['outreach'] })
    ).toHaveLength(1);
    expect(gapList(cells, { actionFields: ['family_office'] })).toEqual([]);
    expect(stateCounts(cells)).toEqual({ none: 2, partial: 1 });
  });
});
