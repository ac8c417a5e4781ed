import { describe, expect, it } from 'vitest';
import { areaRegister } from '../../../src/lib/import/join/area-register.ts';
import { joinRows } from '../../../src/lib/import/join/join-rows.ts';

const area = (id: string, name: string, vintage: string | null, level = 'district') => ({
  id,
  name,
  level,
  vintage,
  parentId: null
});
const register = areaRegister([
  area('650', 'Hollerfeld', '2015'),
  area('330', 'Alt', '2015'),
  area('651', 'Hollerfeld', '2021'),
  area('331', 'Neu', '2021'),
  area('010', 'Markt', '2021'),
  area('0101', 'Markt', '2021', 'quarter')
]);

function kinds(...names: readonly string[]) {
  const rows = names.map((name, row) => ({ row, label: { key: null, name }, occurrence: '' }));
  const { matches } = joinRows(rows, register, { level: 'district', form: 'same' });
  return [...matches.values()].map((match) => (match.kind === 'matched' ? match.id : match.kind));
}

describe('a name that areas of two vintages carry', () => {
  it('is that of the vintage whose own areas the table has', () => {
    expect(kinds('Neu', 'Hollerfeld')).toEqual(['331', '651']);
    expect(kinds('Alt', 'Hollerfeld')).toEqual(['330', '650']);
  });

  it('stays open where the table has areas of both, or of neither', () => {
    expect(kinds('Alt', 'Neu', 'Hollerfeld')[2]).toBe('ambiguous');
    expect(kinds('Hollerfeld')).toEqual(['ambiguous']);
  });

  it('says nothing about names on two levels', () => {
    expect(kinds('Neu', 'Markt')).toEqual(['331', 'ambiguous']);
  });
});
