import { describe, expect, it } from 'vitest';
import { monthsAfter, offerState } from '../../../src/lib/core/chain/offer-state.ts';
import { offer } from './chain-fixture.ts';

describe('the state of an offer on 31 December 2024', () => {
  it.each([
    [{}, 'active'],
    [{ status: null }, 'active'],
    [{ validFrom: '2025-01-01' }, 'planned'],
    [{ validFrom: '2024-12-31' }, 'active'],
    [{ validTo: '2024-12-30' }, 'ended'],
    [{ validTo: '2024-12-31' }, 'active'],
    [{ status: 'ended' }, 'ended'],
    [{ status: 'ended', validTo: '2025-03-31' }, 'active'],
    [{ status: 'paused' }, 'paused'],
    [{ status: 'paused', validTo: '2020-01-01' }, 'ended'],
    [{ status: 'planned', validFrom: '2020-01-01' }, 'planned'],
    [{ status: 'concept' }, 'planned'],
    [{ fundingUntil: '2025-06-30' }, 'expiring'],
    [{ fundingUntil: '2024-06-30' }, 'expiring'],
    [{ fundingUntil: '2026-01-01' }, 'active']
  ] as const)('%j is %s', (facts, expected) => {
    expect(offerState(offer('o', facts), '2024-12-31', 12)).toBe(expected);
  });

  it('counts months over the turn of the year', () => {
    expect(monthsAfter('2024-12-31', 12)).toBe('2025-12-31');
    expect(monthsAfter('2024-12-31', 2)).toBe('2025-02-31');
    expect(monthsAfter('2024-01-15', 11)).toBe('2024-12-15');
  });
});
