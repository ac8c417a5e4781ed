import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/lib/export/csv.ts';

describe('csvText', () => {
  it('writes comma, LF and an ended last line', () => {
    expect(csvText(['a', 'b'], [['x', 1]])).toBe('a,b\nx,1\n');
  });

  it('writes null as an empty field and booleans as words', () => {
    expect(csvText(['a', 'b', 'c'], [[null, true, false]])).toBe('a,b,c\n,true,false\n');
  });

  it('quotes commas, quotes and line breaks so that they read back', () => {
    const row = ['Müllerstraße, Nord', 'genannt "Kiez"', 'zwei\nZeilen'];
    const text = csvText(['a', 'b', 'c'], [row]);
    expect(text).toBe('a,b,c\n"Müllerstraße, Nord","genannt ""Kiez""","zwei\nZeilen"\n');
    expect(Papa.parse(text.trimEnd()).data[1]).toEqual(row);
  });

  it.each([0.1 + 0.2, 1 / 3, -1e-7, 5e-324, 1e21, 123456789.123])('keeps %d to the last digit', (value) => {
    const cell = csvText(['a'], [[value]]).split('\n')[1];
    expect(Number(cell)).toBe(value);
  });

  it('leaves leading zeros of keys alone', () => {
    expect(csvText(['a'], [['01100101']])).toBe('a\n01100101\n');
  });

  it.each(['=1+1', '+49', '-2+3', '@SUM(A1)', '\t=1', '＝1'])(
    'neutralises the formula %s on request',
    (text) => {
      const plain = csvText(['a'], [[text]]);
      const neutral = csvText(['a'], [[text]], { neutraliseFormulas: true });
      expect(Papa.parse<string[]>(plain).data[1]).toEqual([text]);
      expect(Papa.parse<string[]>(neutral).data[1]).toEqual([`'${text}`]);
    }
  );

  it('never turns a negative number into text', () => {
    expect(csvText(['a'], [[-1.5]], { neutraliseFormulas: true })).toBe('a\n-1.5\n');
  });

  it('neutralises headers too', () => {
    expect(csvText(['=a'], [['x']], { neutraliseFormulas: true })).toBe('"\'=a"\nx\n');
  });
});
