import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberFormat } from '../../../src/lib/import/understand/number-format.ts';
import { readNumber } from '../../../src/lib/import/understand/read-number.ts';

const value = (value: number, flag: string | null = null) => ({
  cell: { kind: 'value', value, flag },
  flag,
  percent: false
});

describe('a figure', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1\u202f234,25', 1234.25],
    ["1'234", 1234],
    ['1.234.567', 1_234_567],
    [' 1 675    ', 1675],
    [',707', 0.707],
    ['-  23', -23],
    ['−4,5', -4.5],
    ['+3', 3],
    ['12¹', 12],
    ['12¹⁾', 12],
    ['12 1)', 12],
    ['0', 0],
    ['-0', 0]
  ])('%j reads as %d with a decimal comma', (text, expected) => {
    expect(readNumber(text, ',')).toEqual(value(expected));
  });

  it.each([
    ['.707', 0.707],
    ['1,234.5', 1234.5],
    ['1023101.0', 1_023_101],
    ['1.2E-05', 0.000012],
    ['-0.82908', -0.82908]
  ])('%j reads as %d with a decimal point', (text, expected) => {
    expect(readNumber(text, '.')).toEqual(value(expected));
  });

  it.each(['Hafen', '1.2.3', '12,5,3', '1 2', '12.5', '01.01.2024', '3-5', '1e5', true, Infinity, NaN])(
    '%j is none',
    (cell) => expect(readNumber(cell, ',')).toBeNull()
  );

  it('keeps that a cell said percent', () => {
    expect(readNumber('57,84 %', ',')).toEqual({ ...value(57.84), percent: true });
  });
});

describe('signs', () => {
  it.each([
    ['–', { kind: 'value', value: 0, flag: null }, null],
    ['-', { kind: 'value', value: 0, flag: null }, null],
    ['.', { kind: 'suppressed' }, 'suppressed'],
    ['*', { kind: 'suppressed' }, 'suppressed'],
    ['< 10', { kind: 'suppressed' }, 'suppressed'],
    ['...', { kind: 'missing' }, 'missing'],
    ['…', { kind: 'missing' }, 'missing'],
    ['/', { kind: 'missing' }, 'uncertain'],
    ['x', { kind: 'not_applicable' }, 'not_applicable'],
    ['X', { kind: 'not_applicable' }, 'not_applicable'],
    ['', { kind: 'missing' }, 'missing'],
    ['(12,5)', { kind: 'value', value: 12.5, flag: 'uncertain' }, 'uncertain'],
    ['( 12 )', { kind: 'value', value: 12, flag: 'uncertain' }, 'uncertain'],
    ['27,29 p', { kind: 'value', value: 27.29, flag: 'provisional' }, 'provisional'],
    ['27r', { kind: 'value', value: 27, flag: 'revised' }, 'revised'],
    ['27,1 s', { kind: 'value', value: 27.1, flag: 'estimated' }, 'estimated']
  ])('%j', (text, cell, flag) => {
    expect(readNumber(text, ',')).toEqual({ cell, flag, percent: false });
  });

  it('never gives a value that is no number', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(',' as const, '.' as const), (text, decimal) => {
        const figure = readNumber(text, decimal);
        if (figure?.cell.kind === 'value') expect(Number.isFinite(figure.cell.value)).toBe(true);
      })
    );
  });

  it('reads back what it is told to write', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (number) => {
        const german = String(number).replace(/\B(?=(\d{3})+$)/g, '.');
        expect(readNumber(german, ',')).toEqual(value(number + 0));
      })
    );
  });
});

describe('the number format of a column', () => {
  it.each([
    [['12,5', '1.234'], ',', 'certain', 'decimals'],
    [['12.5', '1,234'], '.', 'certain', 'decimals'],
    [['1.234,5'], ',', 'certain', 'decimals'],
    [['0.123'], '.', 'certain', 'decimals'],
    [['1.234.567'], ',', 'certain', 'decimals'],
    [['12', '-', '.', 'x'], ',', 'certain', 'no_separator'],
    [['1.234', '2.345'], ',', 'check', 'ambiguous'],
    [['1.5', '1,5'], ',', 'check', 'contradictory'],
    [['Nr. 1,5 im Ort', '1.5'], '.', 'certain', 'decimals']
  ])('%j', (cells, decimal, confidence, reason) => {
    expect(numberFormat(cells)).toEqual({ decimal, confidence, reason });
  });

  it('follows the rest of the file where the column leaves it open', () => {
    expect(numberFormat(['1.234'], '.')).toEqual({ decimal: '.', confidence: 'likely', reason: 'file' });
  });
});
