import { describe, expect, it } from 'vitest';
import { rankBlocks } from '../../src/lib/charts/ranking/rank-blocks.ts';
import Ranking from '../../src/lib/charts/ranking/Ranking.svelte';
import type { Locale } from '../../src/lib/core/locale.ts';
import { accidents, attribute, elements, markup, rowsOf, spokenText } from './markup.ts';
import { tinyRows } from './tiny-index.ts';

const ignore = () => undefined;
const spreads: Readonly<Record<string, [p05: number, p95: number]>> = {
  '01': [1, 1],
  '02': [2, 3.4],
  '03': [2, 14]
};
const certaintyOf = (areaId: string) => {
  const [p05, p95] = spreads[areaId] ?? [];
  if (p05 === undefined || p95 === undefined) return null;
  const shares = { topClassShare: 0.5, highShare: 0.5, topShare: 1 };
  return { areaId, ...shares, rank: { p05, median: p05, p95 } };
};
const ranking = (change: object = {}, locale: Locale = 'de') =>
  markup(
    Ranking,
    {
      rows: tinyRows.slice(0, 4),
      classCount: 4,
      certaintyOf,
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
  it('reads rank, name, change, class, interval and index', () =>
    expect(spokenRows(ranking())).toEqual([
      'Rang Gebiet Rang und 5–95 % Index',
      '1 Öder Weg zunehmend sehr hoch, bei 5–95 % der Gewichtungen Rang 1 1,72',
      '2 Nordtor hoch, bei 5–95 % der Gewichtungen Rang 2 bis 3 1,13',
      '3 Altstadt mittel, bei 5–95 % der Gewichtungen Rang 2 bis 14 0,00',
      '4 Zeche abnehmend niedrig −1,55'
    ]));

  it('reads the same in English', () =>
    expect(spokenRows(ranking({}, 'en')).slice(0, 2)).toEqual([
      'Rank Area Rank and 5–95% Index',
      '1 Öder Weg rising very high, rank 1 under 5–95% of the weightings 1.72'
    ]));

  it('gives the interval in figures', () =>
    expect(rowsOf(ranking({ inFigures: true })).slice(1, 3)).toEqual([
      ['1', 'Öder Weg ▲ zunehmend', '1', '1', '1,72'],
      ['2', 'Nordtor', '2–3', '2', '1,13']
    ]));

  it('shows the change as a sign, none where nothing changes', () => {
    const names = rowsOf(ranking())
      .slice(1)
      .map(([, name]) => name);
    expect(names).toEqual(['Öder Weg ▲ zunehmend', 'Nordtor', 'Altstadt', 'Zeche ▽ abnehmend']);
  });

  it('leaves out areas without an index', () =>
    expect(elements(ranking({ rows: tinyRows }), 'circle')).toHaveLength(4));

  it('places dots by their rank, the first on the left', () => {
    const places = dots(ranking());
    expect(places[0]).toBe(8);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('draws a line from the lower to the upper rank, with an arrow where it goes past the axis', () => {
    const html = ranking();
    const lines = elements(html, 'line').filter((line) => /\bspread\b/.test(attribute(line, 'class') ?? ''));
    const ends = lines.map((line) => [Number(attribute(line, 'x1')), Number(attribute(line, 'x2'))]);
    expect(ends).toHaveLength(3);
    expect(ends[0]).toEqual([8, 8]);
    expect(ends[2]?.[1]).toBe(148);
    expect(elements(html, 'path')).toHaveLength(1);
  });

  it('colours dots by their class', () =>
    expect([...ranking().matchAll(/fill="var\(--([\w-]+)\)"/g)].map(([, token]) => token)).toEqual([
      'stress-4',
      'stress-3',
      'stress-2',
      'stress-1'
    ]));

  it('labels ranks where there is room', () =>
    expect(elements(ranking(), 'text').map(spokenText)).toEqual(['1', '5', '10']));

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
    expect(dots(html).every((x) => x >= 8 && x <= 142)).toBe(true);
  });
});

describe('a long list', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => {
      const row = tinyRows[0]!;
      const status = row.result.status && { ...row.result.status, rank: i + 1 };
      return { ...row, areaId: `${i}`, result: { ...row.result, status } };
    });
  const axes = (count: number) =>
    rankBlocks(many(count), 150).map(({ axis: { start, end, ticks } }) => ({ start, end, ticks }));

  it('stands on axes of about thirty ranks each', () => {
    expect(axes(59)).toEqual([
      { start: 1, end: 30, ticks: [1, 10, 20, 30] },
      { start: 31, end: 59, ticks: [31, 40, 50] }
    ]);
    expect(rankBlocks(many(542), 150).map(({ rows }) => rows.length)).toEqual([...Array(17).fill(30), 32]);
    expect(axes(44)).toHaveLength(1);
  });

  it('leaves no room for ranks that there are not, and has an axis where there is nothing', () =>
    expect([axes(0), axes(3)]).toEqual(Array(2).fill([{ start: 1, end: 10, ticks: [1, 5, 10] }])));

  it('draws arrows to both sides, and each axis once for the eye', () => {
    const spread = { p05: 12, median: 31, p95: 70 };
    const shares = { topClassShare: 0.5, highShare: 0.5, topShare: 1 };
    const html = ranking({
      rows: many(90),
      certaintyOf: (areaId: string) => (areaId === '45' ? { areaId, ...shares, rank: spread } : null)
    });
    expect(elements(html, 'path').map((path) => attribute(path, 'd'))).toEqual([
      'M6,7L2,10L6,13',
      'M144,7L148,10L144,13'
    ]);
    const heads = elements(html, 'tr').filter((row) => attribute(row, 'data-area') === null);
    expect(heads.map((head) => attribute(head, 'aria-hidden'))).toEqual([null, 'true', 'true']);
  });
});
