import { describe, expect, it } from 'vitest';
import {
  figureText,
  listText,
  numberText,
  periodText,
  shareText
} from '../../src/lib/messages/number-text.ts';

describe('number text', () => {
  it.each([
    [1234.5, 1, 'de', '1.234,5'],
    [1234.5, 1, 'en', '1,234.5'],
    [-0.95, 2, 'de', '−0,95'],
    [-0.001, 2, 'de', '0,00'],
    [0, 0, 'de', '0']
  ] as const)('%d with %d decimals in %s', (value, decimals, locale, text) =>
    expect(numberText(value, decimals, locale)).toBe(text)
  );

  it('writes units', () => {
    expect(figureText(24, 'percent', 'de')).toBe('24,0\u202f%');
    expect(figureText(104.2, 'ratio_percent', 'de')).toBe('104,2\u202f%');
    expect(figureText(24, 'count', 'de')).toBe('24');
    expect(figureText(24.25, 'per_1000', 'en')).toBe('24.3');
    expect(figureText(1, 'index', 'de')).toBe('1,00');
    expect(shareText(0.123, 'de')).toBe('12\u202f%');
  });

  it('writes periods and lists', () => {
    expect(periodText('2024-12-31', 'de')).toBe('31.12.2024');
    expect(periodText('2023/24', 'de')).toBe('2023/24');
    expect(listText(['A', 'B', 'C'], 'de')).toBe('A, B und C');
    expect(listText(['A', 'B', 'C'], 'en')).toBe('A, B and C');
  });
});
