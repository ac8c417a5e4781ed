import { expect, it } from 'vitest';
import { NewestAnswer } from '../../src/lib/state/newest-answer.svelte.ts';
import { deferred, settled, type Deferred } from './deferred.ts';

it('asks one question at a time, then only the newest, and keeps the last answer meanwhile', async () => {
  const asked: [number, Deferred<string>][] = [];
  const answers = new NewestAnswer((place: number) => {
    const later = deferred<string>();
    asked.push([place, later]);
    return later.promise;
  });
  const done = [1, 2, 3, 4].map((place) => answers.ask(place))[3];
  expect(asked.map(([place]) => place)).toEqual([1]);
  asked[0]?.[1].resolve('one');
  await settled();
  expect(asked.map(([place]) => place)).toEqual([1, 4]);
  expect(answers.answer).toEqual({ parameters: 1, value: 'one' });
  asked[1]?.[1].resolve('four');
  await done;
  expect(answers.answer).toEqual({ parameters: 4, value: 'four' });
});

it('remembers a failure until the next answer, and goes on', async () => {
  const answers = new NewestAnswer((fails: boolean) =>
    fails ? Promise.reject(new Error('gone')) : Promise.resolve('there')
  );
  await answers.ask(true);
  expect([answers.error, answers.answer]).toEqual([new Error('gone'), null]);
  await answers.ask(false);
  expect([answers.error, answers.answer?.value]).toEqual([null, 'there']);
});
