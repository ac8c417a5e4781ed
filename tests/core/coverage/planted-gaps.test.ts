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
    const column = gapList(cells, { phaseIds: [planted.phase_id], actionFields: [planted.field] });
    expect(column.findIndex(isAt(planted))).toBeLessThan(5);
    const all = gapList(cells);
    expect(all.findIndex(isAt(planted))).toBeLessThan(0.3 * all.length);
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
