import { describe, expect, it } from 'vitest';
import { ruleFor } from '../../../src/lib/core/disclosure/indicator-rule.ts';
import { safeObservation } from '../../../src/lib/core/disclosure/observation.ts';
import type { RawObservation } from '../../../src/lib/core/disclosure/observation.ts';
import { disclosureRules } from '../../../src/lib/core/disclosure/presets.ts';

const rules = disclosureRules({ preset: 'default' });
const observe = (raw: Partial<RawObservation>, unit: string | null = 'percent') =>
  safeObservation(
    { value: null, numerator: null, denominator: null, flag: null, ...raw },
    ruleFor(unit, rules)
  );
const nothing = (kind: string) => ({ value: null, numerator: null, denominator: null, kind, flag: null });

describe('safeObservation', () => {
  it.each([
    ['percent', 20],
    ['ratio_percent', 20],
    ['per_1000', 200],
    ['per_10000', 2_000],
    ['per_100000', 20_000],
    ['ratio', 0.2]
  ])('computes an empty value in %s', (unit, value) => {
    const counts = { numerator: 10, denominator: 50 };
    expect(observe(counts, unit)).toEqual({ value, ...counts, kind: 'value', flag: null });
  });

  it.each(['suppressed', 'secondary'])('suppresses what is flagged %s, even with a value', (flag) => {
    expect(observe({ value: 12, numerator: 120, denominator: 1000, flag })).toEqual(nothing('suppressed'));
  });

  it.each(['missing', 'not_applicable'])('shows no figure flagged %s', (flag) => {
    expect(observe({ value: 12, numerator: 120, denominator: 1000, flag })).toEqual(nothing(flag));
  });

  it.each(['uncertain', 'provisional', 'revised', 'estimated'])(
    'keeps the flag %s beside the value',
    (flag) => {
      expect(observe({ value: 12, flag })).toEqual({ ...nothing('value'), value: 12, flag });
    }
  );

  it('keeps zero, missing, suppressed and not applicable apart', () => {
    expect(observe({ numerator: 0, denominator: 100 })).toMatchObject({
      kind: 'value',
      value: 0,
      numerator: 0
    });
    expect(observe({})).toEqual(nothing('missing'));
    expect(observe({ numerator: 3 })).toEqual(nothing('missing'));
    expect(observe({ numerator: 3, denominator: 100 })).toEqual(nothing('suppressed'));
    expect(observe({ numerator: 0, denominator: 0 })).toEqual(nothing('not_applicable'));
  });

  it('suppresses value, numerator and denominator together', () => {
    expect(observe({ value: 4, numerator: 4, denominator: 100 })).toEqual(nothing('suppressed'));
    expect(observe({ value: 96, numerator: 96, denominator: 100 })).toEqual(nothing('suppressed'));
    expect(observe({ value: 50, numerator: 14, denominator: 28 })).toEqual(nothing('suppressed'));
  });

  it('suppresses where the count follows from value and denominator', () => {
    expect(observe({ value: 8, denominator: 50 })).toEqual(nothing('suppressed'));
    expect(observe({ value: 92, denominator: 50 })).toEqual(nothing('suppressed'));
    expect(observe({ value: 0.01, denominator: 50 })).toEqual(nothing('suppressed'));
    expect(observe({ value: 10, denominator: 50 }).kind).toBe('value');
    expect(observe({ value: 0, denominator: 50 }).kind).toBe('value');
  });

  it('suppresses where the denominator follows from value and numerator', () => {
    expect(observe({ value: 50, numerator: 10 })).toEqual(nothing('suppressed'));
    expect(observe({ value: 10, numerator: 10 }).kind).toBe('value');
  });

  it('protects no complement where the numerator is no part of the denominator', () => {
    expect(observe({ numerator: 98, denominator: 100 }, 'ratio_percent').kind).toBe('value');
    expect(observe({ numerator: 98, denominator: 100 }, 'ratio').kind).toBe('value');
  });

  it('takes a plain count for the numerator it is', () => {
    expect(observe({ value: 4 }, 'count')).toEqual(nothing('suppressed'));
    expect(observe({ numerator: 7 }, 'count')).toMatchObject({ kind: 'value', value: 7 });
    expect(observe({ value: 0 }, 'count')).toMatchObject({ kind: 'value', value: 0 });
  });

  it('cannot compute a value in an unknown unit', () => {
    expect(observe({ numerator: 50, denominator: 100 }, 'Punkte')).toEqual(nothing('missing'));
    expect(observe({ value: 3, numerator: 98, denominator: 100 }, 'Punkte')).toEqual(nothing('suppressed'));
  });
});
