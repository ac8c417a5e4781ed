import { expect, it } from 'vitest';
import { NewestOpening } from '../../../src/lib/state/workspace/newest-opening.svelte.ts';
import type { OpeningFailure } from '../../../src/lib/state/workspace/opening.ts';
import { deferred } from '../deferred.ts';

const progress = { step: 'checking', file: 'a.csv', done: 1, total: 2 } as const;
const asked = (name: string) => ({ name, announced: true });
const refused: OpeningFailure = { kind: 'not_here', name: 'a' };

it('tells of the opening under way, and of nothing when it is over', async () => {
  const newest = new NewestOpening();
  const outcome = newest.run(asked('a'), async ({ tell }) => {
    tell(progress);
    expect(newest.opening).toEqual({ name: 'a', announced: true, progress });
    return Promise.resolve('opened');
  });
  expect(await outcome).toBe('opened');
  expect([newest.opening, newest.failure]).toEqual([null, null]);
});

it('lets an opening that was overtaken neither tell, fail nor end the one after it', async () => {
  const newest = new NewestOpening();
  const [older, newer] = [deferred<'opened'>(), deferred<'opened'>()];
  const first = newest.run(asked('a'), async ({ isLatest, tell }) => {
    await older.promise.catch(() => undefined);
    tell(progress);
    expect(isLatest()).toBe(false);
    throw new Error('too late');
  });
  const second = newest.run(asked('b'), () => newer.promise);
  older.resolve('opened');
  expect(await first).toBeNull();
  expect(newest.opening).toMatchObject({ name: 'b', progress: null });
  newer.resolve('opened');
  expect([await second, newest.failure]).toEqual(['opened', null]);
});

it('says why nothing was opened; the next one asked for, but nothing unasked, takes that back', async () => {
  const newest = new NewestOpening();
  expect(await newest.run(asked('a'), async () => Promise.resolve(refused))).toBeNull();
  await newest.run({ name: 'example', announced: false }, async () => Promise.resolve('opened'));
  expect(newest.failure).toBe(refused);
  await newest.run(asked('a'), () => Promise.reject(new Error('broken')));
  expect(newest.failure).toMatchObject({ kind: 'engine', name: 'a' });
  newest.abandon();
  expect(newest.failure).toBeNull();
});
