import type { BenchRow, Race } from './bench-case.ts';

const defaultPairs = 7;

/**
 * Compares both results, then measures A B A B … and takes the medians. The ratio is that of each pair, so that a
 * machine that is busy for a while slows both. Results that differ are not timed.
 */
export async function measure<Result>(name: string, race: Race<Result>): Promise<BenchRow> {
  const { ours, peer, goal } = race;
  const result = await ours();
  const difference = peer && race.difference(result, await peer.run());
  if (difference) return { name, ours: NaN, peer: null, goal, difference };
  const pairs = await timePairs(race);
  const oursTime = median(pairs.map(([time]) => time));
  if (!peer) return { name, ours: oursTime, peer: null, goal, difference: null };
  const ratios = pairs.map(([time, peerTime]) => time / peerTime);
  const ratio = { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) };
  const time = median(pairs.map(([, peerTime]) => peerTime));
  return { name, ours: oursTime, peer: { name: peer.name, time, ratio }, goal, difference: null };
}

/** Times of ours and of the peer, after one measurement of each that only warms up. */
async function timePairs<Result>({ ours, peer, repeat = 1, pairs = defaultPairs }: Race<Result>) {
  const times: [ours: number, peer: number][] = [];
  for (let pair = 0; pair <= Math.max(5, pairs); pair++) {
    const oursTime = await timeOf(ours, repeat);
    const peerTime = peer ? await timeOf(peer.run, repeat) : NaN;
    if (pair > 0) times.push([oursTime, peerTime]);
  }
  return times;
}

async function timeOf(run: () => unknown, repeat: number): Promise<number> {
  const start = performance.now();
  for (let call = 0; call < repeat; call++) {
    const result = run();
    if (result instanceof Promise) await result;
  }
  return (performance.now() - start) / repeat;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
