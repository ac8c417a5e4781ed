import type { ValueRange } from '../../core/value-range.ts';
import { escaped, unescaped, type Codec } from './codec.ts';

const bound = (text: string): number | null => (text === '' ? null : Number(text));
const isRange = ({ of, lower, upper }: ValueRange): boolean =>
  of !== '' && !Number.isNaN(lower) && !Number.isNaN(upper);

function rangeOf(part: string): ValueRange {
  const [, id = '', lower = '', upper = ''] = /^(.+):([-\d.e]*)_([-\d.e]*)$/.exec(part) ?? [];
  return { of: unescaped(id), lower: bound(lower), upper: bound(upper) };
}

/** `id:lower_upper`, a bound left out being open. */
export const valueRanges: Codec<readonly ValueRange[]> = {
  parse: (value) => {
    const ranges = value.split(',').map(rangeOf);
    return ranges.every(isRange) ? ranges : undefined;
  },
  format: (value) =>
    value.map(({ of, lower, upper }) => `${escaped(of)}:${lower ?? ''}_${upper ?? ''}`).join(',')
};
