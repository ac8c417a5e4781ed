import { square } from '../elementary/power.ts';

/** Persons from each place (rows) to each (columns); the diagonal is not read. */
export type Matrix = readonly (readonly number[])[];

/** Persons who arrive at, who leave each place, and the difference. */
export interface Movement {
  inflow: readonly number[];
  outflow: readonly number[];
  /** inflow − outflow. */
  net: readonly number[];
}

/** Column sums, row sums and their differences without the diagonal. */
export function movement(matrix: Matrix): Movement {
  const inflow = matrix.map((_, place) => sum(column(matrix, place)));
  const outflow = matrix.map((_, place) => sum(row(matrix, place)));
  return { inflow, outflow, net: inflow.map((count, place) => count - (outflow[place] ?? 0)) };
}

/**
 * Effectiveness of migration in percent: 100 · Σ |in − out| ÷ Σ (in + out); 0 where as many come as go, 100 where all
 * moves are one-way. Null without moves. Source: Shryock and Siegel 1973; Bell et al. 2002, JRSS A 165, equation 12.
 */
export function effectiveness(matrix: Matrix): number | null {
  const { inflow, outflow, net } = movement(matrix);
  const turnover = sum(inflow) + sum(outflow);
  return turnover > 0 ? (100 * sum(net.map(Math.abs))) / turnover : null;
}

/** Share of the pairs of places with any move, 0 to 1; null for fewer than two places. Source: Bell et al. 2002. */
export function connectivity(matrix: Matrix): number | null {
  const flows = offDiagonal(matrix);
  return flows.length > 0 ? flows.filter((count) => count > 0).length / flows.length : null;
}

/** Index of inequality: half the sum of the deviations of all flows from their mean. Source: Bell et al. 2002. */
export function inequality(matrix: Matrix): number {
  const flows = offDiagonal(matrix);
  const mean = sum(flows) / Math.max(1, flows.length);
  return sum(flows.map((count) => Math.abs(count - mean))) / 2;
}

/**
 * Aggregate coefficient of variation: the coefficients (population SD ÷ mean) of the flows that leave each place and
 * of those that arrive there, each weighted by its share of all moves. Null without moves. Source: Rogers and
 * Sweeney 1998, Professional Geographer 50, 232–242.
 */
export function aggregateVariation(matrix: Matrix): number | null {
  const moves = sum(offDiagonal(matrix));
  if (moves <= 0) return null;
  const places = matrix.map((_, place) => place);
  const lists = places.flatMap((place) => [row(matrix, place), column(matrix, place)]);
  return sum(lists.map((flows) => variation(flows) * sum(flows))) / moves;
}

/** Population SD ÷ mean; 0 for none. */
function variation(values: readonly number[]): number {
  const mean = sum(values) / Math.max(1, values.length);
  if (mean === 0) return 0;
  return Math.sqrt(sum(values.map((value) => square(value - mean))) / values.length) / mean;
}

/** Gini indices of a flow matrix; each is null where there are no moves. */
export interface GiniIndices {
  /** Over all flows: Σ |f − g| ÷ (2 m² mean), m = n (n − 1); and with the correction for a finite sample. */
  total: number | null;
  totalCorrected: number | null;
  /** Over flows from the same place, to the same place, and between the two directions of a pair. */
  row: number | null;
  column: number | null;
  exchange: number | null;
  /** The same in percent of `total`. */
  rowStandardised: number | null;
  columnStandardised: number | null;
  exchangeStandardised: number | null;
  /** By place: how unequal the flows are that arrive there, or leave it. */
  in: readonly (number | null)[];
  out: readonly (number | null)[];
  /** Means of `in` weighted by outflow and of `out` weighted by inflow, ÷ n, and the mean of the two. */
  weightedIn: number | null;
  weightedOut: number | null;
  weightedMean: number | null;
}

/** Gini indices of migration. Source: Plane and Mulligan 1997, Demography 34, 251–262; Bell et al. 2002. */
export function giniIndices(matrix: Matrix): GiniIndices {
  const n = matrix.length;
  const flows = offDiagonal(matrix);
  const moves = sum(flows);
  const share = (differences: number) => (moves > 0 ? differences / (2 * flows.length * moves) : null);
  const places = matrix.map((_, place) => place);
  const total = share(differences(flows));
  const rows = share(sum(places.map((place) => differences(row(matrix, place)))));
  const columns = share(sum(places.map((place) => differences(column(matrix, place)))));
  const exchange = share(2 * sum(pairs(matrix).map(([there, back]) => Math.abs(there - back))));
  const within = places.map((place) => giniWithin(column(matrix, place), n));
  const without = places.map((place) => giniWithin(row(matrix, place), n));
  const { inflow, outflow } = movement(matrix);
  const weightedIn = weighted(within, outflow);
  const weightedOut = weighted(without, inflow);
  return {
    total,
    totalCorrected: total === null ? null : (total * flows.length) / (flows.length - 1),
    row: rows,
    column: columns,
    exchange,
    rowStandardised: percentOf(rows, total),
    columnStandardised: percentOf(columns, total),
    exchangeStandardised: percentOf(exchange, total),
    in: within,
    out: without,
    weightedIn,
    weightedOut,
    weightedMean: weightedIn === null || weightedOut === null ? null : (weightedIn + weightedOut) / 2
  };
}

/** Gini index of the n − 1 flows of one place; null for fewer than three places or without moves. */
function giniWithin(flows: readonly number[], n: number): number | null {
  const moves = sum(flows);
  return n > 2 && moves > 0 ? differences(flows) / (2 * (n - 2) * moves) : null;
}

/** Weights as in the reference package: a place's in-index by its outflow and the other way round. */
function weighted(indices: readonly (number | null)[], weights: readonly number[]): number | null {
  const moves = sum(weights);
  if (moves <= 0) return null;
  return sum(indices.map((index, place) => (index ?? 0) * (weights[place] ?? 0))) / moves / indices.length;
}

function percentOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : (100 * part) / whole;
}

/** Σ |a − b| over all ordered pairs, from the sorted values. */
function differences(values: readonly number[]): number {
  const ascending = [...values].sort((a, b) => a - b);
  const n = ascending.length;
  return 2 * sum(ascending.map((value, index) => (2 * index + 1 - n) * value));
}

function pairs(matrix: Matrix): [there: number, back: number][] {
  return matrix.flatMap((cells, i) =>
    cells.flatMap((count, j): [number, number][] => (j > i ? [[count, matrix[j]?.[i] ?? 0]] : []))
  );
}

const row = (matrix: Matrix, place: number): number[] =>
  (matrix[place] ?? []).filter((_, other) => other !== place);

const column = (matrix: Matrix, place: number): number[] =>
  matrix.flatMap((cells, other) => (other === place ? [] : [cells[place] ?? 0]));

const offDiagonal = (matrix: Matrix): number[] => matrix.flatMap((_, place) => row(matrix, place));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
