import { describe, expect, it } from 'vitest';
import Ranking from '../../src/lib/charts/ranking/Ranking.svelte';
import type { Locale } from '../../src/lib/core/locale.ts';
import { accidents, attribute, elements, markup, rowsOf, spokenText } from './markup.ts';
import { tinyLimits, tinyRows } from './tiny-index.ts';

const ignore = () => undefined;
const ranking = (change: object = {}, locale: Locale = 'de') =>
  markup(
    Ranking,
    {
      rows: tinyRows.slice(0, 4),
      classCount: 4,
      limits: tinyLimits,
      selected: null,
      hovered: null,
      onhover: ignore,
      onselect: ignore,
      ...change
    },
    locale
  );
const spokenRows = (html: string) => elements(html, 'tr').map(spokenText);
const dots = (html: string) => elements(html, 'circle').map((dot) => Number(attribute(dot, 'cx')));

describe('Ranking', () => {
  it('reads rank, name, change, class and index', () =>
    expect(spokenRows(ranking())).toEqual([
      'Rang Gebiet Belastung Index',
      '1 Öder Weg zunehmend sehr hoch 1,72',
      '2 Nordtor hoch 1,13',
      '3 Altstadt mittel 0,00',
      '4 Zeche abnehmend niedrig −1,55'
    ]));

  it('reads the same in English', () =>
    expect(spokenRows(ranking({}, 'en')).slice(0, 2)).toEqual([
      'Rank Area Stress Index',
      '1 Öder Weg rising very high 1.72'
    ]));

  it('shows the change as a sign, none where nothing changes', () => {
    const names = rowsOf(ranking())
      .slice(1)
      .map(([, name]) => name);
    expect(names).toEqual(['Öder Weg ▲ zunehmend', 'Nordtor', 'Altstadt', 'Zeche ▽ abnehmend']);
  });

  it('leaves out areas without an index', () =>
    expect(elements(ranking({ rows: tinyRows }), 'circle')).toHaveLength(4));

  it('places dots by their index, more stress to the right', () => {
    const [first = 0, second = 0, third = 0, fourth = 0] = dots(ranking());
    expect([112, 8]).toEqual([first, fourth]);
    expect(second).toBeLessThan(first);
    expect(third).toBeLessThan(second);
    expect(fourth).toBeLessThan(third);
  });

  it('colours dots by their class', () =>
    expect([...ranking().matchAll(/fill="var\(--([\w-]+)\)"/g)].map(([, token]) => token)).toEqual([
      'stress-4',
      'stress-3',
      'stress-2',
      'stress-1'
    ]));

  it.each([
    ['de', ['−1', '1']],
    ['en', ['−1', '1']]
  ] as const)('labels limits where there is room, in %s', (locale, labels) =>
    expect(elements(ranking({}, locale), 'text').map(spokenText)).toEqual(labels)
  );

  it('labels every limit where they stand apart', () =>
    expect(elements(ranking({ limits: [-1.5, 0, 1.5] }), 'text').map(spokenText)).toEqual([
      '−1,5',
      '0',
      '1,5'
    ]));

  it('marks the selected and the hovered area, each once', () => {
    const rows = elements(ranking({ selected: '02', hovered: '03' }), 'tr');
    const where = (test: (row: string) => boolean) =>
      rows.filter(test).map((row) => attribute(row, 'data-area'));
    expect(where((row) => attribute(row, 'aria-current') === 'true')).toEqual(['02']);
    expect(where((row) => /\bhovered\b/.test(attribute(row, 'class') ?? ''))).toEqual(['03']);
  });

  it.each([
    ['no area', []],
    ['one area', tinyRows.slice(1, 2)],
    ['areas of the same index', [tinyRows[2], tinyRows[2]].map((row, i) => ({ ...row, areaId: `${i}` }))]
  ])('draws %s without accidents', (_, rows) => {
    const html = ranking({ rows });
    expect(accidents(html)).toEqual([]);
    expect(dots(html)).toHaveLength(rows.length);
    expect(dots(html).every((x) => x >= 8 && x <= 112)).toBe(true);
  });
});
