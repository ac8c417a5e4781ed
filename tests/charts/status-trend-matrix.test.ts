import { describe, expect, it } from 'vitest';
import StatusTrendMatrix from '../../src/lib/charts/status-trend/StatusTrendMatrix.svelte';
import { isHigh } from '../../src/lib/core/high-classes.ts';
import type { Locale } from '../../src/lib/core/locale.ts';
import type { TrendClass } from '../../src/lib/core/stress-types.ts';
import { accidents, attribute, elements, markup, rowsOf } from './markup.ts';

const counts: Readonly<Record<string, number>> = {
  '4.stable': 30,
  '4.worsening': 19,
  '3.worsening': 5,
  '2.improving': 8,
  '2.worsening': 2,
  '1.stable': 75
};
const matrix = (change: object = {}, locale: Locale = 'de') =>
  markup(
    StatusTrendMatrix,
    {
      classCount: 4,
      count: (position: number, trend: TrendClass) => counts[`${position}.${trend}`] ?? 0,
      filter: null,
      onfilter: () => undefined,
      ...change
    },
    locale
  );
const buttons = (html: string) => elements(html, 'button');
const cells = (html: string) => buttons(html).filter((button) => attribute(button, 'aria-label') !== null);
const labels = (list: string[]) => list.map((button) => attribute(button, 'aria-label'));

describe('StatusTrendMatrix', () => {
  it('counts areas, most stress above, rising stress to the right', () =>
    expect(rowsOf(matrix())).toEqual([
      ['', '▽ Entlastung', '– stabil', '▲ Zunahme'],
      ['sehr hoch', '–', '30', '19'],
      ['hoch', '–', '–', '5'],
      ['mittel', '8', '–', '2'],
      ['niedrig', '–', '75', '–']
    ]));

  it('reads the same in English', () =>
    expect(rowsOf(matrix({}, 'en')).map(([head]) => head)).toEqual([
      '',
      'very high',
      'high',
      'medium',
      'low'
    ]));

  it('says of each cell what it counts', () => {
    expect(labels(cells(matrix()))).toHaveLength(12);
    expect(labels(cells(matrix()))[2]).toBe('Belastung sehr hoch, Zunahme: 19');
    expect(labels(cells(matrix({}, 'en')))[2]).toBe('very high stress, rising: 19');
  });

  it('offers no cell without areas', () => {
    const disabled = cells(matrix()).filter((cell) => attribute(cell, 'disabled') !== null);
    expect(labels(disabled)).toEqual([
      'Belastung sehr hoch, Entlastung: 0',
      'Belastung hoch, Entlastung: 0',
      'Belastung hoch, stabil: 0',
      'Belastung mittel, stabil: 0',
      'Belastung niedrig, Entlastung: 0',
      'Belastung niedrig, Zunahme: 0'
    ]);
  });

  it.each([
    [null, 0, 0],
    [{ class: 4, trend: 'worsening' }, 1, 11],
    [{ class: 4, trend: null }, 1, 9],
    [{ class: null, trend: 'stable' }, 1, 8]
  ])('with filter %j presses %i button and fades %i cells', (filter, pressed, faded) => {
    const html = matrix({ filter });
    expect(buttons(html).every((button) => attribute(button, 'aria-pressed') !== null)).toBe(true);
    expect(buttons(html).filter((button) => attribute(button, 'aria-pressed') === 'true')).toHaveLength(
      pressed
    );
    expect(cells(html).filter((cell) => /\bfaded\b/.test(attribute(cell, 'class') ?? ''))).toHaveLength(
      faded
    );
  });

  it.each([1, 2, 3, 4, 5, 7])(
    'of %i classes outlines rising stress where stress is called high',
    (classCount) => {
      const html = matrix({ classCount, count: () => 1 });
      const outlined = cells(html).map((cell) => /\bhot\b/.test(attribute(cell, 'class') ?? ''));
      const expected = Array.from({ length: classCount }, (_, i) => classCount - i).flatMap((position) => {
        const status = { index: 0, rank: 1, class: position };
        const high = isHigh(
          { areaId: '', residents: 1, reason: null, trend: null, scores: [], status },
          classCount
        );
        return [false, false, high];
      });
      expect(outlined).toEqual(expected);
    }
  );

  it('outlines no empty cell', () => expect(matrix({ count: () => 0 })).not.toMatch(/\bhot\b/));

  it('names classes by their place where there are not four', () =>
    expect(rowsOf(matrix({ classCount: 3 })).map(([head]) => head)).toEqual([
      '',
      'Klasse 3 von 3',
      'Klasse 2 von 3',
      'Klasse 1 von 3'
    ]));

  it('writes nothing by accident', () => expect(accidents(matrix())).toEqual([]));
});
