import { expect, it } from 'vitest';
import { arrowPath } from '../../../src/lib/charts/transitions/arrow-path.ts';
import FlowBalance from '../../../src/lib/charts/transitions/FlowBalance.svelte';
import FlowList from '../../../src/lib/charts/transitions/FlowList.svelte';
import FlowMap from '../../../src/lib/charts/transitions/FlowMap.svelte';
import { textsApart } from '../../../src/lib/charts/transitions/texts-apart.ts';
import { flowArrows } from '../../../src/lib/core/flows/flow-arrows.ts';
import { flowMargins, groupFlows } from '../../../src/lib/core/flows/flow-margins.ts';
import type { Flow } from '../../../src/lib/core/flows/flow.ts';
import { accidents, attribute, elements, markup, rowsOf, textOf } from '../markup.ts';

const flow = (originId: string, destinationId: string, count: number): Flow => ({
  originId,
  destinationId,
  count,
  kind: 'value',
  pooled: null
});
const flows = [flow('a', 'b', 30), flow('b', 'a', 10), flow('a', 'a', 5)];
const own = (id: string | null) => id;
const arrows = flowArrows(groupFlows(flows, own), 10);
const nameOf = (id: string | null) => `Gebiet ${id}`;

it('draws an arrow per flow, as wide as its children, and a circle for those who stay', () => {
  const anchors = new Map<string, [number, number]>([
    ['a', [20, 50]],
    ['b', [180, 50]]
  ]);
  const html = markup(FlowMap, {
    shapes: { width: 200, height: 100, areas: [], parents: [], metresPerPixel: 10 },
    anchorOf: (id: string) => anchors.get(id) ?? null,
    flows: arrows,
    nameOf,
    labels: [{ placeId: 'a', text: 'Gebiet a' }],
    label: 'Woher, wohin'
  });
  const widths = elements(html, 'path')
    .filter((path) => /line/.test(attribute(path, 'class') ?? ''))
    .map((path) => Number(attribute(path, 'stroke-width')));
  expect(widths.map((width) => Math.round(width * 10) / 10)).toEqual([4.3, 13]);
  expect(elements(html, 'circle')).toHaveLength(1);
  expect(textOf(html)).toContain('Gebiet a nach Gebiet b: 30');
  expect(accidents(html)).toEqual([]);
});

it('the way there and the way back lie beside each other, and too near ends have none', () => {
  const [there, back] = [arrowPath([0, 0], [100, 0], 4), arrowPath([100, 0], [0, 0], 4)];
  expect(there?.line).toMatch(/^M0,0Q50,18 /);
  expect(back?.line).toMatch(/^M100,0Q50,-18 /);
  expect(arrowPath([0, 0], [10, 0], 4)).toBeNull();
});

it('no text lies over another', () => {
  const text = (placeId: string, x: number) => ({ placeId, text: 'Nordwest', x, y: 10 });
  expect(textsApart([text('a', 0), text('b', 10), text('c', 100)]).map(({ placeId }) => placeId)).toEqual([
    'a',
    'c'
  ]);
});

it('has tables with the same numbers', () => {
  expect(rowsOf(markup(FlowList, { arrows: arrows.arrows, nameOf, caption: 'Ströme' })).at(-1)).toEqual([
    'Gebiet b',
    'Gebiet a',
    '10',
    '–'
  ]);
  const balance = rowsOf(markup(FlowBalance, { margins: flowMargins(flows, own), nameOf }));
  expect(balance.at(-1)).toEqual(['Gebiet a', '10', '30', '5', '−20']);
});
