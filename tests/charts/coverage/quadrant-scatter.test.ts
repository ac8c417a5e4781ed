import { describe, expect, it } from 'vitest';
import QuadrantScatter from '../../../src/lib/charts/coverage/QuadrantScatter.svelte';
import QuadrantTable from '../../../src/lib/charts/coverage/QuadrantTable.svelte';
import { quadrantScales } from '../../../src/lib/charts/coverage/quadrant-marks.ts';
import type { Locale } from '../../../src/lib/core/locale.ts';
import { accidents, attribute, elements, markup, rowsOf, textOf } from '../markup.ts';
import { readTiny, tinyAreas } from './tiny-coverage.ts';

const labels = { title: 'Bedarf und Angebot', reached: 'Kinder 0–2 mit Angebot', persons: 'Kinder 0–2' };
const given = { rows: tinyAreas, read: readTiny, limits: { stress: 1, reached: 0.5 }, labels };
const scatter = (change: object = {}, locale: Locale = 'de') =>
  markup(QuadrantScatter as never, { ...given, ...change }, locale);
const table = (change: object = {}, locale: Locale = 'de') =>
  markup(QuadrantTable as never, { ...given, ...change }, locale);
const circles = (html: string) => elements(html, 'circle');
const spoken = (html: string) => circles(html).map((circle) => attribute(circle, 'aria-label'));
const area = (circle: string) => attribute(circle, 'data-area');
const words = (html: string) => elements(html, 'text').map(textOf);

describe('QuadrantScatter', () => {
  it('says of each area where it stands, large discs first', () =>
    expect(spoken(scatter())).toEqual([
      'Nordtor: Index 1,50, 100 % erreicht, 900 Kinder 0–2',
      'Neuglück: Index 2,45, 0 % erreicht, 400 Kinder 0–2',
      'Öder Weg: Index −0,30, 25 % erreicht, 0 Kinder 0–2',
      'Zeche: Index −1,20, 80 % erreicht, gesperrt Kinder 0–2'
    ]));

  it('says it in English', () =>
    expect(spoken(scatter({}, 'en'))[0]).toBe('Nordtor: index 1.50, 100 % reached, 900 Kinder 0–2'));

  it('draws areas in the ratio of their persons, those of unknown number hollow', () => {
    const radii = circles(scatter()).map((circle) => Number(attribute(circle, 'r')));
    expect((radii[0] ?? 0) ** 2 / (radii[1] ?? 1) ** 2).toBeCloseTo(900 / 400, 1);
    const hollow = circles(scatter()).filter((circle) => /\bhollow\b/.test(attribute(circle, 'class') ?? ''));
    expect(hollow.map(area)).toEqual(['04']);
  });

  it('puts more stress higher and more reach further right', () => {
    const place = new Map(
      circles(scatter()).map((circle) => [
        area(circle),
        [Number(attribute(circle, 'cx')), Number(attribute(circle, 'cy'))]
      ])
    );
    const [x1 = 0, y1 = 0] = place.get('01') ?? [];
    const [x2 = 0, y2 = 0] = place.get('02') ?? [];
    const [x4 = 0, y4 = 0] = place.get('04') ?? [];
    expect(x1 < x4 && x4 < x2).toBe(true);
    expect(y1 < y2 && y2 < y4).toBe(true);
  });

  it('hatches the quadrant above one line and left of the other', () => {
    const [hatched = ''] = elements(scatter(), 'rect').filter((rect) =>
      (attribute(rect, 'fill') ?? '').startsWith('url')
    );
    const line = quadrantScales(tinyAreas, readTiny, given.limits, {
      left: 30,
      right: 510,
      top: 18,
      bottom: 264
    });
    expect(Number(attribute(hatched, 'width'))).toBeCloseTo(line.x(0.5) - 30, 6);
    expect(Number(attribute(hatched, 'height'))).toBeCloseTo(line.y(1) - 18, 6);
  });

  it('names quadrants, the line and the areas of high need', () => {
    for (const word of [
      'hoher Bedarf, Lücke',
      'weniger Bedarf, abgedeckt',
      'Stadt 50 %',
      'Neuglück',
      'Nordtor'
    ])
      expect(words(scatter())).toContain(word);
    expect(words(scatter())).not.toContain('Zeche');
    expect(words(scatter({ selected: '04' }))).toContain('Zeche');
    expect(words(scatter({}, 'en'))).toContain('high need, gap');
  });

  it('rings the selected and the hovered area above all discs', () => {
    const all = circles(scatter({ selected: '01', hovered: '02' }));
    const rings = all.slice(-2).map((circle) => attribute(circle, 'cx'));
    const own = ['02', '01'].map((id) => attribute(all.find((circle) => area(circle) === id) ?? '', 'cx'));
    expect(rings).toEqual(own);
  });

  it('leaves out the words of a quadrant that is too narrow for them', () => {
    const narrow = words(scatter({ limits: { stress: 1, reached: 0.45 }, width: 420 }));
    expect(narrow).toContain('hoher Bedarf, Lücke');
    expect(narrow).not.toContain('weniger Bedarf, wenig Angebot');
  });

  it('tells how many areas it cannot draw, and nothing where there are none', () => {
    expect(textOf(elements(scatter(), 'p')[0] ?? '')).toMatch(/^Nicht gezeichnet: 2 /);
    expect(elements(scatter({ rows: tinyAreas.slice(0, 4) }), 'p')).toEqual([]);
  });

  it('is one tab stop: the selected area, else the most stressed', () => {
    const stops = (html: string) =>
      circles(html)
        .filter((circle) => attribute(circle, 'tabindex') === '0')
        .map(area);
    expect(stops(scatter())).toEqual(['01']);
    expect(stops(scatter({ selected: '04' }))).toEqual(['04']);
    expect(stops(scatter({ selected: '05' }))).toEqual(['01']);
  });

  it.each([
    ['no area', []],
    ['areas without a place', tinyAreas.slice(4)],
    ['one area', tinyAreas.slice(0, 1)]
  ])('draws %s without accidents', (_, rows) => expect(accidents(scatter({ rows }))).toEqual([]));
});

describe('QuadrantTable', () => {
  it('shows the same areas; zero, suppressed, missing, not applicable and not classified are five things', () =>
    expect(rowsOf(table())).toEqual([
      ['Gebiet', 'Index', 'Kinder 0–2 mit Angebot', 'Kinder 0–2'],
      ['Neuglück', '2,45', '– 0 %', '400'],
      ['Nordtor', '1,50', '100 %', '900'],
      ['Feld & Co.', '0,40', 'fehlt', 'entfällt'],
      ['Öder Weg', '−0,30', '25 %', '– 0'],
      ['Zeche', '−1,20', '80 %', 'gesperrt'],
      ['Hof', 'nicht eingestuft', '50 %', '100']
    ]));

  it('writes nothing by accident', () => expect(accidents(table({}, 'en'))).toEqual([]));
});
