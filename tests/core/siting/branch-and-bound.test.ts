import { describe, expect, test } from 'vitest';
import { searchSavings } from '../../../src/lib/core/siting/branch-and-bound.ts';
import { withoutDominated } from '../../../src/lib/core/siting/dominated-columns.ts';
import { savingModel, savingOf } from '../../../src/lib/core/siting/saving-model.ts';
import type { SavingModel } from '../../../src/lib/core/siting/saving-model.ts';
import { figures } from '../../bench/figures.ts';
import { choices } from './brute-force.ts';

const rowCount = 40;
const columnCount = 14;

/** Columns save at random: far from any geography, so that the relaxation leaves a gap and the tree has to close it. */
function randomModel(seed: number, isCovering: boolean): SavingModel {
  const chances = figures(rowCount * columnCount, seed + 1)[seed]!;
  const start = new Uint32Array(rowCount + 1);
  const [column, saving]: [number[], number[]] = [[], []];
  for (let row = 0; row < rowCount; row++) {
    for (let place = 0; place < columnCount; place++) {
      const chance = chances[row * columnCount + place]!;
      if (chance > 35) continue;
      column.push(place);
      saving.push(isCovering ? 1 + (row % 3) : chance + 1);
    }
    start[row + 1] = column.length;
  }
  const rows = { start, column: Uint32Array.from(column), saving: Float64Array.from(saving) };
  return savingModel(
    rows,
    Uint32Array.from({ length: columnCount }, (_, place) => place)
  );
}

function bestOf(model: SavingModel, count: number): number {
  return Math.max(...choices(columnCount, count).map((chosen) => savingOf(model, chosen)));
}

function search(model: SavingModel, count: number, rounds = 1e6) {
  const steps = searchSavings(model, count, { rounds });
  const seen = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) seen.push(step.value);
  return { seen, result: step.value };
}

describe.each([
  ['covering', true],
  ['median', false]
])('%s without geography', (_, isCovering) => {
  const models = Array.from({ length: 12 }, (_, seed) => randomModel(seed, isCovering));

  test('the tree finds the best of all choices', () => {
    for (const [seed, model] of models.entries())
      for (const count of [2, 4, 6]) {
        const { result } = search(model, count);
        expect(result.bound, `seed ${seed}`).toBe(result.best);
        expect(result.best).toBeCloseTo(bestOf(model, count), 8);
        expect(savingOf(model, result.chosen)).toBeCloseTo(result.best, 8);
      }
  });

  test('it does have to branch', () => {
    expect(models.some((model) => search(model, 4).result.nodes > 3)).toBe(true);
  });

  test('bounds only fall, the best only rises, and they never cross', () => {
    for (const model of models) {
      const { seen } = search(model, 4);
      for (const [place, { best, bound }] of seen.entries()) {
        expect(bound).toBeGreaterThanOrEqual(best);
        if (place === 0) continue;
        expect(bound).toBeLessThanOrEqual(seen[place - 1]!.bound + 1e-9);
        expect(best).toBeGreaterThanOrEqual(seen[place - 1]!.best);
      }
    }
  });

  test('where the limit stops it, the bound still holds', () => {
    for (const model of models) {
      const { result } = search(model, 4, 1);
      const best = bestOf(model, 4);
      expect(result.bound).toBeGreaterThanOrEqual(best - 1e-9);
      expect(result.best).toBeLessThanOrEqual(best + 1e-9);
    }
  });

  test('without the dominated columns the best stays the same', () => {
    for (const model of models) {
      const [whole, fewer] = [search(model, 3).result, search(withoutDominated(model), 3).result];
      expect(fewer.best).toBeCloseTo(whole.best, 8);
    }
  });
});
