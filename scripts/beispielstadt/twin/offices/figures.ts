import { german } from '../formats/german-number.ts';
import type { Row } from '../package-view.ts';

/** A figure as offices print it: numerator, denominator and share, or the sign for why there is none. */
export function printed(row: Row | undefined, decimals = 1): [string, string, string] {
  if (row?.flag === 'suppressed') return ['*', '*', '*'];
  if (row?.flag === 'missing') return ['...', '...', '...'];
  if (row === undefined || row.flag === 'not_applicable' || row.value === null) return ['x', 'x', 'x'];
  return [
    count(row.numerator),
    count(row.denominator),
    marked(german(Number(row.value), decimals), row.flag)
  ];
}

/** A dash stands for exactly zero. */
function count(value: Row[string] | undefined): string {
  return value === 0 ? '–' : german(Number(value), 0, '.');
}

function marked(value: string, flag: Row[string] | undefined): string {
  if (flag === 'uncertain') return `(${value})`;
  if (flag === 'provisional') return `${value} p`;
  return flag === 'estimated' ? `${value} s` : value;
}

/** Names as the health office spells them. */
export const spelledDifferently: Readonly<Record<string, string>> = {
  'Alt-Brakehof': 'Alt Brakehof',
  'Neu-Brakehof': 'Neubrakehof',
  Königskamp: 'Koenigskamp',
  Hüttenplatz: 'Huettenplatz',
  Güterhof: 'Güterhof '
};
