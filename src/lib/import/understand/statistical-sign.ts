import { absentFigure, valueFigure, type Figure } from './figure.ts';

/** Signs in the tables of statistical offices (DIN 55301) and of the employment agency. */
const signs: ReadonlyMap<string, Figure> = new Map([
  ['', absentFigure('missing')],
  ['–', valueFigure(0, null)],
  ['-', valueFigure(0, null)],
  ['—', valueFigure(0, null)],
  ['\u2212', valueFigure(0, null)],
  ['.', absentFigure('suppressed')],
  ['*', absentFigure('suppressed')],
  ['geheim', absentFigure('suppressed')],
  ['...', absentFigure('missing')],
  ['…', absentFigure('missing')],
  ['..', absentFigure('missing')],
  ['/', absentFigure('missing', 'uncertain')],
  ['()', absentFigure('missing', 'uncertain')],
  ['x', absentFigure('not_applicable')],
  ['entfällt', absentFigure('not_applicable')],
  ...['k.a.', 'k. a.', 'keine angabe', 'n/a', '#n/a', '#nv', 'na', 'nan', 'null', 'none'].map(
    (text): [string, Figure] => [text, absentFigure('missing')]
  )
]);

/** The figure behind a sign or an upper bound (`<5`), or null where the text is none. */
export function readSign(text: string): Figure | null {
  const plain = text.toLowerCase();
  return signs.get(plain) ?? (/^<\s?\d{1,2}$/.test(plain) ? absentFigure('suppressed') : null);
}
