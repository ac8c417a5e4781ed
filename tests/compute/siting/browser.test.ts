import { expose, type Endpoint } from 'comlink';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SitingUnavailable, solveSiting } from '../../../src/lib/compute/siting/browser.ts';
import type { SitingWork } from '../../../src/lib/compute/siting/siting-worker.ts';
import { solveSiting as solveHere } from '../../../src/lib/compute/siting/node.ts';
import { squareCity } from './square-city.ts';

const problem = squareCity(40, 12, { kind: 'p_median', sites: 3 });
const workers: StandIn[] = [];
let work: SitingWork;

/** A worker of the browser, with its work done in this thread behind a real channel of messages. */
class StandIn extends EventTarget {
  readonly #channel = new MessageChannel();
  isTerminated = false;

  constructor() {
    super();
    workers.push(this);
    this.#channel.port1.onmessage = ({ data }) => this.dispatchEvent(new MessageEvent('message', { data }));
    expose(work, this.#channel.port2 as unknown as Endpoint);
  }

  postMessage(message: unknown, transfer: Transferable[]): void {
    this.#channel.port1.postMessage(message, transfer);
  }

  terminate(): void {
    this.isTerminated = true;
    this.#channel.port1.close();
    this.#channel.port2.close();
  }
}

beforeEach(() => {
  workers.length = 0;
  work = { solve: (asked, onProgress) => solveHere(asked, { onProgress }) };
  vi.stubGlobal('Worker', StandIn);
});
afterEach(() => vi.unstubAllGlobals());

const endless: SitingWork = { solve: () => new Promise(() => undefined) };

test('the worker answers like this thread, tells how far it is, and ends', async () => {
  const gaps: number[] = [];
  const answer = await solveSiting(problem, { onProgress: ({ gap }) => gaps.push(gap) });
  expect(answer).toEqual(await solveHere(problem));
  expect(gaps.length).toBeGreaterThan(0);
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true]);
});

test('an aborted signal ends the worker at once', async () => {
  work = endless;
  const wanted = new AbortController();
  const answer = solveSiting(problem, { signal: wanted.signal });
  wanted.abort(new Error('another question'));
  await expect(answer).rejects.toThrow('another question');
  expect(workers[0]?.isTerminated).toBe(true);
});

test('a signal aborted before starts nothing', async () => {
  await expect(solveSiting(problem, { signal: AbortSignal.abort(new Error('late')) })).rejects.toThrow(
    'late'
  );
  expect(workers).toEqual([]);
});

test('a worker that cannot be loaded is an error, not silence', async () => {
  work = endless;
  const answer = solveSiting(problem);
  workers[0]?.dispatchEvent(new Event('error'));
  await expect(answer).rejects.toThrow(SitingUnavailable);
  expect(workers[0]?.isTerminated).toBe(true);
});

test('a problem that contradicts itself is refused by name', async () => {
  const broken = { ...problem, existing: ['site-0000'] };
  await expect(solveSiting(broken)).rejects.toMatchObject({ name: 'RangeError' });
});
