import { expect, it } from 'vitest';
import { settledPeriod } from '../../../src/lib/import/recipe/period-source.ts';

it.each([
  ['2024/25', 'first', '2024'],
  ['2024/25', 'last', '2025'],
  ['1999/00', 'last', '2000'],
  ['2024/2025', 'last', '2025'],
  ['2021-2023', 'first', '2021'],
  ['2021-2023', 'last', '2023'],
  ['2024-12', 'first', '2024-12'],
  ['2024-12-31', 'last', '2024'],
  ['2024', 'first', '2024']
] as const)('%s counts by its %s year as %s', (period, span, expected) => {
  expect(settledPeriod(period, { span })).toBe(expected);
});

it('stays as it is without a rule', () => expect(settledPeriod('2024/25', {})).toBe('2024/25'));
