import { expect, it } from 'vitest';
import ClassAlluvial from '../../../src/lib/charts/mobility/ClassAlluvial.svelte';
import CourseLine from '../../../src/lib/charts/overview/CourseLine.svelte';
import { markup } from '../markup.ts';

const counts = [
  [2, 1],
  [0, 3]
];
const date = (period: string) => ({ period, vintage: '2020', areas: [3, 3] });
const step = (from: string, to: string) => ({ from, to, counts, crosswalked: false });
const course = {
  classCount: 2,
  dates: [date('2020'), date('2021'), date('2022')],
  steps: [step('2020', '2021'), step('2021', '2022')]
};
const lines = (html: string) =>
  [...html.matchAll(/<line class="break[^"]*" x1="([\d.]+)"/g)].map(([, x]) => Number(x));

it('a break stands in the middle between the columns that it parts, once, with all its reasons', () => {
  const breaks = [
    { before: 1, text: 'Bruch vor 2021: neue Gebietsgrenzen' },
    { before: 1, text: 'Bruch vor 2021 (Kinderarmut): neue Definition' }
  ];
  const html = markup(ClassAlluvial, { course, label: '', breaks });
  const columns = [...html.matchAll(/<rect[^>]* x="([\d.]+)"/g)].map(([, x]) => Number(x));
  const [first = NaN, second = NaN] = [...new Set(columns)];
  expect(lines(html)).toEqual([(first + second + 10) / 2]);
  expect(html).toContain(breaks.map(({ text }) => text).join('; '));
  expect(markup(ClassAlluvial, { course, label: '' })).not.toContain('Bruch');
});

it('and on the line of a course between its points', () => {
  const points = ['2020', '2021', '2022'].map((label, i) => ({ label, value: i }));
  const html = markup(CourseLine, { points, title: '', width: 248, breaks: [{ before: 2 }] });
  expect(lines(html)).toEqual([8 + 1.5 * 100]);
  expect(html).toContain('Bruch');
});
