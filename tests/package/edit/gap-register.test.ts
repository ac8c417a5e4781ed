import { describe, expect, it } from 'vitest';
import {
  entryAbout,
  isOverdue,
  registerRows,
  sortRegister,
  withChangedGap,
  withGap,
  withoutGap,
  type RegisterDraft
} from '../../../src/lib/package/edit/gap-register.ts';
import { readPackage } from '../../../src/lib/package/read-package.ts';
import { smallPackageSource } from '../../fixtures/small-package.ts';

const reading = await readPackage(smallPackageSource());
if (!reading.ok) throw new Error('The small package is not valid');
const small = reading.package;

const draft = (given: Partial<RegisterDraft> = {}): RegisterDraft => ({
  areaId: '01',
  phaseId: 'daycare',
  field: 'outreach',
  description: null,
  owner: null,
  measure: null,
  status: 'open',
  due: null,
  cost: null,
  ...given
});

describe('the gap register', () => {
  const before = registerRows(small).length;
  const two = [draft({ due: '2025-01-31' }), draft({ areaId: null, owner: 'Jugendamt' })].reduce(
    withGap,
    small
  );
  const [first, second] = registerRows(two).slice(before);

  it('takes entries under keys of their own', () => {
    expect(first).toMatchObject({ areaId: '01', due: '2025-01-31', status: 'open' });
    expect(second).toMatchObject({ areaId: null, owner: 'Jugendamt' });
    expect(first?.gapId).not.toBe(second?.gapId);
  });

  it('changes one entry, and removes one', () => {
    const changed = withChangedGap(
      two,
      second?.gapId ?? '',
      draft({ status: 'closed', measure: 'Kita', cost: '12.000 €' })
    );
    expect(registerRows(changed).slice(before)).toEqual([
      first,
      { ...draft({ status: 'closed', measure: 'Kita', cost: '12.000 €' }), gapId: second?.gapId }
    ]);
    expect(registerRows(withoutGap(two, first?.gapId ?? '')).slice(before)).toEqual([second]);
  });

  it('knows which entry a gap has, unless it is closed', () => {
    const cell = { areaId: '01', phaseId: 'daycare', actionField: 'outreach' };
    const [row] = registerRows(withGap({ ...small, rawTables: {} }, draft()));
    expect(entryAbout(row ? [row] : [], cell)).toBe(row);
    expect(entryAbout(row ? [{ ...row, status: 'closed' }] : [], cell)).toBeNull();
    expect(entryAbout(row ? [row] : [], { ...cell, phaseId: 'birth' })).toBeNull();
  });

  it.each([
    ['2025-01-31', 'open', '2025-02-01', true],
    ['2025-01-31', 'open', '2025-01-31', false],
    ['2025-01-31', null, '2026-01-01', true],
    ['2025-01-31', 'closed', '2026-01-01', false],
    [null, 'open', '2026-01-01', false]
  ])('due %s, %s, on %s: overdue %s', (due, status, day, expected) =>
    expect(isOverdue({ due, status }, day)).toBe(expected)
  );

  it('is sorted by a text, entries without one last both ways', () => {
    const rows = ['b', null, 'a'].map((owner, i) => ({ ...draft({ owner }), gapId: `L${i}`, cost: null }));
    const order = (direction: 'ascending' | 'descending') =>
      sortRegister(rows, ({ owner }) => owner, direction).map(({ owner }) => owner);
    expect(order('ascending')).toEqual(['a', 'b', null]);
    expect(order('descending')).toEqual(['b', 'a', null]);
  });
});
