import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { QueryState } from '../../src/lib/state/query-state.svelte.ts';
import { deferred, type Deferred } from './deferred.ts';

/** A question whose answers the test gives, with the signals it was asked with. */
function asked(first: { parameters: string; value: number } | null = null) {
  const answers: Deferred<number>[] = [];
  const signals: AbortSignal[] = [];
  const question = new QueryState<string, number>((_, signal) => {
    const answer = deferred<number>();
    answers.push(answer);
    signals.push(signal);
    return answer.promise;
  }, first);
  const answer = (position: number) => answers[position] as Deferred<number>;
  return { question, answer, signals };
}

describe('a question to the engine', () => {
  it('is idle before it is asked and keeps a given answer', () => {
    const { question } = asked({ parameters: '2024', value: 7 });
    expect(question.phase).toEqual({ kind: 'idle' });
    expect(question.answer).toEqual({ parameters: '2024', value: 7 });
  });

  it('keeps the parameters beside the answer they produced', async () => {
    const { question, answer } = asked();
    const run = question.run('2024');
    expect(question.phase.kind).toBe('loading');
    answer(0).resolve(5);
    await run;
    expect(question.phase).toEqual({ kind: 'ready', value: 5 });
    expect(question.answer).toEqual({ parameters: '2024', value: 5 });
  });

  it('aborts the older question when a newer one is asked', () => {
    const { question, signals } = asked();
    void question.run('2023');
    void question.run('2024');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it.each([
    ['an answer', (late: Deferred<number>) => late.resolve(1)],
    ['a failure', (late: Deferred<number>) => late.reject(new Error('late'))]
  ])('never takes %s of the older question', async (_, settle) => {
    const { question, answer } = asked();
    const older = question.run('2023');
    const newer = question.run('2024');
    answer(1).resolve(2);
    await newer;
    settle(answer(0));
    await older;
    expect(question.phase).toEqual({ kind: 'ready', value: 2 });
    expect(question.answer).toEqual({ parameters: '2024', value: 2 });
  });

  it('does not take the older answer while the newer is under way', async () => {
    const { question, answer } = asked();
    const older = question.run('2023');
    void question.run('2024');
    answer(0).resolve(1);
    await older;
    expect(question.phase.kind).toBe('loading');
    expect(question.answer).toBeNull();
  });

  it('keeps the last answer when it fails, and says why', async () => {
    const { question, answer } = asked({ parameters: '2024', value: 7 });
    const run = question.run('2025');
    const error = new Error('out of memory');
    answer(0).reject(error);
    await run;
    expect(question.phase).toEqual({ kind: 'failed', error });
    expect(question.answer).toEqual({ parameters: '2024', value: 7 });
  });

  it('fails where asking itself throws', async () => {
    const error = new Error('no engine');
    const question = new QueryState<string, number>(() => {
      throw error;
    });
    await question.run('2025');
    expect(question.phase).toEqual({ kind: 'failed', error });
  });

  it('answers again after a failure', async () => {
    const { question, answer } = asked();
    const failing = question.run('2025');
    answer(0).reject(new Error('once'));
    await failing;
    const again = question.run('2025');
    answer(1).resolve(3);
    await again;
    expect(question.phase).toEqual({ kind: 'ready', value: 3 });
  });

  it('can be cancelled: the answer that arrives later is not taken', async () => {
    const { question, answer, signals } = asked({ parameters: '2024', value: 7 });
    const run = question.run('2025');
    question.cancel();
    expect(signals[0]?.aborted).toBe(true);
    answer(0).resolve(9);
    await run;
    expect(question.phase).toEqual({ kind: 'idle' });
    expect(question.answer).toEqual({ parameters: '2024', value: 7 });
  });

  it('tells that the reader gave it up, until it is asked again', () => {
    const { question } = asked();
    void question.run('2025');
    expect(question.cancelled).toBe(false);
    question.cancel();
    expect(question.cancelled).toBe(true);
    void question.run('2025');
    expect(question.cancelled).toBe(false);
  });

  it('forgets its answer', () => {
    const { question } = asked({ parameters: '2024', value: 7 });
    question.forget();
    expect(question.answer).toBeNull();
    expect(question.phase).toEqual({ kind: 'idle' });
  });

  it('tells a screen of every phase', async () => {
    const { question, answer } = asked();
    const seen: string[] = [];
    const stop = $effect.root(() => {
      $effect(() => {
        seen.push(question.phase.kind);
      });
    });
    flushSync();
    const run = question.run('2025');
    flushSync();
    answer(0).resolve(1);
    await run;
    flushSync();
    stop();
    expect(seen).toEqual(['idle', 'loading', 'ready']);
  });
});
