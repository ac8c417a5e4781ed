import { isConstant } from '../moments.ts';

/** (value − minimum) ÷ (maximum − minimum), 0 to 1; null without spread. */
export function minMax(values: Float64Array): Float64Array | null {
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const range = high - low;
  if (isConstant(range, Math.max(Math.abs(low), Math.abs(high)))) return null;
  return values.map((value) => (value - low) / range);
}
