import { describe, expect, it } from 'vitest';
import {
  endedOffer,
  offerAreas,
  offerHandovers,
  offerRow,
  savedOffer
} from '../../../src/lib/package/edit/offer-rows.ts';
import type { DataPackage, RawTable } from '../../../src/lib/package/model.ts';
import { readPackage } from '../../../src/lib/package/read-package.ts';
import type { TableName } from '../../../src/lib/package/tables.ts';
import { smallPackageSource } from '../../fixtures/small-package.ts';

const reading = await readPackage(smallPackageSource());
if (!reading.ok) throw new Error('The small package is not valid');

function table(name: TableName, columns: Record<string, (string | null)[]>): RawTable {
  return { name, rowCount: Object.values(columns)[0]?.length ?? 0, columns, extraColumns: {} };
}
const pkg: DataPackage = {
  ...reading.package,
  rawTables: {
    offers: table('offers', { offer_id: ['a', 'b'], name: ['A', 'B'], sector: ['health', null] }),
    offer_areas: table('offer_areas', { offer_id: ['a', 'a', 'b'], area_id: ['01', '02', '03'] }),
    handovers: table('handovers', { transition_id: ['t'], from_offer_id: ['a'], to_offer_id: ['b'] })
  }
};

describe('the record of an offer', () => {
  it('is read with its areas and handovers', () => {
    expect(offerRow(pkg, 'a')).toMatchObject({ name: 'A', sector: 'health', provider: null });
    expect(offerRow(pkg, 'x')).toBeNull();
    expect(offerAreas(pkg, 'a')).toEqual(['01', '02']);
    expect(offerHandovers(pkg, 'a')).toEqual([{ transitionId: 't', direction: 'to', otherId: 'b' }]);
    expect(offerHandovers(pkg, 'b')).toEqual([{ transitionId: 't', direction: 'from', otherId: 'a' }]);
  });

  it('is saved with other cells and areas, the others stay', () => {
    const saved = savedOffer(pkg, 'a', { provider: 'Stadt' }, ['02', '03']);
    expect(offerRow(saved, 'a')).toMatchObject({ name: 'A', sector: 'health', provider: 'Stadt' });
    expect([offerAreas(saved, 'a'), offerAreas(saved, 'b')]).toEqual([['02', '03'], ['03']]);
    expect(savedOffer(pkg, 'a', {}, ['01', '02']).rawTables.offer_areas).toBe(pkg.rawTables.offer_areas);
  });

  it('is added under a key of its own', () => {
    const grown = savedOffer(pkg, null, { name: 'Neu' }, ['01']);
    expect(offerRow(grown, 'N01')).toMatchObject({ name: 'Neu', sector: null });
    expect(offerAreas(grown, 'N01')).toEqual(['01']);
  });

  it('is ended on a day', () =>
    expect(offerRow(endedOffer(pkg, 'b', '2025-12-31'), 'b')).toMatchObject({
      status: 'ended',
      valid_to: '2025-12-31'
    }));
});
