import type { ForeignCell } from '../model.ts';
import { cellText, filledCount, isBlank } from './cell-text.ts';
import { readNumber } from './read-number.ts';

/** Rows, counted from 0, that carry the header; none where the data begin at once. */
export interface HeaderBlock {
  rows: readonly number[];
  /** First row with data. */
  bodyStart: number;
  /** Filled cells of an ordinary row. */
  width: number;
}

const mostHeaderRows = 3;

/** Finds the header among the first rows of a sheet, whose merged cells are expanded. */
export function findHeaderBlock(grid: readonly (readonly ForeignCell[])[]): HeaderBlock {
  const width = ordinaryWidth(grid);
  const strong = grid.findIndex((row) => distinctCount(row) >= Math.max(Math.min(2, width), 0.3 * width));
  if (strong < 0) return { rows: [], bodyStart: 0, width };
  const profile = profileOf(grid, strong + 1);
  if (isData(grid[strong] ?? [], profile)) return { rows: [], bodyStart: strong, width };
  const first = upward(grid, strong);
  const last = downward(grid, strong, first, profile);
  return { rows: range(first, last), bodyStart: last + 1, width };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function ordinaryWidth(grid: readonly (readonly ForeignCell[])[]): number {
  const counts = grid.map(filledCount).filter((count) => count > 0);
  const wide = counts.filter((count) => count > 1).sort((a, b) => a - b);
  return wide[Math.floor(wide.length / 2)] ?? (counts.length > 0 ? 1 : 0);
}

function distinctCount(row: readonly ForeignCell[]): number {
  return new Set(row.map(cellText).filter((text) => text !== '')).size;
}

/** Columns of the body that hold labels, and those that hold figures. */
interface Profile {
  labels: readonly number[];
  figures: readonly number[];
}

function profileOf(grid: readonly (readonly ForeignCell[])[], from: number): Profile {
  const body = grid.slice(from).filter((row) => filledCount(row) > 1);
  const columns = range(0, Math.max(0, ...body.map((row) => row.length)) - 1);
  const shares = columns.map((column) => figureShare(body.map((row) => row[column] ?? null)));
  return {
    labels: columns.filter((column) => (shares[column] ?? 0) < 0.3 && isMostlyFilled(body, column)),
    figures: columns.filter((column) => (shares[column] ?? 0) > 0.6)
  };
}

function isMostlyFilled(body: readonly (readonly ForeignCell[])[], column: number): boolean {
  return body.filter((row) => !isBlank(row[column])).length > 0.7 * body.length;
}

function figureShare(cells: readonly ForeignCell[]): number {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length === 0 ? 0 : filled.filter(isFigure).length / filled.length;
}

function isFigure(cell: ForeignCell): boolean {
  return readNumber(cell, ',') !== null || readNumber(cell, '.') !== null;
}

function isData(row: readonly ForeignCell[], { figures }: Profile): boolean {
  const cells = figures.map((column) => row[column] ?? null).filter((cell) => !isBlank(cell));
  return cells.length > 0 && !areLabels(cells);
}

/** Texts, or numbers that ascend as years and ages do. */
function areLabels(cells: readonly ForeignCell[]): boolean {
  const figures = cells.filter(isFigure);
  if (figures.length <= 0.5 * cells.length) return true;
  const numbers = figures.map((cell) => Number(cellText(cell)));
  return numbers.every((number, i) => Number.isInteger(number) && number > (numbers[i - 1] ?? -1));
}

/** Group headers stand above the row that names most columns. */
function upward(grid: readonly (readonly ForeignCell[])[], strong: number): number {
  let first = strong;
  while (first > 0 && strong - first < mostHeaderRows - 1 && isGroupRow(grid[first - 1] ?? [])) first--;
  return first;
}

function isGroupRow(row: readonly ForeignCell[]): boolean {
  return distinctCount(row) > 1 && row.slice(2).some((cell) => !isBlank(cell)) && !row.some(isNumberCell);
}

function isNumberCell(cell: ForeignCell): boolean {
  return typeof cell === 'number';
}

function downward(
  grid: readonly (readonly ForeignCell[])[],
  strong: number,
  first: number,
  profile: Profile
): number {
  let last = strong;
  while (last - first < mostHeaderRows - 1 && continues(grid[last] ?? [], grid[last + 1] ?? [], profile))
    last++;
  return last;
}

/** A further header row names figures and leaves the labels, already named, empty. */
function continues(
  above: readonly ForeignCell[],
  row: readonly ForeignCell[],
  { labels, figures }: Profile
): boolean {
  const cells = figures.map((column) => row[column] ?? null).filter((cell) => !isBlank(cell));
  if (cells.length === 0 || distinctCount(row) < 2) return false;
  const texts = cells.filter((cell) => !isFigure(cell)).length;
  if (texts > 0.5 * cells.length) return true;
  const named = labels.filter((column) => !isBlank(row[column]) && row[column] !== above[column]);
  return labels.length > 0 && named.length === 0 && areLabels(cells);
}
