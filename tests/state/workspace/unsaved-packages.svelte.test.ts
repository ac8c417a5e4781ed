import { expect, it } from 'vitest';
import type { Shelf } from '../../../src/lib/state/workspace/shelf.ts';
import { UnsavedPackages, type Unsaved } from '../../../src/lib/state/workspace/unsaved-packages.svelte.ts';

const unsaved = (id: string, over: string | null = null): Unsaved => ({
  version: {
    id,
    title: id,
    municipality: id,
    levels: 1,
    bytes: 1,
    savedAt: null,
    reason: { kind: 'opened' }
  },
  zip: new Uint8Array([id.length]),
  saving: { reason: { kind: 'opened' }, over }
});
const idsOf = (shelf: Shelf) => shelf.map(({ versions }) => versions.map(({ id }) => id));

it('shows the shelf as it will be when all are saved, in their order', () => {
  const packages = new UnsavedPackages();
  packages.remember(unsaved('a'));
  packages.remember(unsaved('b'));
  packages.remember(unsaved('aa', 'a'));
  expect(idsOf(packages.savedOn([]))).toEqual([['a', 'aa'], ['b']]);
  expect([packages.zipOf('aa'), packages.zipOf('c')]).toEqual([new Uint8Array([2]), null]);
});

it('remembers the same content once, by the last wish', () => {
  const packages = new UnsavedPackages();
  const [first, again] = [unsaved('a'), unsaved('a')];
  packages.remember(first);
  packages.remember(again);
  expect(packages.all).toEqual([again]);
  packages.strike(first);
  expect(packages.isEmpty).toBe(false);
  packages.strike(again);
  expect(packages.isEmpty).toBe(true);
});
