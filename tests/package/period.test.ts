import { expect, test } from 'vitest';
import { comparePeriods, isDate, isPeriod, latestPeriod, shiftPeriod } from '../../src/lib/package/period.ts';

test.each([
  '2025',
  '2024-06',
  '2024-12-31',
  '2024-02-29',
  '2024-Q3',
  '2024-H1',
  '2024/25',
  '2024/2025',
  '1999/00',
  '2021-2023'
])('%s is a period', (text) => expect(isPeriod(text)).toBe(true));

test.each([
  '',
  '25',
  '2024-13',
  '2024-02-30',
  '2023-02-29',
  '31.12.2024',
  '2024/26',
  '2024/2024',
  '2023-2021',
  '2024-Q5',
  '2024-H3',
  '2024 '
])('„%s“ is no period', (text) => expect(isPeriod(text)).toBe(false));

test.each([
  ['2025', -2, '2023'],
  ['2024-06', -1, '2023-06'],
  ['2024-12-31', 1, '2025-12-31'],
  ['2024-Q3', -4, '2020-Q3'],
  ['2024/25', -2, '2022/23'],
  ['2001/02', -2, '1999/00'],
  ['2024/2025', -2, '2022/2023'],
  ['2021-2023', -3, '2018-2020']
])('%s shifted by %i years is %s', (period, years, expected) => {
  expect(shiftPeriod(period, years)).toBe(expected);
});

test('what is no period cannot be shifted', () => expect(shiftPeriod('soon', 1)).toBeNull());

test('periods sort by their end', () => {
  const sorted = [
    '2023',
    '2022-12-31',
    '2023/24',
    '2024-Q1',
    '2024-06',
    '2024-H1',
    '2023-12',
    '2022-2024'
  ].sort(comparePeriods);
  expect(sorted).toEqual([
    '2022-12-31',
    '2023',
    '2023-12',
    '2024-Q1',
    '2024-06',
    '2024-H1',
    '2023/24',
    '2022-2024'
  ]);
  expect(latestPeriod(['2023', 'x', '2024', '2022'])).toBe('2024');
  expect(latestPeriod([])).toBeNull();
});

test('dates are days of the calendar', () => {
  expect(['2024-02-29', '2000-02-29', '2025-12-31'].every(isDate)).toBe(true);
  expect(['1900-02-29', '2025-00-10', '2025-04-31', '2025-4-3', '2025'].some(isDate)).toBe(false);
});
