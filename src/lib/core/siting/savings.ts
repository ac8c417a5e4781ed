import { savingModel } from './saving-model.ts';
import type { SavingModel, SavingRows } from './saving-model.ts';
import type { SiteRows } from './site-rows.ts';

/** A question as savings: objective = `constant` + `sign` × saving. */
export interface Savings {
  model: SavingModel;
  constant: number;
  sign: 1 | -1;
}

/**
 * Persons covered: those within reach of an existing site are the constant, each other row saves its weight by every
 * candidate within reach.
 */
export function coveringSavings(rows: SiteRows, within: number): Savings {
  const isCovered = rows.nearestExisting.map((cost) => (cost <= within ? 1 : 0));
  const constant = rows.weights.reduce((sum, weight, row) => sum + weight * (isCovered[row] as number), 0);
  const gain = (cost: number, row: number) => (isCovered[row] === 0 && cost <= within ? 1 : 0);
  return { model: modelOf(rows, gain), constant, sign: 1 };
}

/** Weighted cost: the constant is that of the existing sites alone; a candidate saves where it is nearer. */
export function medianSavings(rows: SiteRows): Savings {
  const { nearestExisting, weights, unreachedCost } = rows;
  const today = nearestExisting.map((cost) => Math.min(cost, unreachedCost));
  const constant = weights.reduce((sum, weight, row) => sum + weight * (today[row] as number), 0);
  return { model: modelOf(rows, (cost, row) => (today[row] as number) - cost), constant, sign: -1 };
}

/** Savings per person become those of rows; rows with the same savings per person are one row. */
function modelOf(rows: SiteRows, gain: (cost: number, row: number) => number): SavingModel {
  const gains = positiveGains(rows, gain);
  const groups = equalRows(gains);
  const start = new Uint32Array(groups.length + 1);
  const columns: number[] = [];
  const savings: number[] = [];
  groups.forEach((group, place) => {
    const weight = group.reduce((sum, row) => sum + (rows.weights[row] as number), 0);
    const first = group[0] as number;
    for (let k = gains.start[first] as number; k < (gains.start[first + 1] as number); k++) {
      columns.push(gains.column[k] as number);
      savings.push(weight * (gains.saving[k] as number));
    }
    start[place + 1] = columns.length;
  });
  const candidates = Uint32Array.from(rows.candidateIds, (_, place) => place);
  return savingModel(
    { start, column: Uint32Array.from(columns), saving: Float64Array.from(savings) },
    candidates
  );
}

function positiveGains(rows: SiteRows, gain: (cost: number, row: number) => number): SavingRows {
  const { start, candidate, cost } = rows;
  const gains = {
    start: new Uint32Array(start.length),
    column: new Uint32Array(cost.length),
    saving: new Float64Array(cost.length)
  };
  let count = 0;
  for (let row = 0; row + 1 < start.length; row++) {
    for (let k = start[row] as number; k < (start[row + 1] as number); k++) {
      const saving = gain(cost[k] as number, row);
      if (!(saving > 0)) continue;
      gains.column[count] = candidate[k] as number;
      gains.saving[count] = saving;
      count += 1;
    }
    gains.start[row + 1] = count;
  }
  return gains;
}

/** Rows with the same columns and gains, each group by its first row; rows without any gain are left out. */
function equalRows(gains: SavingRows): number[][] {
  const buckets = new Map<number, number[][]>();
  const groups: number[][] = [];
  for (let row = 0; row + 1 < gains.start.length; row++) {
    if (gains.start[row] === gains.start[row + 1]) continue;
    const hash = hashOf(gains, row);
    const bucket = buckets.get(hash) ?? [];
    const group = bucket.find(([first]) => areEqual(gains, first as number, row));
    if (group) {
      group.push(row);
      continue;
    }
    const created = [row];
    bucket.push(created);
    buckets.set(hash, bucket);
    groups.push(created);
  }
  return groups;
}

const value = new Float64Array(1);
const bits = new Uint32Array(value.buffer);

function hashOf({ start, column, saving }: SavingRows, row: number): number {
  let hash = 0x811c9dc5;
  const mix = (word: number) => (hash = Math.imul(hash ^ word, 0x01000193));
  for (let k = start[row] as number; k < (start[row + 1] as number); k++) {
    value[0] = saving[k] as number;
    mix(column[k] as number);
    mix(bits[0] as number);
    mix(bits[1] as number);
  }
  return hash;
}

function areEqual({ start, column, saving }: SavingRows, a: number, b: number): boolean {
  const [fromA, fromB] = [start[a] as number, start[b] as number];
  const length = (start[a + 1] as number) - fromA;
  if ((start[b + 1] as number) - fromB !== length) return false;
  for (let k = 0; k < length; k++)
    if (column[fromA + k] !== column[fromB + k] || saving[fromA + k] !== saving[fromB + k]) return false;
  return true;
}
