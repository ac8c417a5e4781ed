import { describe, expect, it } from 'vitest';
import AreaChain from '../../../src/lib/charts/profile/AreaChain.svelte';
import { chainCellAt, chainGrid } from '../../../src/lib/charts/profile/chain-grid.ts';
import { headLines } from '../../../src/lib/charts/profile/head-lines.ts';
import ProfileStrips from '../../../src/lib/charts/profile/ProfileStrips.svelte';
import { sparkLine } from '../../../src/lib/charts/profile/spark-line.ts';
import StripTable from '../../../src/lib/charts/profile/StripTable.svelte';
import { stripColumns, stripsHeight } from '../../../src/lib/charts/profile/strip-columns.ts';
import { yearsText } from '../../../src/lib/charts/profile/years-text.ts';
import { figuresReader } from '../../../src/lib/core/profile/area-figures.ts';
import type { AreaSupply } from '../../../src/lib/core/profile/area-supply.ts';
import type { AreaTransition } from '../../../src/lib/core/profile/area-transitions.ts';
import { smallSources, value } from '../../core/profile/small-profile.ts';
import { accidents, attribute, elements, markup, rowsOf, textOf } from '../markup.ts';

const read = figuresReader(smallSources);
const of = (areaId: string) => {
  const figures = read(areaId);
  if (!figures) throw new Error(`No ${areaId}`);
  return figures;
};
const width = 700;
const strips = (areaId: string, more = {}) =>
  markup(ProfileStrips, { figures: of(areaId), lines: of(areaId).lines, width, ...more });
const dots = (html: string) =>
  elements(html, 'circle').filter((dot) => /\bdot\b/.test(attribute(dot, 'class') ?? ''));

describe('the strips of an area', () => {
  const { strip } = stripColumns(width);

  it('have a tick for every known value, and more stress always to the right', () => {
    const html = strips('d');
    const ticks = elements(html, 'path').map((path) => (attribute(path, 'd')?.match(/M/g) ?? []).length);
    expect(ticks.slice(0, 2)).toEqual([4, 5]);
    const [poverty, daycare] = dots(html).map((dot) => Number(attribute(dot, 'cx')));
    expect([poverty, daycare]).toEqual([strip[1] - 3, strip[1] - 3]);
    const [least] = dots(strips('a')).map((dot) => Number(attribute(dot, 'cx')));
    expect(least).toBe(strip[0] + 3);
  });

  it('say in words what is no value, and draw no dot for it', () => {
    const html = strips('e');
    expect(dots(html)).toHaveLength(1);
    expect(textOf(html)).toContain('gesperrt');
    expect(html).toContain('url(#pattern-suppressed)');
    expect(attribute(elements(html, 'svg')[0] ?? '', 'aria-label')).toContain(
      'Kinderarmut: E gesperrt, Stadt 24,0'
    );
  });

  it('name direction, ranks and the turned axis, in both languages without accidents', () => {
    const text = textOf(strips('d'));
    for (const word of ['stärker belastet →', 'Rang 1', 'rechts: niedrigere Werte', 'seit 2022: 0,0'])
      expect(text).toContain(word);
    const english = markup(ProfileStrips, { figures: of('d'), lines: of('d').lines, width }, 'en');
    expect(textOf(english)).toContain('more stressed →');
    for (const html of [strips('d'), strips('e'), strips('a', { width: 360 }), english])
      expect(accidents(html)).toEqual([]);
  });

  it('mark the areas laid beside by letters, where they have a value', () => {
    const html = strips('a', { compared: [of('d'), of('e')] });
    const letters = elements(html, 'text').filter((one) => /letter/.test(attribute(one, 'class') ?? ''));
    expect(letters.map(textOf).join('')).toBe('AABA');
    const marks = elements(html, 'circle').filter((dot) => /\bother\b/.test(attribute(dot, 'class') ?? ''));
    expect(marks).toHaveLength(4);
  });

  it('are as high as their rows, higher ones on a phone', () => {
    expect(stripsHeight(700, 3)).toBe(24 + 3 * 48);
    expect(stripsHeight(360, 3)).toBeGreaterThan(stripsHeight(700, 3));
  });

  it('have a table twin with the same figures', () => {
    const [head, first, , third] = rowsOf(
      markup(StripTable, { figures: of('d'), lines: of('d').lines, compared: [of('e')] })
    );
    expect(head).toEqual(['Kennzahl', 'D', 'E', 'Stadt', 'Rang', 'seit 2022', 'Beitrag zum Index']);
    expect(first?.slice(0, 6)).toEqual([
      'Kinderarmut',
      '40,0\u202f%',
      'gesperrt',
      '24,0\u202f%',
      '1 von 4',
      '0,0\u202fPP'
    ]);
    expect(third?.[3]).toBe('');
  });
});

