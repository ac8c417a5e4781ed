import { beforeAll, describe, expect, it } from 'vitest';
import type { CoverageModel } from '../../../src/lib/core/coverage/coverage-model.ts';
import { gapCells, gapList, gapMatrix } from '../../../src/lib/core/coverage/gap-matrix.ts';
import { missingStates, type GapCell } from '../../../src/lib/core/coverage/gap-types.ts';
import { truth } from '../../beispielstadt/truth.ts';
import { exampleModel } from './example-model.ts';

let model: CoverageModel;
let cells: GapCell[];
beforeAll(async () => {
  model = await exampleModel();
  cells = gapMatrix(model);
});

const isAt = (planted: (typeof truth.gaps)[number]) => (cell: GapCell) =>
  cell.areaId === planted.area_id && cell.phaseId === planted.phase_id && cell.actionField === planted.field;

describe('the planted gaps of Beispielstadt', () => {
  it.each(truth.gaps)('$area_id × $phase_id × $field is $state', (planted) => {
    expect(cells.find(isAt(planted))?.state).toBe(planted.state);
  });

  const missing = truth.gaps.filter(({ state }) => missingStates.some((known) => known === state));
  it.each(missing)('$area_id × $phase_id × $field stands in the top of the list', (planted) => {
    const { phase_id, field } = planted;
    const ofField = gapList(cells, { phaseIds: [phase_id], actionFields: [field] });
    const ofPhase = gapList(cells, { phaseIds: [phase_id] });
    expect(ofField.findIndex(isAt(planted))).toBeLessThan(5);
    expect(ofPhase.findIndex(isAt(planted))).toBeLessThan(30);
    expect(ofPhase.length).toBeGreaterThan(90);
  });

  it('has most of them among the first 40 of more than 600 over all phases and fields', () => {
    const all = gapList(cells);
    expect(all.length).toBeGreaterThan(600);
    const first = missing.filter((planted) => all.slice(0, 40).some(isAt(planted)));
    expect(first.length).toBeGreaterThanOrEqual(7);
  });

  it('leaves what is covered or unknown out of the list', () => {
    const others = truth.gaps.filter((planted) => !missing.includes(planted));
    expect(new Set(others.map(({ state }) => state))).toEqual(new Set(['covered', 'unknown']));
    for (const planted of others) expect(gapList(cells).some(isAt(planted))).toBe(false);
  });

  it('gives every cell its state, reason, and components of the priority', () => {
    expect(cells).toHaveLength(62 * model.fields.flatMap(({ phaseIds }) => phaseIds).length);
    for (const { reasons, state, priority } of cells) {
      expect(reasons.length, state).toBeGreaterThan(0);
      expect(priority.value === null).toBe(priority.problem !== null);
    }
  });

  it('does not depend on the order of the offers', async () => {
    const other = { ...model, offers: [...model.offers].reverse() };
    const states = gapMatrix(other).map(({ state }) => state);
    expect(states).toEqual(cells.map(({ state }) => state));
  });
});

describe('an incomplete inventory', () => {
  it('is unknown where it was planted, and would be a gap in the top of the list if nobody had said so', async () => {
    const planted = truth.gaps.filter(({ state }) => state === 'unknown');
    expect(planted.length).toBeGreaterThan(0);
    const silent = gapList(gapMatrix(await exampleModel({ inventory: [] })), {
      phaseIds: ['primary_school']
    });
    for (const one of planted) {
      const reasons = cells.find(isAt(one))?.reasons.map(({ code }) => code);
      expect(reasons?.[0]).toBe('inventory_incomplete');
      expect(silent.findIndex(isAt(one))).toBeLessThan(10);
      expect(silent.find(isAt(one))?.state).toBe('none');
    }
  });

  it('is unknown where no running offer is recorded, and leaves what is recorded', async () => {
    const choices = { inventory: [{ actionField: 'outreach', phases: ['early_childhood'] }] };
    const column = { actionField: 'outreach', phaseId: 'early_childhood' };
    const now = gapCells(await exampleModel(choices), column);
    const before = cells.filter(
      (cell) => cell.actionField === 'outreach' && cell.phaseId === 'early_childhood'
    );
    now.forEach((cell, i) => {
      const known = before[i]!.state;
      const stays = known === 'covered' || known === 'partial' || known === 'not_applicable';
      expect(cell.state).toBe(stays ? known : 'unknown');
    });
    expect(now.filter(({ state }) => state === 'unknown').length).toBeGreaterThan(20);
    expect(gapList(now).filter(({ state }) => state === 'unknown')).toEqual([]);
    expect(now.find(({ areaId }) => areaId === '270')).toMatchObject({
      state: 'unknown',
      reasons: [{ code: 'inventory_incomplete' }]
    });
  });

  it('may be that of some areas only, and of areas they lie in', async () => {
    const borough = model.data.parents['270']!;
    const choices = { inventory: [{ actionField: 'outreach', areaIds: [borough] }] };
    const found = gapCells(await exampleModel(choices), {
      actionField: 'outreach',
      phaseId: 'early_childhood'
    });
    const state = (id: string) => found.find(({ areaId }) => areaId === id)?.state;
    expect([state('270'), state('960')]).toEqual(['unknown', 'none']);
  });
});

describe('the rule of the covered share', () => {
  it('makes an area partial whose children mostly reach nothing', async () => {
    const strict = await exampleModel({ coveredShare: 0.6 });
    const column = { actionField: 'primary_school_family_centre', phaseId: 'primary_school' };
    const found = gapCells(strict, column).find(({ areaId }) => areaId === '050');
    expect(found?.state).toBe('partial');
    expect(found?.reasons.map(({ code }) => code)).toEqual(['share_below', 'active', 'funding_ends']);
  });
});
