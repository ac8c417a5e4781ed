import { expect, it } from 'vitest';
import { defaultPlan, emptyPaper } from '../../src/lib/report/plan/default-plan.ts';
import {
  keyOf,
  withIncluded,
  withMoved,
  without,
  withNote,
  withOwnText,
  withPaper,
  withText,
  withTitle
} from '../../src/lib/report/plan/edit-plan.ts';

const plan = defaultPlan('brief');
const keys = ({ chapters }: typeof plan) => chapters.map(keyOf);
const stress = 'chapter:stress';

it('moves a chapter to a place, and no further than the ends', () => {
  const place = keys(plan).indexOf(stress);
  expect(keys(withMoved(plan, stress, place - 1))[place - 1]).toBe(stress);
  expect(keys(withMoved(plan, stress, place + 1))[place + 1]).toBe(stress);
  expect(keys(withMoved(plan, stress, -5))[0]).toBe(stress);
  expect(keys(withMoved(plan, stress, 500)).at(-1)).toBe(stress);
  expect(withMoved(plan, 'chapter:unknown', 0)).toBe(plan);
});

it('adds texts of the author with ids of their own behind the open chapter, and removes them', () => {
  const one = withOwnText(plan, 'Eigener Text', stress);
  const two = withOwnText(one, 'Eigener Text', null);
  expect(keys(one)[keys(plan).indexOf(stress) + 1]).toBe('text:1');
  expect(keys(two).at(-1)).toBe('text:2');
  expect(keys(without(two, 'text:1'))).not.toContain('text:1');
  const own = withText(one, 'text:1', { text: 'Der Ausschuss' }).chapters.find(({ id }) => id === '1');
  expect(own).toMatchObject({ title: 'Eigener Text', text: 'Der Ausschuss' });
});

it('includes, annotates and names; an empty title is that of the template', () => {
  const chapterOf = (of: typeof plan) => of.chapters.find((chapter) => keyOf(chapter) === stress);
  expect(chapterOf(withIncluded(plan, stress, false))).toMatchObject({ included: false });
  expect(chapterOf(withNote(plan, stress, 'geprüft'))).toMatchObject({ note: 'geprüft' });
  expect(withTitle(plan, 'Lagebericht').title).toBe('Lagebericht');
  expect(withTitle(plan, ' ').title).toBeNull();
});

it('begins a committee paper with what is usual', () => {
  const { paper } = withPaper(plan, emptyPaper('de'), { number: '12/2025' });
  expect(paper).toMatchObject({ number: '12/2025', kind: 'noting' });
});
