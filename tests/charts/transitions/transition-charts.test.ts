import { describe, expect, it } from 'vitest';
import FlowSankey from '../../../src/lib/charts/transitions/FlowSankey.svelte';
import FlowTable from '../../../src/lib/charts/transitions/FlowTable.svelte';
import FunnelChart from '../../../src/lib/charts/transitions/FunnelChart.svelte';
import FunnelTable from '../../../src/lib/charts/transitions/FunnelTable.svelte';
import RateDumbbell from '../../../src/lib/charts/transitions/RateDumbbell.svelte';
import RateTable from '../../../src/lib/charts/transitions/RateTable.svelte';
import { flowMatrix } from '../../../src/lib/core/flows/flow-matrix.ts';
import { groupFlows } from '../../../src/lib/core/flows/flow-margins.ts';
import { sankeyData } from '../../../src/lib/core/flows/sankey.ts';
import { funnelOf } from '../../../src/lib/core/transitions/funnel.ts';
import { rateProfiles } from '../../../src/lib/core/transitions/rate-profile.ts';
import type { TransitionRate } from '../../../src/lib/core/transitions/transition-rate.ts';
import { accidents, attribute, elements, markup, rowsOf, textOf } from '../markup.ts';

const rate = (areaId: string, outcome: string, numerator: number, denominator: number): TransitionRate => ({
  areaId,
  transitionId: 't',
  outcome,
  period: '2024',
  numerator,
  denominator,
  kind: 'value',
  whole: false
});
const steps = [
  rate('a', 'screened', 80, 100),
  rate('a', 'offered', 40, 80),
  rate('a', 'accepted', 30, 40),
  rate('a', 'arrived', 12, 30)
];
const funnel = funnelOf(steps);
if (!funnel) throw new Error('The steps make no funnel');

describe('the funnel', () => {
  const html = markup(FunnelChart, { funnel, start: 'Geburten', width: 400 });

  it('names what is lost at each step, but not at the selection of those in need', () => {
    const text = textOf(html);
    expect(text).toContain('−20 · 20\u202f% nicht angesprochen');
    expect(text).toContain('50\u202f% mit erkanntem Bedarf');
    expect(text).toContain('−18 · 60\u202f% kommen nicht an');
    expect(text).not.toContain('−40');
  });

  it('draws bars as long as the numbers and hatches the loss', () => {
    const widths = elements(html, 'rect')
      .filter((bar) => /rest/.test(attribute(bar, 'class') ?? ''))
      .map((bar) => Number(attribute(bar, 'width')));
    expect(widths).toEqual([400, 320, 160, 120, 48]);
    expect(elements(html, 'rect').filter((bar) => /lost/.test(attribute(bar, 'class') ?? ''))).toHaveLength(
      3
    );
  });

  it('says how sure small numbers are', () => expect(textOf(html)).toContain('(25–58\u202f%)'));

  it('has a table with the same numbers', () =>
    expect(rowsOf(markup(FunnelTable, { funnel, caption: 'Trichter' })).at(-1)).toEqual([
      'angekommen',
      '30',
      '12',
      '40\u202f% (25\u202f%–58\u202f%)',
      '18'
    ]));

  it('speaks English and writes no accident', () => {
    const english = markup(FunnelChart, { funnel, start: 'Births' }, 'en');
    expect(textOf(english)).toContain('with a recognised need');
    expect(accidents(english)).toEqual([]);
  });
});

describe('the rates by stress', () => {
  const rates = [rate('a', 'gymnasium', 60, 100), rate('b', 'gymnasium', 20, 100)];
  const profiles = rateProfiles(rates, '2024', (areaId) => (areaId === 'a' ? 1 : 4), 4);

  it('have a dot per class with figures, where its share is', () => {
    const html = markup(RateDumbbell, { profiles, width: 460 });
    const dots = elements(html, 'circle').map((dot) => [attribute(dot, 'cx'), attribute(dot, 'fill')]);
    expect(dots).toEqual([
      ['270', 'var(--stress-1)'],
      ['110', 'var(--stress-4)']
    ]);
    expect(attribute(elements(html, 'g')[0] ?? '', 'aria-label')).toBe(
      'Gymnasium: niedrig 60\u202f%, sehr hoch 20\u202f%'
    );
  });

  it('have a table that says what is suppressed', () => {
    const table = markup(RateTable, { profiles, caption: 'Quoten', transitionName: () => 'Klasse 5' });
    expect(rowsOf(table)[1]).toEqual([
      'Gymnasium Klasse 5',
      '60\u202f%',
      'gesperrt',
      'gesperrt',
      '20\u202f%',
      '40\u202f%'
    ]);
  });

  it('mark the rate of a chosen area, and say it in a column of its own', () => {
    const area = { areaId: 'b', name: 'Nord' };
    const html = markup(RateDumbbell, { profiles, area, width: 460 });
    const marks = elements(html, 'path').map((mark) => attribute(mark, 'd'));
    expect(marks).toEqual(['M110,42v18']);
    expect(attribute(elements(html, 'g')[0] ?? '', 'aria-label')).toContain('Nord 20\u202f%');
    const table = rowsOf(
      markup(RateTable, { profiles, area, caption: 'Quoten', transitionName: () => 'Klasse 5' })
    );
    expect(table.map((row) => row.at(-1))).toEqual(['Nord', '20\u202f%']);
  });
});

describe('the flows', () => {
  const flow = (originId: string, destinationId: string, count: number) => ({
    originId,
    destinationId,
    count,
    kind: 'value' as const,
    pooled: null
  });
  const flows = [flow('a', 'a', 30), flow('a', 'b', 10), flow('b', 'a', 20)];
  const same = (id: string | null) => id;
  const data = sankeyData([{ transitionId: 't', flows, originOf: same, destinationOf: same }]);
  const nameOf = (id: string | null) => (id === null ? 'übrige' : `Ort ${id}`);

  it('are as wide as their numbers and say where they go', () => {
    const html = markup(FlowSankey, { data, nameOf, label: 'Wer wohin geht', highlighted: '0:a' });
    const links = elements(html, 'path').filter((path) => /link/.test(attribute(path, 'class') ?? ''));
    const widths = links.map((path) => Number(attribute(path, 'stroke-width')));
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(3);
    expect(links.map(textOf)).toEqual([
      'Ort a nach Ort a: 30',
      'Ort a nach Ort b: 10',
      'Ort b nach Ort a: 20'
    ]);
    expect(links.filter((path) => /lit/.test(attribute(path, 'class') ?? ''))).toHaveLength(2);
    expect(accidents(html)).toEqual([]);
  });

  it('have a matrix with sums', () => {
    const matrix = flowMatrix(groupFlows(flows, same));
    expect(rowsOf(markup(FlowTable, { matrix, nameOf, caption: 'Ströme' })).slice(1)).toEqual([
      ['Ort a', '30', '10', '40'],
      ['Ort b', '20', '–', '20']
    ]);
  });
});
