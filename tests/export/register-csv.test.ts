import { describe, expect, it } from 'vitest';
import { gapRegisterCsv } from '../../src/lib/export/gap-register-csv.ts';
import { offersCsv } from '../../src/lib/export/offers-csv.ts';

const formula = '=HYPERLINK("x")';

describe('CSV of the directory and the register', () => {
  it('has the columns of the table, the state and the areas; formulas are texts', () =>
    expect(
      offersCsv(
        ['offer_id', 'name', 'places_approved'],
        [
          {
            cells: { offer_id: 'a', name: formula, places_approved: -1 },
            state: 'active',
            areaIds: ['01', '02']
          }
        ],
        { neutraliseFormulas: true }
      )
    ).toBe(`offer_id,name,places_approved,state,area_ids\na,"'=HYPERLINK(""x"")",-1,active,01;02\n`));

  it('says which entries are overdue', () => {
    const entry = {
      gapId: 'L01',
      areaId: null,
      area: 'ganze Stadt',
      phase: '',
      field: '',
      description: null,
      measure: formula,
      owner: null,
      status: 'open',
      due: '2025-01-31',
      overdue: true
    };
    const [, line] = gapRegisterCsv([entry], { neutraliseFormulas: true }).split('\n');
    expect(line).toBe(`L01,,ganze Stadt,,,,"'=HYPERLINK(""x"")",,open,2025-01-31,true`);
  });
});
