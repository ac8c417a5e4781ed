import { expect, it } from 'vitest';
import { remembered } from '../../src/lib/state/remembered.ts';

const { signal } = new AbortController();

function counted(fail: (request: number) => boolean = () => false) {
  const asked: number[] = [];
  const holder = { by: {} as object };
  const ask = remembered(
    async (request: number) => {
      asked.push(request);
      if (fail(request) && asked.length === 1) throw new Error('engine');
      return request * 2;
    },
    String,
    () => holder.by
  );
  return { ask: (request: number) => ask(request, signal), asked, holder };
}

it('asks once what was answered', async () => {
  const { ask, asked } = counted();
  expect([await ask(1), await ask(2), await ask(1)]).toEqual([2, 4, 2]);
  expect(asked).toEqual([1, 2]);
});

it('forgets everything with another package', async () => {
  const { ask, asked, holder } = counted();
  await ask(1);
  holder.by = {};
  await ask(1);
  expect(asked).toEqual([1, 1]);
});

it('asks again what failed', async () => {
  const { ask, asked } = counted(() => true);
  await expect(ask(1)).rejects.toThrow('engine');
  expect(await ask(1)).toBe(2);
  expect(asked).toEqual([1, 1]);
});

it('keeps no more than the latest answers', async () => {
  const { ask, asked } = counted();
  for (let i = 0; i <= 40; i++) await ask(i);
  await ask(40);
  expect(asked).toHaveLength(41);
  await ask(0);
  expect(asked).toHaveLength(42);
});
