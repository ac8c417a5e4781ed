import { describe, expect, it } from 'vitest';
import { indicatorCatalogue } from '../../../src/lib/import/build/indicator-catalogue.ts';
import { buildObservations } from '../../../src/lib/import/build/observations.ts';
import type { FigurePart } from '../../../src/lib/import/recipe/draft.ts';
import { valueFigure } from '../../../src/lib/import/understand/figure.ts';

function built(parts: Partial<Record<FigurePart, number>>) {
  const figures = Object.entries(parts).map(([part, value], column) => ({
    areaId: '01',
    indicator: 'Wanderungssaldo',
    period: '2024',
    part: part as FigurePart,
    unit: 'percent',
    figure: valueFigure(value, null),
    source: { sheet: 0, row: 1, column }
  }));
  const draft = { sheets: [], figures, residents: [], records: [], rejections: [], merged: [] };
  const { rows, rejections } = buildObservations(draft, indicatorCatalogue([]));
  const { value, numerator, denominator } = rows[0]!.row;
  return { value, numerator, denominator, reasons: rejections.map(({ reason }) => reason) };
}

describe('a numerator below zero', () => {
  it('stays with a balance, whose value is below zero too', () =>
    expect(built({ value: -5, numerator: -5, denominator: 100 })).toEqual({
      value: -5,
      numerator: -5,
      denominator: 100,
      reasons: []
    }));

  it.each([
    ['beside a share that is not', { value: 5, numerator: -5, denominator: 100 }, 5],
    ['that is too small for the share to be below zero', { numerator: -5e-324, denominator: 1000 }, null],
    ['without anything to set it against', { numerator: -5 }, null]
  ])('is no count %s, and named so', (_, parts, value) =>
    expect(built(parts)).toMatchObject({ value, numerator: null, reasons: ['not_a_count'] })
  );
});
