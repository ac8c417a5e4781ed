import { keepColumns } from './saving-model.ts';
import type { SavingModel } from './saving-model.ts';

/**
 * The model without columns that save nothing, and without those that another column matches or betters in every
 * row: some optimum does without them. Of equal columns the first stays.
 */
export function withoutDominated(model: SavingModel): SavingModel {
  const sums = columnSums(model);
  const byFallingSum = Array.from(sums.keys()).sort(
    (a, b) => (sums[b] as number) - (sums[a] as number) || a - b
  );
  const isKept = new Uint8Array(model.columnCount).fill(1);
  const savings = new Float64Array(model.rowCount);
  for (const [place, better] of byFallingSum.entries()) {
    if (sums[better] === 0) isKept[better] = 0;
    if (isKept[better] === 0) continue;
    spread(model, better, savings);
    for (let next = place + 1; next < byFallingSum.length; next++) {
      const worse = byFallingSum[next] as number;
      if (isKept[worse] === 1 && isBettered(model, worse, savings)) isKept[worse] = 0;
    }
    savings.fill(0);
  }
  return isKept.every((kept) => kept === 1)
    ? model
    : keepColumns(model, (column) => isKept[column] === 1).model;
}

function columnSums({ columnCount, columnStart, columnSaving }: SavingModel): Float64Array {
  return Float64Array.from({ length: columnCount }, (_, column) => {
    const own = columnSaving.subarray(columnStart[column], columnStart[column + 1]);
    return own.reduce((sum, saving) => sum + saving, 0);
  });
}

function spread(
  { columnStart, columnRow, columnSaving }: SavingModel,
  column: number,
  savings: Float64Array
) {
  for (let k = columnStart[column] as number; k < (columnStart[column + 1] as number); k++)
    savings[columnRow[k] as number] = columnSaving[k] as number;
}

function isBettered(
  { columnStart, columnRow, columnSaving }: SavingModel,
  column: number,
  savings: Float64Array
): boolean {
  for (let k = columnStart[column] as number; k < (columnStart[column + 1] as number); k++)
    if ((columnSaving[k] as number) > (savings[columnRow[k] as number] as number)) return false;
  return true;
}
