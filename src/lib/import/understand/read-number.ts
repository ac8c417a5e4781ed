import type { ForeignCell } from '../model.ts';
import { cellText } from './cell-text.ts';
import { valueFigure, type Figure } from './figure.ts';
import { splitFootnoteMark } from './footnote-mark.ts';
import { readSign } from './statistical-sign.ts';

/** What separates the decimals; the other of the two then groups thousands, as blanks and apostrophes always do. */
export type DecimalSign = ',' | '.';

const letters = { p: 'provisional', r: 'revised', s: 'estimated' } as const;

/**
 * A cell as a figure with its kind and flag, or null where it is text of another sort. Dash is exactly zero, `.` and
 * `*` suppressed, `...` missing, `/` missing as too uncertain, `x` not applicable, `( )` uncertain, `p`, `r`, `s`
 * behind a number provisional, revised, estimated.
 */
export function readNumber(cell: ForeignCell | undefined, decimal: DecimalSign): Figure | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? valueFigure(cell, null) : null;
  if (typeof cell === 'boolean') return null;
  const text = cellText(cell);
  const plain = plainDigits(text, decimal);
  if (plain !== null) return { ...valueFigure(plain, null), percent: false };
  return readSign(text) ?? readMarked(text, decimal);
}

/** Digits with at most one decimal sign between them, as nearly all figures are; null for anything else. */
function plainDigits(text: string, decimal: DecimalSign): number | null {
  const sign = decimal.charCodeAt(0);
  let place = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) continue;
    if (code !== sign || place >= 0 || i === 0 || i === text.length - 1) return null;
    place = i;
  }
  if (text === '' || text.length > 15) return null;
  return Number(place < 0 ? text : `${text.slice(0, place)}.${text.slice(place + 1)}`);
}

function readMarked(text: string, decimal: DecimalSign): Figure | null {
  const bracketed = /^\(\s?(.+?)\s?\)$/.exec(text)?.[1];
  if (bracketed !== undefined) return flagged(readPlain(bracketed, decimal), 'uncertain');
  const lettered = /^(.*\d\s?%?)\s?([prs])$/.exec(text);
  if (lettered !== null) return flagged(readPlain(lettered[1] ?? '', decimal), letterFlag(lettered[2]));
  return readPlain(text, decimal) ?? readPlain(splitFootnoteMark(text).text, decimal);
}

function letterFlag(letter: string | undefined): 'provisional' | 'revised' | 'estimated' {
  return letter === 'p' || letter === 'r' ? letters[letter] : letters.s;
}

function flagged(
  figure: Figure | null,
  flag: 'uncertain' | 'provisional' | 'revised' | 'estimated'
): Figure | null {
  if (figure?.cell.kind !== 'value') return figure;
  return { ...valueFigure(figure.cell.value, flag), percent: figure.percent };
}

function readPlain(text: string, decimal: DecimalSign): Figure | null {
  const percent = /%$/.test(text);
  const value = parseDecimal((percent ? text.slice(0, -1) : text).trim(), decimal);
  return value === null ? null : { ...valueFigure(value, null), percent };
}

const shapes: Readonly<Record<DecimalSign, RegExp>> = {
  ',': /^(\d{1,3}(?:[.\s'’]\d{3})+|\d*)(?:,(\d*))?$/,
  '.': /^(\d{1,3}(?:[,\s'’]\d{3})+|\d*)(?:\.(\d*))?$/
};

/** `1.234,5`, `.707`, `-  23`, `1.2E-05` as a number; null for anything else. */
export function parseDecimal(text: string, decimal: DecimalSign): number | null {
  const [, sign = '', body = ''] = /^([+\-\u2212\u2013]?)\s*(.*)$/.exec(text) ?? [];
  if (decimal === '.' && /^\d+(\.\d+)?[eE][+-]?\d{1,3}$/.test(body)) return signed(sign, Number(body));
  const parts = shapes[decimal].exec(body);
  const [whole, fraction] = [parts?.[1] ?? '', parts?.[2] ?? ''];
  if (parts === null || whole + fraction === '') return null;
  return signed(sign, Number(`${whole.replace(/\D/g, '')}.${fraction}`));
}

/** Numbers too large to compute with are none. */
function signed(sign: string, value: number): number | null {
  if (!Number.isFinite(value)) return null;
  return sign === '' || sign === '+' || value === 0 ? value : -value;
}