describe('a line of years', () => {
  const point = (period: string, number: number | null) => ({
    period,
    cell: number === null ? ({ kind: 'missing' } as const) : value(number),
    city: null
  });
  const frame = { x: [0, 30], y: [10, 0] } as const;

  it('is interrupted by years without a value and by new boundaries', () => {
    const points = [point('2019', 1), point('2020', 2), point('2021', null), point('2022', 4)];
    const gap = sparkLine({ points, breaksAt: [] }, 4, frame);
    expect(gap.path.match(/M/g)).toHaveLength(1);
    expect(gap.lone).toEqual([[30, 0]]);
    expect(gap.breaks).toEqual([]);
    const broken = sparkLine(
      { points: points.map((one, i) => point(one.period, i)), breaksAt: ['2021'] },
      4,
      frame
    );
    expect(broken.path.match(/M/g)).toHaveLength(2);
    expect(broken.breaks).toEqual([15]);
  });

  it('shows a small change as a small one', () => {
    const points = [point('2019', 10), point('2020', 10.1)];
    const { path } = sparkLine({ points, breaksAt: [] }, 100, frame);
    const [first = 0, last = 0] = (path.match(/,[\d.]+/g) ?? []).map((text) => Number(text.slice(1)));
    expect(Math.abs(first - last)).toBeLessThan(0.2);
  });

  it('names its years', () => {
    const line = (...periods: string[]) => [
      { series: { points: periods.map((one) => point(one, 1)), breaksAt: [] } }
    ];
    expect(
      ['2015–24', '2015', ''].map((_, i) => yearsText([line('2015', '2024'), line('2015'), line()][i] ?? []))
    ).toEqual(['2015–24', '2015', '']);
    expect(yearsText(line('2019/20', '2023/24'))).toBe('2019/20–2023/24');
  });
});

describe('the chain of an area', () => {
  const phase = (phaseId: string, nameDe: string) => ({
    phase: { phaseId, nameDe, nameEn: null, ageFrom: 0, ageTo: 2, position: 1 },
    share: phaseId === 'b' ? null : 0.25,
    city: 0.5
  });
  const cell = (state: 'none' | 'covered' | 'not_applicable') => ({
    ...{ areaId: 'a', phaseId: 'a', actionField: 'outreach', state, reasons: [] },
    persons: { kind: 'value' as const, count: 1, split: false },
    priority: { value: null, problem: null, stressPercentile: null, uncoveredShare: null, persons: null }
  });
  const supply: AreaSupply = {
    ...{ referenceDate: '2024-12-31', open: 1, expected: 2, unknown: 0, offers: [], cityWide: 0 },
    phases: [phase('a', 'Schwangerschaft'), phase('b', 'Kita')],
    rows: [
      { actionField: 'outreach', cells: [cell('none'), null] },
      { actionField: 'education', cells: [cell('covered'), cell('not_applicable')] }
    ],
    notIntended: [],
    openRank: { more: 0, alike: 0, fewer: 0 }
  };
  const transition = (transitionId: string, fromPhase: string | null, toPhase: string): AreaTransition => ({
    ...{ transitionId, nameDe: transitionId, nameEn: null, fromPhase, toPhase, bridge: null, rates: [] },
    state: 'not_bridged'
  });

  it('says states in words, x where a field is not for the phase, and ? where reach is not known', () => {
    const transitions = [
      transition('seam', 'a', 'b'),
      transition('other', 'a', 'b'),
      transition('away', 'x', 'y')
    ];
    const html = markup(AreaChain, { supply, transitions, title: 'Kette', width });
    const text = textOf(html);
    for (const word of ['keines erfasst', 'abgedeckt', '25\u202f%', '?']) expect(text).toContain(word);
    expect(text.match(/ x( |$)/g)).toHaveLength(2);
    expect(text).toContain('seam: nicht überbrückt');
    expect(text).not.toContain('away');
    expect(accidents(html)).toEqual([]);
  });

  it('finds the cell at a place, and none beside the cells', () => {
    const { nameWidth, columnWidth, headHeight, rowHeight } = chainGrid(width, supply);
    const at = (x: number, y: number) => chainCellAt(supply, width, x, y);
    expect(at(nameWidth + columnWidth + 2, headHeight + rowHeight + 2)).toEqual({ row: 1, column: 1 });
    expect(at(nameWidth - 2, headHeight + 2)).toBeNull();
    expect(at(nameWidth + 2, headHeight - 2)).toBeNull();
  });

  it('breaks long names of phases where their second part begins', () => {
    expect(headLines('Schwangerschaft', 12, 74)).toEqual(['Schwanger-', 'schaft']);
    expect(headLines('Sekundarstufe I', 12, 74)).toEqual(['Sekundar-', 'stufe I']);
    expect(headLines('Kita', 12, 74)).toEqual(['Kita']);
  });
});
