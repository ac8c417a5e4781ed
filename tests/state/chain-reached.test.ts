import { describe, expect, it } from 'vitest';
import type { TransitionRate } from '../../src/lib/core/transitions/transition-rate.ts';
import { reachedMeasures, reachedShare } from '../../src/lib/state/chain-reached.ts';

const rate = (
  areaId: string,
  transitionId: string,
  outcome: string,
  numerator: number | null,
  denominator: number | null,
  whole = false
): TransitionRate => ({
  areaId,
  transitionId,
  outcome,
  period: '2024',
  numerator,
  denominator,
  kind: numerator === null ? 'suppressed' : 'value',
  whole
});
const measure = (name: string) => {
  const found = reachedMeasures.find((one) => one.measure === name);
  if (!found) throw new Error(`No measure ${name}`);
  return found;
};

describe('the share of those who are reached', () => {
  it('counts those who arrived against those with a need, not against those who accepted', () => {
    const rates = [
      rate('a', 'clinic_early_support', 'accepted', 50, 80),
      rate('a', 'clinic_early_support', 'arrived', 40, 50)
    ];
    expect(reachedShare(rates, measure('arrived'), new Set(['a']))?.share).toBe(0.5);
  });

  it('adds up the ages at which children start, and leaves an area out where one is suppressed', () => {
    const ages = ['entry_under_two', 'entry_at_two', 'entry_at_three'];
    const rates = ages.flatMap((outcome, i) => [
      rate('a', 'family_daycare', outcome, 20, 100),
      rate('b', 'family_daycare', outcome, i === 1 ? null : 30, 100)
    ]);
    const share = reachedShare(rates, measure('daycare'), new Set(['a', 'b']));
    expect(share).toMatchObject({ share: 0.6, areas: 1, unknownAreas: 1 });
  });

  it('takes the municipality from its own row, and is not known without rates', () => {
    const rates = [
      rate('a', 'work_retirement', 'advised', 1, 10),
      rate('city', 'work_retirement', 'advised', 50, 100, true)
    ];
    expect(reachedShare(rates, measure('advised'), null)?.share).toBe(0.5);
    expect(reachedShare(rates, measure('midwife'), null)).toBeNull();
  });
});
