import { expect, it } from 'vitest';
import {
  longestNote,
  noteFault,
  noteRows,
  withNote,
  withoutNote
} from '../../../src/lib/package/edit/notes.ts';
import { packageOf } from '../../state/small-project.ts';

const draft = {
  areaId: '0101',
  phaseId: null,
  date: '2024-11-12',
  role: 'Runder Tisch',
  topic: null,
  text: 'Der Weg ist zu weit.'
};

it('a note is written under a key of its own, read again, and taken back', async () => {
  const before = await packageOf('Kleinstadt');
  const one = withNote(before, draft);
  const two = withNote(one, { ...draft, text: 'Zweite', date: null });
  expect(noteRows(two).map(({ noteId, text, date }) => [noteId, text, date])).toEqual([
    ['N01', 'Der Weg ist zu weit.', '2024-11-12'],
    ['N02', 'Zweite', null]
  ]);
  expect(noteRows(one)[0]).toEqual({ noteId: 'N01', ...draft });
  expect(noteRows(withoutNote(two, 'N01')).map(({ noteId }) => noteId)).toEqual(['N02']);
  expect(noteRows(before)).toEqual([]);
});

it.each([
  ['   ', 'empty'],
  ['x'.repeat(longestNote + 1), 'too_long'],
  ['Bitte bei mueller@example.org melden', 'contact'],
  ['Rückruf unter 0231 / 555 12 34', 'contact'],
  ['+49 231 5551234', 'contact'],
  ['Am 12.11.2024 kamen 20 von 30 Familien, 0,5 mehr als 2023.', null],
  ['x'.repeat(longestNote), null]
])('%s: %s', (text, fault) => expect(noteFault(text)).toBe(fault));
