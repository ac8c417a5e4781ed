import type { Decision, ForeignCell } from '../../model.ts';

const commaNumber = /^[-+–]?\s*(?:\d{1,3}(?:[.\s'’]\d{3})+|\d*),(?:\d{1,2}|\d{4,})\s*%?$/;
const dotNumber = /^[-+–]?\s*(?:\d{1,3}(?:[,\s'’]\d{3})+|\d*)\.(?:\d{1,2}|\d{4,})\s*%?$/;
const zeroComma = /^[-+–]?\s*0?,\d+\s*%?$/;
const zeroDot = /^[-+–]?\s*0?\.\d+\s*%?$/;
const largestSample = 100_000;

/**
 * Which sign separates the decimals in the text cells, or null where no cell tells. A sign before exactly three
 * digits (`1.234`) tells nothing unless a zero or nothing stands before it. Dates (`31.12.2024`) match neither.
 */
export function decimalSign(
  rows: readonly (readonly ForeignCell[])[]
): Pick<Decision, 'value' | 'confidence'> | null {
  const { comma, dot } = countSigns(rows);
  if (comma + dot === 0) return null;
  const value = comma >= dot ? ',' : '.';
  const fewer = Math.min(comma, dot);
  return { value, confidence: fewer === 0 ? 'certain' : fewer * 20 < comma + dot ? 'likely' : 'check' };
}

function countSigns(rows: readonly (readonly ForeignCell[])[]): { comma: number; dot: number } {
  let [comma, dot, seen] = [0, 0, 0];
  for (const row of rows) {
    for (const cell of row) {
      if (typeof cell !== 'string' || cell.length > 24) continue;
      const text = cell.trim();
      if (commaNumber.test(text) || zeroComma.test(text)) comma++;
      else if (dotNumber.test(text) || zeroDot.test(text)) dot++;
    }
    if ((seen += row.length) > largestSample) break;
  }
  return { comma, dot };
}
