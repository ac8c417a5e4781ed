import type { SavingModel } from './saving-model.ts';

/** A swap has to add more than this share of the saving, so that rounding cannot keep it swapping. */
const leastImprovement = 1e-12;

/**
 * Swaps a chosen column for another one as long as that adds saving, the best swap first (Teitz & Bart 1968, with the
 * gains and losses of Whitaker 1983, INFOR 21: 95–108). `maxSwaps` limits the work.
 */
export function interchange(model: SavingModel, start: readonly number[], maxSwaps = 1000): number[] {
  const chosen = [...start];
  if (chosen.length === 0) return chosen;
  for (let swap = 0; swap < maxSwaps; swap++) {
    const service = serviceOf(model, chosen);
    const { position, column, gain } = bestSwap(model, chosen, service);
    if (!(gain > leastImprovement * service.saving)) break;
    chosen[position] = column;
  }
  return chosen;
}

interface Service {
  /** Position in the chosen columns of the one that saves a row most, −1 for none. */
  by: Int32Array;
  best: Float64Array;
  second: Float64Array;
  /** What is lost by closing each chosen column. */
  loss: Float64Array;
  saving: number;
}

function serviceOf(model: SavingModel, chosen: readonly number[]): Service {
  const { rowCount, columnStart, columnRow, columnSaving } = model;
  const by = new Int32Array(rowCount).fill(-1);
  const [best, second] = [new Float64Array(rowCount), new Float64Array(rowCount)];
  chosen.forEach((column, position) => {
    for (let k = columnStart[column] as number; k < (columnStart[column + 1] as number); k++) {
      const [row, saving] = [columnRow[k] as number, columnSaving[k] as number];
      if (saving > (best[row] as number)) {
        second[row] = best[row] as number;
        best[row] = saving;
        by[row] = position;
      } else if (saving > (second[row] as number)) second[row] = saving;
    }
  });
  const loss = new Float64Array(chosen.length);
  let saving = 0;
  for (let row = 0; row < rowCount; row++) {
    saving += best[row] as number;
    const position = by[row] as number;
    if (position >= 0)
      loss[position] = (loss[position] as number) + (best[row] as number) - (second[row] as number);
  }
  return { by, best, second, loss, saving };
}

function bestSwap(model: SavingModel, chosen: readonly number[], service: Service) {
  const swap = { position: -1, column: -1, gain: 0 };
  const open = new Set(chosen);
  const net = new Float64Array(chosen.length);
  for (let column = 0; column < model.columnCount; column++) {
    if (open.has(column)) continue;
    const added = gains(model, column, service, net);
    for (let position = 0; position < net.length; position++) {
      const gain = added - (net[position] as number);
      if (gain > swap.gain) Object.assign(swap, { position, column, gain });
    }
  }
  return swap;
}

/** What a column adds beside all chosen ones; `net` becomes what closing each of them then costs. */
function gains(model: SavingModel, column: number, service: Service, net: Float64Array): number {
  const { columnStart, columnRow, columnSaving } = model;
  const { by, best, second, loss } = service;
  net.set(loss);
  let added = 0;
  for (let k = columnStart[column] as number; k < (columnStart[column + 1] as number); k++) {
    const [row, saving] = [columnRow[k] as number, columnSaving[k] as number];
    const [first, next] = [best[row] as number, second[row] as number];
    const position = by[row] as number;
    if (saving > first) {
      added += saving - first;
      if (position >= 0) net[position] = (net[position] as number) - (first - next);
    } else if (saving > next) net[position] = (net[position] as number) - (saving - next);
  }
  return added;
}
