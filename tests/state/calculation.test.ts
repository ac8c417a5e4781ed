import { describe, expect, it } from 'vitest';
import { coverageDefaults } from '../../src/lib/core/coverage/coverage-settings.ts';
import {
  besideUsual,
  choicesIn,
  choicesOf,
  formatCalculation,
  parseCalculation,
  waysNamed,
  waysOf
} from '../../src/lib/state/calculation.ts';

describe('a calculation chosen on the screen', () => {
  it('becomes settings; other ways replace those of the package', () => {
    expect(choicesOf({ ways: { kind: 'straight' }, minutes: 10, points: 'grid' })).toEqual({
      travelMode: null,
      isochroneMode: null,
      walkMinutes: 10,
      demandPoints: 'grid'
    });
    expect(choicesOf({ ways: { kind: 'times', mode: 'car' } })).toEqual({
      travelMode: 'car',
      isochroneMode: null
    });
    expect(choicesIn({ day: '2025-06-30', calculation: { weight: 'stress' } })).toEqual({
      referenceDate: '2025-06-30',
      demandWeight: 'stress'
    });
    expect(choicesIn({ day: null, calculation: null })).toEqual({});
  });

  it('keeps only what the package does not say anyway', () => {
    const same = { minutes: 15, ways: { kind: 'straight' as const }, supply: 'offers' as const };
    expect(besideUsual(same, coverageDefaults)).toBeNull();
    expect(besideUsual({ ...same, minutes: 10 }, coverageDefaults)).toEqual({ minutes: 10 });
    const timed = { ...coverageDefaults, travelMode: 'walk' };
    expect(besideUsual(same, timed)).toEqual({ ways: { kind: 'straight' } });
  });

  it('has its ways named, isochrones before travel times', () => {
    expect(waysOf({ travelMode: 'car', isochroneMode: 'walk' })).toEqual({
      kind: 'isochrones',
      mode: 'walk'
    });
    expect(waysOf({ travelMode: 'car' })).toEqual({ kind: 'times', mode: 'car' });
    expect(waysOf({})).toEqual({ kind: 'straight' });
    expect(waysNamed('times.Rad, schnell')).toEqual({ kind: 'times', mode: 'Rad, schnell' });
    expect(waysNamed('isochrones.')).toBeUndefined();
  });

  it('passes through an address whatever its mode is called', () => {
    for (const mode of ['walk', 'Rad, schnell', 'a:b', '100 % zu Fuß', 'x.y']) {
      const calculation = { ways: { kind: 'isochrones' as const, mode }, minutes: 12 };
      expect(parseCalculation(formatCalculation(calculation))).toEqual(calculation);
    }
    expect(parseCalculation('ways:isochrones.%E0%A4%A')).toBeUndefined();
  });
});
