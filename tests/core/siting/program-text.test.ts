import { expect, test } from 'vitest';
import { coverProgram, decodeColumns, savingProgram } from '../../../src/lib/core/siting/program-text.ts';
import { savingModel } from '../../../src/lib/core/siting/saving-model.ts';

test('a cover as a program', () => {
  expect(
    coverProgram({
      columnCount: 4,
      rows: [
        [0, 1],
        [1, 3]
      ]
    })
  ).toBe(
    `Minimize
 objective: x0 + x1 + x3
Subject To
 c0: x0 + x1 >= 1
 c1: x1 + x3 >= 1
Bounds
Binary
 x0
 x1
 x3
End
`
  );
});

test('rows that save the same with each column get one variable, others one per column', () => {
  const rows = {
    start: Uint32Array.of(0, 2, 4),
    column: Uint32Array.of(0, 1, 0, 2),
    saving: Float64Array.of(5, 5, 1.5, 4)
  };
  expect(savingProgram(savingModel(rows, Uint32Array.of(0, 1, 2)), 2)).toBe(
    `Maximize
 objective: 5 y0 + 4 y1_2 + 1.5 y1_0
Subject To
 c0: x0 + x1 - y0 >= 0
 o1_2: x2 - y1_2 >= 0
 o1_0: x0 - y1_0 >= 0
 s1: y1_2 + y1_0 <= 1
 p: x0 + x1 + x2 <= 2
Bounds
 0 <= y0 <= 1
 0 <= y1_2 <= 1
 0 <= y1_0 <= 1
Binary
 x0
 x1
 x2
End
`
  );
});

test('long sums are broken into lines', () => {
  const columns = Array.from({ length: 60 }, (_, column) => column);
  const lines = coverProgram({ columnCount: 60, rows: [columns] }).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(255);
});

test('a solution is decoded by the names of its variables', () => {
  expect(decodeColumns({ x12: 1, x3: 0.9999999, x4: 1e-9, y3: 1 })).toEqual([3, 12]);
});
