import { expect, it } from 'vitest';
import { ImportedFiles } from '../../../src/lib/state/import/imported-files.svelte.ts';

const file = (name: string) => ({ name, file: new Blob([name]) });
const states = (files: ImportedFiles) => files.all.map(({ name, state }) => [name, state.kind]);

it('replaces a file of the same name, and hears no more of the one before', () => {
  const files = new ImportedFiles();
  const [former] = files.add([file('a.csv'), file('b.csv')]);
  files.add([file('a.csv')]);
  if (former) files.tell(former, { kind: 'ready' });
  expect(states(files)).toEqual([
    ['b.csv', 'reading'],
    ['a.csv', 'reading']
  ]);
});

it('keeps what was chosen about a file when more is chosen', () => {
  const files = new ImportedFiles();
  files.add([file('a.csv')]);
  files.choose('a.csv', { delimiter: ';' });
  const chosen = files.choose('a.csv', { encoding: 'windows-1252' });
  expect(chosen?.choices).toEqual({ delimiter: ';', encoding: 'windows-1252' });
  expect(files.choose('none.csv', {})).toBeNull();
});

it('is done with a file once it is read', () => {
  const files = new ImportedFiles();
  const [added] = files.add([file('a.csv')]);
  expect([files.reading, files.readable]).toEqual([true, false]);
  if (added) files.tell(added, { kind: 'ready' });
  if (added) files.tell(added, { kind: 'reading', share: 0.5 });
  expect([files.reading, files.readable]).toEqual([false, true]);
  files.remove('a.csv');
  expect(files.readable).toBe(false);
});
