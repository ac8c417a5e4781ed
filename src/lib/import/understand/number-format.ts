import type { ForeignCell } from '../model.ts';
import { cellText } from './cell-text.ts';
import type { Confidence } from './confidence.ts';
import type { DecimalSign } from './read-number.ts';

/** How the numbers of a column are written, and how that is known. */
export interface NumberFormat {
  decimal: DecimalSign;
  confidence: Confidence;
  reason: 'no_separator' | 'decimals' | 'file' | 'ambiguous' | 'contradictory';
}

const evidence: Readonly<Record<DecimalSign, RegExp>> = {
  ',': /(^|\D)0,\d|^\D*,\d|\d,\d{1,2}(?!\d)|\d,\d{4,}|\d{4,},\d|\.\d{3},|\.\d{3}\.\d{3}/,
  '.': /(^|\D)0\.\d|^\D*\.\d|\d\.\d{1,2}(?!\d)|\d\.\d{4,}|\d{4,}\.\d|,\d{3}\.|,\d{3},\d{3}/
};
const ambiguous = /\d[.,]\d{3}(?!\d)/;
const numeric = /^\(?[+\-\u2212\u2013]?\s*[\d.,\s'’]*\d\s*(%|[prs]|\))?$/;

/**
 * The decimal sign of a column. `1.234` alone can be either: other numbers of the column decide, then those of the
 * file (`fallback`); where nothing does, the reading is to be checked.
 */
export function numberFormat(
  cells: readonly ForeignCell[],
  fallback: DecimalSign | null = null
): NumberFormat {
  const votes = votesOf(cells);
  if (votes.comma > 0 && votes.dot > 0) return contradictory(votes);
  if (votes.comma + votes.dot > 0) {
    return { decimal: votes.comma > 0 ? ',' : '.', confidence: 'certain', reason: 'decimals' };
  }
  if (votes.either === 0) return { decimal: fallback ?? ',', confidence: 'certain', reason: 'no_separator' };
  if (fallback !== null) return { decimal: fallback, confidence: 'likely', reason: 'file' };
  return { decimal: ',', confidence: 'check', reason: 'ambiguous' };
}

function contradictory({ comma, dot }: Votes): NumberFormat {
  return { decimal: comma >= dot ? ',' : '.', confidence: 'check', reason: 'contradictory' };
}

interface Votes {
  comma: number;
  dot: number;
  either: number;
}

function votesOf(cells: readonly ForeignCell[]): Votes {
  const votes: Votes = { comma: 0, dot: 0, either: 0 };
  for (const cell of cells) if (typeof cell === 'string') count(cellText(cell), votes);
  return votes;
}

function count(text: string, votes: Votes): void {
  if (!numeric.test(text)) return;
  const [comma, dot] = [evidence[','].test(text), evidence['.'].test(text)];
  if (comma && !dot) votes.comma++;
  else if (dot && !comma) votes.dot++;
  else if (ambiguous.test(text)) votes.either++;
}
