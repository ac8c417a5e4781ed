import type { Sheet } from '../model.ts';
import { cellText, isBlank } from '../understand/cell-text.ts';
import type { FoundTable } from '../understand/find-table.ts';
import { readNumber, type DecimalSign } from '../understand/read-number.ts';

/** What a reader sees of a column before deciding about it. Counts are of the rows looked at. */
export interface ColumnPreview {
  /** The first different texts, at most three. */
  samples: readonly string[];
  filled: number;
  /** Different texts, at most `mostDistinct`. */
  distinct: number;
  /** Cells with a number, and how many of them fall into each of twelve equal steps from least to greatest. */
  values: number;
  bins: readonly number[];
  least: number | null;
  greatest: number | null;
}

const mostDistinct = 2000;
const binCount = 12;

/** A look at a column of a table; numbers are read with the given decimal sign. */
export function previewColumn(
  sheet: Sheet,
  rows: FoundTable['rows'],
  column: number,
  decimal: DecimalSign
): ColumnPreview {
  const cells = rows.map((row) => sheet.rows[row]?.[column]).filter((cell) => !isBlank(cell));
  const texts = new Set<string>();
  for (const cell of cells) if (texts.size < mostDistinct) texts.add(cellText(cell));
  const numbers = cells.flatMap((cell) => {
    const figure = readNumber(cell, decimal);
    return figure?.cell.kind === 'value' ? [figure.cell.value] : [];
  });
  return {
    samples: [...texts].slice(0, 3),
    filled: cells.length,
    distinct: texts.size,
    values: numbers.length,
    ...distributionOf(numbers)
  };
}

function distributionOf(numbers: readonly number[]): Pick<ColumnPreview, 'bins' | 'least' | 'greatest'> {
  if (numbers.length === 0) return { bins: [], least: null, greatest: null };
  const least = numbers.reduce((a, b) => Math.min(a, b));
  const greatest = numbers.reduce((a, b) => Math.max(a, b));
  const bins = new Array<number>(binCount).fill(0);
  const width = (greatest - least) / binCount;
  for (const number of numbers) {
    const bin = width === 0 ? 0 : Math.min(binCount - 1, Math.floor((number - least) / width));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return { bins, least, greatest };
}
