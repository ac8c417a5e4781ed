import { describe, expect, it } from 'vitest';
import { boundsOfBins, isBinWithin } from '../../../src/lib/charts/distribution/bin-ranges.ts';
import ContributionBars from '../../../src/lib/charts/contribution/ContributionBars.svelte';
import { contributionRows } from '../../../src/lib/charts/contribution/contribution-row.ts';
import DistributionBars from '../../../src/lib/charts/distribution/DistributionBars.svelte';
import { limitMarks } from '../../../src/lib/charts/distribution/limit-labels.ts';
import RelationMatrix from '../../../src/lib/charts/relation/RelationMatrix.svelte';
import RelationScatter from '../../../src/lib/charts/relation/RelationScatter.svelte';
import RelationTable from '../../../src/lib/charts/relation/RelationTable.svelte';
import { attribute, elements, markup, spokenText } from '../markup.ts';

const bins = [
  { lower: -1, upper: 0, counts: [2, 0] },
  { lower: 0, upper: 1, counts: [1, 1] },
  { lower: 1, upper: 2, counts: [0, 3] }
];
const format = (value: number) => `${value}`;

describe('the distribution', () => {
  const bars = (change: object = {}) =>
    markup(DistributionBars, {
      ...{ bins, tokens: ['stress-1', 'stress-2'], limits: [0.5], format },
      ...{ label: 'Verteilung des Index', direction: 'stärker belastet →' },
      ...change
    });

  it('reads how many areas lie where, the upper end in the last bar', () => {
    const spoken = elements(bars(), 'g').map((bar) => attribute(bar, 'aria-label'));
    expect(spoken).toEqual([
      '2 Gebiete von -1 bis unter 0',
      '2 Gebiete von 0 bis unter 1',
      '3 Gebiete von 1 bis 2'
    ]);
  });

  it('stacks the classes of a bar and is one tab stop', () => {
    const groups = elements(bars(), 'g');
    const parts = groups.map((bar) => elements(bar, 'rect').filter((rect) => rect.includes('part')).length);
    expect(parts).toEqual([1, 2, 1]);
    expect(groups.map((bar) => attribute(bar, 'tabindex'))).toEqual(['0', '-1', '-1']);
  });

  it('names the selected area and pales what a filter leaves out', () => {
    const html = bars({ selected: { name: 'Westerfeld', value: 1.5 }, active: { lower: 0, upper: 1 } });
    expect(html).toContain('Westerfeld');
    expect(elements(html, 'g').map((bar) => attribute(bar, 'aria-pressed'))).toEqual([
      'false',
      'true',
      'false'
    ]);
  });

  it('leaves out texts of limits that would lie over one another', () => {
    const marks = limitMarks([1, 1.02, 1.02, 5], (value) => value * 50, format);
    expect(marks.map(({ text }) => text)).toEqual(['1', null, '5']);
  });

  it('filters from the first to the last chosen bar, and cuts nothing off above the last', () => {
    expect(boundsOfBins(bins, 1, 0)).toEqual({ lower: -1, upper: 1 });
    expect(boundsOfBins(bins, 2, 2)).toEqual({ lower: 1, upper: null });
    expect(bins.map((bin) => isBinWithin(bin, { lower: 0, upper: null }))).toEqual([false, true, true]);
  });
});

const axis = (name: string) => ({ name, title: `${name} (mehr = stärker belastet)`, format });
const marks = [
  { areaId: 'a', name: 'Altstadt', x: 1, y: 9, class: 1, token: 'stress-1' },
  { areaId: 'b', name: 'Bövenau', x: 5, y: 2, class: 4, token: 'stress-4' }
];

describe('two indicators', () => {
  it('are points that are read with both figures, one tab stop, the selected one first', () => {
    const html = markup(RelationScatter, {
      ...{ marks, x: axis('Armut'), y: axis('Sprache'), label: 'Sprache nach Armut', selected: 'b' }
    });
    const points = elements(html, 'circle').filter((circle) => attribute(circle, 'data-area') !== null);
    expect(points.map((point) => attribute(point, 'aria-label'))).toEqual([
      'Altstadt: Armut 1, Sprache 9',
      'Bövenau: Armut 5, Sprache 2'
    ]);
    expect(points.map((point) => attribute(point, 'tabindex'))).toEqual(['-1', '0']);
    const [first, second] = points.map((point) => [
      Number(attribute(point, 'cx')),
      Number(attribute(point, 'cy'))
    ]);
    expect(first![0]).toBeLessThan(second![0]!);
    expect(first![1]).toBeLessThan(second![1]!);
  });

  it('are a table without what a filter leaves out', () => {
    const table = (dimmed: ReadonlySet<string>) =>
      elements(
        markup(RelationTable, {
          ...{ marks, x: axis('Armut'), y: axis('Sprache'), caption: 'Sprache nach Armut' },
          ...{ classOf: (position: number) => `Klasse ${position}`, dimmed }
        }),
        'tr'
      ).map(spokenText);
    expect(table(new Set())).toEqual([
      'Gebiet Belastung Armut Sprache',
      'Bövenau Klasse 4 5 2',
      'Altstadt Klasse 1 1 9'
    ]);
    expect(table(new Set(['b']))).toHaveLength(2);
  });

  it('have a matrix that outlines what may count twice', () => {
    const pair = (x: string, y: string, correlation: number | null) => ({
      ...{ x, y, correlation, towardsStress: correlation, interval: null, weightShare: 0.5 }
    });
    const html = markup(RelationMatrix, {
      relations: {
        indicatorIds: ['p', 'q', 'r'],
        areas: 59,
        pairs: [pair('p', 'q', 0.85), pair('p', 'r', -0.9), pair('q', 'r', null)]
      },
      nameOf: (id: string) => id.toUpperCase()
    });
    const cells = elements(html, 'td').filter((cell) => spokenText(cell) !== '');
    expect(cells.map((cell) => [spokenText(cell), cell.includes('double')])).toEqual([
      ['0,85', true],
      ['−0,90', false],
      ['–', false]
    ]);
  });
});

describe('contributions', () => {
  const rows = contributionRows(
    [
      { indicatorId: 'p', amount: 0.61 },
      { indicatorId: 'q', amount: 0.001 },
      { indicatorId: 'r', amount: -0.4 }
    ],
    (id) => id.toUpperCase(),
    'de'
  );

  it('say in words what raises and what lowers', () => {
    expect(rows.map(({ word, value }) => `${word} ${value}`.trim())).toEqual([
      'erhöht 0,61',
      'ohne Einfluss',
      'senkt 0,40'
    ]);
    const html = markup(ContributionBars, { rows });
    expect(attribute(elements(html, 'svg')[0] ?? '', 'aria-label')).toBe(
      'Beiträge der Indikatoren zum Index, der größte zuerst: P erhöht 0,61; Q ohne Einfluss; R senkt 0,40.'
    );
  });

  it('draws them to both sides of zero, as long as they are large', () => {
    const bars = elements(markup(ContributionBars, { rows }), 'rect');
    const [raises, , lowers] = bars.map((bar) => Number(attribute(bar, 'width')));
    expect(lowers! / raises!).toBeCloseTo(0.4 / 0.61, 1);
    expect(Number(attribute(bars[2]!, 'x'))).toBeLessThan(Number(attribute(bars[0]!, 'x')));
  });
});
