import type { Sheet } from '../model.ts';
import { cellsOf } from './column-profile.ts';
import type { ColumnProposal } from './column-proposal.ts';
import type { FoundTable } from './find-table.ts';
import { valueOf } from './figure.ts';
import { readNumber } from './read-number.ts';
import { findSharePair, type FigureColumn, type SharePair } from './share-pairs.ts';

const factors: Readonly<Record<string, number>> = { percent: 100, per_1000: 1000, per_10000: 10_000 };
const mostColumns = 150;

/**
 * Finds the numerator and denominator of shares in a table with one column per figure by computing them anew. The
 * counts a share consists of stand behind it and are no indicators of their own.
 */
export function pairShares(
  sheet: Sheet,
  table: FoundTable,
  columns: readonly ColumnProposal[]
): ColumnProposal[] {
  const shares = columns.filter(({ as, unit }) => as === 'value' && unit !== null && unit in factors);
  const counts = columns.filter(
    ({ as, unit, ages }) =>
      (as === 'value' && unit === 'count') || (as === 'population' && ages !== null) || as === 'ignore'
  );
  if (shares.length === 0 || shares.length > mostColumns || counts.length > mostColumns) return [...columns];
  const figures = counts.map((column) => figuresOf(sheet, table, column)).filter(hasCounts);
  const pairs = shares.flatMap((share) => pairsOf(share, figuresOf(sheet, table, share), figures));
  return columns.map((column) => paired(column, pairs, columns));
}

function pairsOf(share: ColumnProposal, values: FigureColumn, counts: readonly FigureColumn[]): SharePair[] {
  const pair = findSharePair(values, counts, [(factors[share.unit ?? ''] ?? 100) / share.factor]);
  return pair === null ? [] : [pair];
}

function figuresOf(sheet: Sheet, table: FoundTable, { index, decimal }: ColumnProposal): FigureColumn {
  const cells = cellsOf(sheet, table, index);
  const values = Float64Array.from(cells, (cell) => {
    const figure = readNumber(cell, decimal);
    return figure === null ? NaN : (valueOf(figure) ?? NaN);
  });
  return { index, values };
}

function hasCounts({ values }: FigureColumn): boolean {
  return (
    values.some((value) => value >= 10) &&
    values.every((value) => !(value < 0) && (Number.isNaN(value) || Number.isInteger(value)))
  );
}

function paired(
  column: ColumnProposal,
  pairs: readonly SharePair[],
  columns: readonly ColumnProposal[]
): ColumnProposal {
  const headerOf = (index: number) => columns.find((other) => other.index === index)?.header ?? null;
  const own = pairs.find(({ share }) => share === column.index);
  if (own !== undefined) {
    const [numeratorFrom, denominatorFrom] = [headerOf(own.numerator), headerOf(own.denominator)];
    return { ...column, numeratorFrom, denominatorFrom, confidence: 'certain', reason: 'recomputed' };
  }
  const isPart = pairs.some(({ numerator, denominator }) => [numerator, denominator].includes(column.index));
  return isPart && column.as === 'value' ? { ...column, as: 'ignore', reason: 'part_of_share' } : column;
}
