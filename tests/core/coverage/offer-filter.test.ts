import { describe, expect, it } from 'vitest';
import { duplicateOffers } from '../../../src/lib/core/coverage/duplicate-offers.ts';
import { anyOffer, notRecorded, passes, traitValues } from '../../../src/lib/core/coverage/offer-filter.ts';
import { offer } from './small-coverage.ts';

const stated = (id: string, given: Parameters<typeof offer>[1] = {}) => ({
  offer: offer(id, given),
  state: 'active' as const
});

describe('a filter of offers', () => {
  const kita = stated('a', { sector: 'education', provider: 'Stadt', accessModes: ['outreach', 'digital'] });
  const none = stated('b', { fundingSource: 'Land' });

  it.each([
    [{}, true, true],
    [{ sectors: ['education'] }, true, false],
    [{ sectors: ['health', notRecorded] }, false, true],
    [{ accessModes: ['digital'] }, true, false],
    [{ accessModes: [notRecorded] }, false, true],
    [{ providers: ['Stadt'], fundingSources: ['Land'] }, false, false],
    [{ states: ['planned'] }, false, false]
  ])('%j lets a through: %s, b: %s', (given, first, second) => {
    const filter = { ...anyOffer, ...given };
    expect([passes(kita, filter), passes(none, filter)]).toEqual([first, second]);
  });

  it('offers the values that occur, those that do not say last', () => {
    expect(traitValues('accessModes', [none, kita])).toEqual(['digital', 'outreach', notRecorded]);
    expect(traitValues('states', [kita])).toEqual(['active']);
  });
});

describe('possible duplicates', () => {
  it('have the same name at the same place, or the same type in the same facility', () => {
    const offers = [
      offer('1', { name: 'Elterncafé Nord', areaIds: ['01'] }),
      offer('2', { name: 'ELTERNCAFE – Nord', areaIds: ['01'] }),
      offer('3', { name: 'Elterncafé Nord', areaIds: ['02'] }),
      offer('4', { type: 'Sprachförderung', facilityId: 'K1' }),
      offer('5', { type: 'Sprachförderung', facilityId: 'K1' }),
      offer('6', { type: 'Sprachförderung', facilityId: 'K2' })
    ];
    expect([...duplicateOffers(offers)].sort()).toEqual([
      ['1', ['2']],
      ['2', ['1']],
      ['4', ['5']],
      ['5', ['4']]
    ]);
  });

  it('are none among 5,000 that differ', () => {
    const many = Array.from({ length: 5000 }, (_, i) => offer(`${i}`, { name: `Angebot ${i}` }));
    expect(duplicateOffers(many).size).toBe(0);
  });
});
