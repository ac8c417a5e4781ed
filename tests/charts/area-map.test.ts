import { describe, expect, it } from 'vitest';
import AreaMap from '../../src/lib/charts/area-map/AreaMap.svelte';
import type { AreaLabel } from '../../src/lib/charts/area-map/place-labels.ts';
import type { AreaShapes } from '../../src/lib/charts/area-map/project-areas.ts';
import { gatherSites } from '../../src/lib/charts/area-map/site-marks.ts';
import ScaleBar from '../../src/lib/charts/area-map/ScaleBar.svelte';
import type { AreaStyle } from '../../src/lib/core/area-style.ts';
import { accidents, attribute, elements, markup, textOf } from './markup.ts';

const ids = ['01', '02', '03', '04', '05', '06'];
const shapes: AreaShapes = {
  width: 600,
  height: 100,
  areas: ids.map((areaId, i) => ({
    areaId,
    path: `M${100 * i},0L${100 * i + 99},0L${100 * i},99Z`,
    label: [100 * i + 50, 50],
    width: 90
  })),
  parents: ['M0,0L300,0L0,99Z', 'M300,0L600,0L300,99Z'],
  metresPerPixel: 20
};
const styles = new Map<string, AreaStyle>([
  ['01', { kind: 'class', token: 'stress-4' }],
  ['02', { kind: 'mark', mark: 'suppressed' }],
  ['03', { kind: 'mark', mark: 'missing' }],
  ['04', { kind: 'mark', mark: 'not_applicable' }],
  ['05', { kind: 'mark', mark: 'unclassified' }]
]);
const label = (areaId: string, text: string, change: Partial<AreaLabel> = {}): AreaLabel => ({
  areaId,
  text,
  sign: '',
  important: false,
  token: null,
  ...change
});
const labels = [
  label('01', 'Nordtor', { sign: '▲', token: 'stress-4' }),
  label('02', 'Hafen'),
  label('03', 'Altstadt an der Langen Brücke')
];
const map = (change: object = {}) =>
  markup(AreaMap, { shapes, styles, labels, title: 'Statusindex 2025', ...change });
const areas = (html: string) =>
  elements(html, 'path').filter((path) => attribute(path, 'data-area') !== null);
const pathsOf = (html: string, name: string) =>
  elements(html, 'path').filter((path) => (attribute(path, 'class') ?? '').split(' ')[0] === name);

describe('AreaMap', () => {
  it('is one image with a name', () => {
    const [svg = ''] = elements(map(), 'svg');
    expect([attribute(svg, 'role'), attribute(svg, 'aria-label'), attribute(svg, 'viewBox')]).toEqual([
      'img',
      'Statusindex 2025',
      '0 0 600 100'
    ]);
  });

  it('fills every area by its style; without one it is still to come', () =>
    expect(areas(map()).map((path) => [attribute(path, 'data-area'), attribute(path, 'fill')])).toEqual([
      ['01', 'var(--stress-4)'],
      ['02', 'url(#pattern-suppressed)'],
      ['03', 'url(#pattern-missing)'],
      ['04', 'var(--no-class)'],
      ['05', 'var(--no-class)'],
      ['06', 'var(--line2)']
    ]));

  it('lays the hatch over the colour of a hatched class, and a printed pattern instead of it', () => {
    const hatched = new Map<string, AreaStyle>([['01', { kind: 'class', token: 'stress-3', hatched: true }]]);
    const above = (html: string) => pathsOf(html, 'pattern').map((path) => attribute(path, 'fill'));
    expect(above(map({ styles: hatched }))).toEqual(['url(#pattern-hatched)']);
    expect(above(map({ styles: hatched, patternOf: () => 'print-hatch' }))).toEqual(['url(#print-hatch)']);
    expect(above(map())).toEqual([]);
  });

  it('outlines what is not classified, so that it differs from what does not apply', () =>
    expect(pathsOf(map(), 'unclassified').map((path) => attribute(path, 'd'))).toEqual([
      shapes.areas[4]?.path
    ]));

  it('draws the level above', () => expect(pathsOf(map(), 'parent')).toHaveLength(2));

  it('dims what a filter leaves out', () => {
    const opacities = areas(map({ dimmed: new Set(['02', '05']) })).map((path) => attribute(path, 'opacity'));
    expect(opacities).toEqual([null, '0.25', null, null, '0.25', null]);
  });

  it('draws selection and highlight over the areas, and nothing for an area it does not know', () => {
    const html = map({ selected: '02', hovered: '03' });
    expect(pathsOf(html, 'selected').map((path) => attribute(path, 'd'))).toEqual([shapes.areas[1]?.path]);
    expect(pathsOf(html, 'hovered').map((path) => attribute(path, 'd'))).toEqual([shapes.areas[2]?.path]);
    const unknown = map({ selected: '99', hovered: '99' });
    expect([...pathsOf(unknown, 'selected'), ...pathsOf(unknown, 'hovered')]).toEqual([]);
  });

  it('labels areas that have room, with their sign and a halo of their colour', () => {
    const texts = elements(map(), 'text');
    expect(texts.map(textOf)).toEqual(['Nordtor ▲', 'Hafen', '2 km']);
    expect(attribute(texts[0] ?? '', 'stroke')).toBe('var(--stress-4)');
    expect(attribute(texts[1] ?? '', 'stroke')).toBe('var(--bg)');
  });

  it('writes nothing by accident', () => {
    expect(accidents(map({ selected: null, hovered: null }))).toEqual([]);
    expect(accidents(map({ shapes: { ...shapes, areas: [], parents: [] }, labels: [] }))).toEqual([]);
  });
});

describe('ScaleBar', () => {
  const bar = (metresPerPixel: number, locale: 'de' | 'en' = 'de') => {
    const html = markup(ScaleBar, { metresPerPixel, x: 8, y: 90 }, locale);
    return { text: textOf(html), width: Number(/H([\d.]+)V/.exec(html)?.[1]) };
  };

  it.each([
    [0.5, '50 m', 100],
    [4, '200 m', 50],
    [9.1, '1 km', 109.9],
    [20, '2 km', 100],
    [900, '50 km', 55.6],
    [4600, '500 km', 108.7]
  ])('at %d m per pixel is a round length that fits: %s', (metresPerPixel, text, width) => {
    expect(bar(metresPerPixel).text).toBe(text);
    expect(bar(metresPerPixel).width).toBeCloseTo(width, 1);
  });
});

describe('offers on the drawn map', () => {
  const site = (id: string, x: number, y: number) => ({
    id,
    x,
    y,
    shape: 'square' as const,
    hollow: id === 'planned'
  });
  const marks = gatherSites([site('a', 4, 4), site('b', 8, 6), site('planned', 100, 50)], 18);

  it('that lie close together are one mark with their number', () =>
    expect(marks.map(({ id, x, y, count }) => [id, x, y, count])).toEqual([
      ['a', 6, 5, 2],
      ['planned', 100, 50, 1]
    ]));

  it('are drawn as symbols and numbers', () => {
    const html = markup(AreaMap, { shapes, styles, labels: [], title: 'Karte', sites: marks });
    expect(html).toContain('>2</text>');
    expect(html).toMatch(/class="[^"]*hollow/);
    expect(accidents(html)).toEqual([]);
  });
});
