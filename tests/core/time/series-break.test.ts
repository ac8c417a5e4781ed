import { describe, expect, it } from 'vitest';
import {
  breaksOf,
  breaksWithin,
  withBoundaryBreak,
  type SeriesBreak
} from '../../../src/lib/core/time/series-break.ts';

const reform: SeriesBreak = { period: '2021', indicatorId: null, reasonDe: 'Reform', reasonEn: null };
const rule: SeriesBreak = { period: '2022', indicatorId: 'support', reasonDe: 'Regel', reasonEn: 'Rule' };

describe('breaks in series', () => {
  it('lie before the first period from their own on', () => {
    const periods = ['2019', '2020', '2022', '2023'];
    expect(breaksWithin([reform, rule], periods)).toEqual([
      { before: 2, reason: reform },
      { before: 2, reason: rule }
    ]);
    expect(breaksWithin([reform], ['2019/20', '2020/21', '2021/22'])).toEqual([
      { before: 2, reason: reform }
    ]);
  });
  it('are none before the first and after the last period', () => {
    expect(breaksWithin([reform], ['2021', '2022'])).toEqual([]);
    expect(breaksWithin([reform], ['2019', '2020'])).toEqual([]);
  });
  it('concern all indicators or one', () => {
    expect(breaksOf([reform, rule], ['support'])).toEqual([reform, rule]);
    expect(breaksOf([reform, rule], ['poverty'])).toEqual([reform]);
  });
  it('hold that of the boundaries once', () => {
    const words = { reasonDe: 'Grenzen', reasonEn: 'Boundaries' };
    expect(withBoundaryBreak([rule, reform], '2021', words)).toEqual([rule, reform]);
    expect(withBoundaryBreak([rule], '2021', words)).toEqual([
      { period: '2021', indicatorId: null, ...words },
      rule
    ]);
    expect(withBoundaryBreak([rule], null, words)).toEqual([rule]);
  });
});
