import { describe, expect, it } from 'vitest';
import type { AreaMark, AreaStyle } from '../../src/lib/core/area-style.ts';
import { countMarks, countToken, type LegendEntry } from '../../src/lib/charts/legend/legend-entry.ts';
import Legend from '../../src/lib/charts/legend/Legend.svelte';
import PatternDefs from '../../src/lib/ui/PatternDefs.svelte';
import { accidents, elements, markup, rowsOf } from './markup.ts';

const token = (name: string): AreaStyle => ({ kind: 'class', token: name });
const mark = (name: AreaMark): AreaStyle => ({ kind: 'mark', mark: name });

describe('counting for a legend', () => {
  const styles = [
    token('stress-4'),
    mark('unclassified'),
    mark('suppressed'),
    token('stress-1'),
    mark('unclassified'),
    token('stress-4')
  ];

  it('counts the areas of a colour', () =>
    expect(['stress-4', 'stress-1', 'stress-2'].map((name) => countToken(styles, name))).toEqual([2, 1, 0]));

  it('lists the marks that occur, the same order every time', () => {
    const expected = [
      { mark: 'suppressed', count: 1 },
      { mark: 'unclassified', count: 2 }
    ];
    expect(countMarks(styles)).toEqual(expected);
    expect(countMarks(styles.toReversed())).toEqual(expected);
  });
});

const entry = (style: AreaStyle, label: string, range: string, count: number): LegendEntry => ({
  style,
  label,
  range,
  count
});

describe('Legend', () => {
  const entries = [
    entry(token('stress-4'), 'sehr hoch', 'über 1,5', 49),
    entry(token('stress-1'), 'niedrig', 'unter −1', 0),
    entry(mark('suppressed'), 'gesperrt', '', 2),
    entry(mark('missing'), 'fehlt', '', 1),
    entry(mark('not_applicable'), 'entfällt', '', 3),
    entry(mark('unclassified'), 'nicht eingestuft', '< 300 Einw.', 6)
  ];
  const html = markup(Legend, { title: 'Belastung', entries });
  const swatches = elements(html, 'rect');

  it('says class, limits and number of areas, line by line', () =>
    expect(rowsOf(html)).toEqual([
      ['Belastung', 'Anzahl'],
      ['', 'sehr hoch über 1,5', '49'],
      ['', 'niedrig unter −1', '0'],
      ['', 'gesperrt', '2'],
      ['', 'fehlt', '1'],
      ['x', 'entfällt', '3'],
      ['', 'nicht eingestuft < 300 Einw.', '6']
    ]));

  it('speaks the language of the page', () =>
    expect(rowsOf(markup(Legend, { title: 'Stress', entries }, 'en'))[0]).toEqual(['Stress', 'Areas']));

  it('draws four kinds of no-value in four ways beside the colours', () => {
    expect(swatches).toHaveLength(6);
    expect(new Set(swatches.map((swatch) => swatch.replace(/ class="[^"]*"/, ''))).size).toBe(6);
    expect(swatches[0]).toContain('fill="var(--stress-4)"');
    expect(swatches[2]).toContain('fill="url(#pattern-suppressed)"');
    expect(swatches[3]).toContain('fill="url(#pattern-missing)"');
    expect(swatches[5]).toContain('stroke-dasharray');
    expect(swatches[4]).not.toContain('stroke-dasharray');
  });

  it('uses only patterns that the page defines', () => {
    const defined = markup(PatternDefs, {});
    const used = [...html.matchAll(/url\(#([\w-]+)\)/g)].map(([, id]) => `id="${id}"`);
    expect(used).toHaveLength(2);
    expect(used.filter((id) => !defined.includes(id))).toEqual([]);
  });

  it('names each line for tests and styles by its class', () =>
    expect([...html.matchAll(/data-class="([\w-]+)"/g)].map(([, name]) => name)).toEqual([
      'stress-4',
      'stress-1',
      'suppressed',
      'missing',
      'not_applicable',
      'unclassified'
    ]));

  it('writes nothing by accident', () => expect(accidents(html)).toEqual([]));
});
