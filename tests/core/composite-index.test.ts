import { describe, expect, it } from 'vitest';
import { combine } from '../../src/lib/core/combine.ts';
import { compositeIndex } from '../../src/lib/core/composite-index.ts';
import { standardise } from '../../src/lib/core/standardise.ts';

/** Deterministic figures without structure. */
function figures(length: number, seed: number): Float64Array {
  return Float64Array.from({ length }, (_, i) => Math.sin((i + 1) * 12.9898 * seed) * 43758.5453 * (i % 7));
}

describe('compositeIndex', () => {
  it.each([3, 542, 9_001])('equals combine of standardise (%i rows, 5 columns)', (rows) => {
    const columns = [1, 2, 3, 4, 5].map((seed) => figures(rows, seed));
    const weights = [0.4, -0.1, 0.2, 0, 0.3];
    const all = new Uint8Array(rows).fill(1);
    const expected = combine(
      columns.map((column) => standardise(column, all).z),
      weights
    );
    const composite = compositeIndex(columns, weights);
    if (composite.kind !== 'index') throw new Error(composite.kind);
    expect(composite.sd).toBeCloseTo(expected.sd, 12);
    expect(composite.index.every((value, i) => Math.abs(value - expected.index[i]!) < 1e-12)).toBe(true);
  });

  it('names the first column without spread', () => {
    const columns = [Float64Array.of(1, 2, 3), new Float64Array(3).fill(0.1), new Float64Array(3)];
    expect(compositeIndex(columns, [0.5, 0.25, 0.25])).toEqual({ kind: 'constant_column', column: 1 });
  });

  it('judges the spread of a difference by the figures it was made of', () => {
    const column = Float64Array.of(1.4e-14, 0, -1.4e-14);
    expect(compositeIndex([column], [1]).kind).toBe('index');
    expect(compositeIndex([column], [1], [80])).toEqual({ kind: 'constant_column', column: 0 });
  });

  it('notices columns that cancel each other out', () => {
    const column = Float64Array.of(0.1, 0.7, 0.4);
    const doubled = column.map((value) => 2 * value + 5);
    expect(compositeIndex([column, doubled], [0.5, -0.5])).toEqual({ kind: 'constant_index' });
  });
});
