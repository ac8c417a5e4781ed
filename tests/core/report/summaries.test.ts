import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../src/lib/core/column.ts';
import type { GapCell, GapState } from '../../../src/lib/core/coverage/gap-types.ts';
import { gapTable } from '../../../src/lib/core/report/gap-table.ts';
import { indicatorSpread } from '../../../src/lib/core/report/indicator-spread.ts';
import { inventorySummary } from '../../../src/lib/core/report/inventory-summary.ts';
import { knownSum } from '../../../src/lib/core/report/known-sum.ts';
import { transitionFigures } from '../../../src/lib/core/report/transition-figures.ts';
import type { CoverageModel } from '../../../src/lib/core/coverage/coverage-model.ts';
import type { TransitionRate } from '../../../src/lib/core/transitions/transition-rate.ts';

describe('sums over areas', () => {
  it('add up what is known and say how much is not', () => {
    expect(knownSum([1, null, 0, 4])).toEqual({ count: 5, unknownAreas: 1 });
    expect(knownSum([0])).toEqual({ count: 0, unknownAreas: 0 });
    expect(knownSum([null, null])).toBeNull();
    expect(knownSum([])).toBeNull();
  });
});

describe('the spread of an indicator', () => {
  const value = (number: number) => ({ kind: 'value' as const, value: number, flag: null });
  it('leaves out what is no value; of equal ones the first area is named', () => {
    const column = columnOf([value(3), { kind: 'suppressed' }, value(9), value(3), { kind: 'missing' }]);
    expect(indicatorSpread(['a', 'b', 'c', 'd', 'e'], column)).toEqual({
      lowest: { areaId: 'a', value: 3 },
      highest: { areaId: 'c', value: 9 },
      median: 3,
      areas: 3,
      unknownAreas: 2
    });
  });
  it('of no value is none', () => expect(indicatorSpread(['a'], columnOf([{ kind: 'missing' }]))).toBeNull());
});

const cell = (areaId: string, state: GapState): GapCell => ({
  ...{ areaId, phaseId: 'p', actionField: 'f', state, reasons: [] },
  persons: { kind: 'value', count: 1, split: false },
  priority: { value: null, problem: null, stressPercentile: null, uncoveredShare: null, persons: null }
});

describe('the table of gaps', () => {
  const model = { fields: [{ actionField: 'f', phaseIds: ['p'], facilityKinds: null }] } as never;
  it('counts states in all areas and in those of high stress', () => {
    const cells = [cell('a', 'covered'), cell('b', 'none'), cell('c', 'none')];
    expect(gapTable(model, ['b'], cells)).toEqual({
      areaIds: ['b'],
      rows: [
        { actionField: 'f', phaseId: 'p', all: { covered: 1, none: 2 }, high: { none: 1 }, states: ['none'] }
      ]
    });
  });
  it('gives no more than eight areas a column, and is none without cells', () => {
    const ids = Array.from({ length: 9 }, (_, i) => `x${i}`);
    expect(gapTable(model, ids, [cell('a', 'none')])?.areaIds).toHaveLength(8);
    expect(gapTable(model, ids, [])).toBeNull();
  });
});

describe('the summary of the inventory', () => {
  const offer = (offerId: string, state: string, given: Record<string, unknown> = {}) => ({
    offer: {
      ...{ offerId, name: offerId, actionField: 'outreach', provider: 'Stadt', providerKind: 'public' },
      ...{ fundingSource: null, fundingUntil: null, legalSpheres: [], ...given }
    },
    state,
    phaseIds: ['p']
  });
  const model = (offers: unknown[]) =>
    ({
      offers,
      referenceDate: '2024-12-31',
      settings: { expiryMonths: 12 },
      data: { phases: [{ phaseId: 'p' }, { phaseId: 'q' }] }
    }) as unknown as CoverageModel;

  it('counts only running offers by field, phase and provider', () => {
    const summary = inventorySummary(
      model([
        offer('2', 'expiring', { fundingUntil: '2025-06-30', provider: null }),
        offer('1', 'expiring', { fundingUntil: '2025-06-30' }),
        offer('3', 'planned', { provider: 'Verein' }),
        offer('4', 'ended', { actionField: null })
      ])
    );
    expect(summary).toMatchObject({
      total: 4,
      states: { expiring: 2, planned: 1, ended: 1 },
      fields: [
        { actionField: 'outreach', running: 2, planned: 1, byPhase: [2, 0] },
        { actionField: null, running: 0, planned: 0 }
      ],
      byPhase: [2, 0],
      providers: [
        { name: 'Stadt', count: 1 },
        { name: null, count: 1 }
      ]
    });
    expect(summary?.expiring.map(({ offerId }) => offerId)).toEqual(['1', '2']);
  });
  it('of no offer is none', () => expect(inventorySummary(model([]))).toBeNull());
});

describe('the figures of transitions', () => {
  const rate = (areaId: string, outcome: string, numerator: number, period = '2024'): TransitionRate => ({
    ...{
      areaId,
      transitionId: 't',
      outcome,
      period,
      numerator,
      denominator: 100,
      kind: 'value',
      whole: false
    }
  });
  const classOf = (areaId: string) => (areaId === 'a' ? 4 : 1);
  it('are those of the latest period that is not later', () => {
    const rates = [rate('a', 'x', 20, '2023'), rate('b', 'x', 60, '2023'), rate('a', 'x', 1, '2025')];
    const figures = transitionFigures(rates, '2024', classOf, 4);
    expect(figures).toMatchObject({
      period: '2023',
      funnels: [],
      gaps: [{ outcome: 'x', gap: { certain: true } }]
    });
    expect(figures?.gaps[0]?.gap.difference).toBeCloseTo(-0.4);
    expect(transitionFigures([], '2024', classOf, 4)).toBeNull();
  });
  it('draw a funnel where there are steps', () => {
    const rates = [rate('a', 'screened', 90), rate('a', 'accepted', 50)];
    expect(transitionFigures(rates, '2024', classOf, 4)?.funnels[0]?.city.losesMost).toBe('accepted');
  });
});
