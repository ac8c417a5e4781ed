import { median } from 'd3-array';
import type { BenchRow } from './bench-case.ts';

/** Two ways to the same result whose time is taken inside the browser; in milliseconds or another unit of the name. */
export interface BrowserRace {
  ours: () => Promise<number>;
  peer: { name: string; run: () => Promise<number> };
  /** Largest ratio ours ÷ peer that SPEED allows, null for information only. */
  goal: number | null;
  /** Pairs A B measured. */
  pairs: number;
}

/** Measures A B A B … after one pair that only warms up; medians, and the ratio of each pair. */
export async function measureInBrowser(name: string, race: BrowserRace): Promise<BenchRow> {
  const { ours, peer, goal, pairs } = race;
  await ours();
  await peer.run();
  const times: { ours: number; peer: number }[] = [];
  for (let pair = 0; pair < pairs; pair++) times.push({ ours: await ours(), peer: await peer.run() });
  const ratios = times.map((pair) => pair.ours / pair.peer);
  return {
    name,
    ours: middle(times.map((pair) => pair.ours)),
    peer: {
      name: peer.name,
      time: middle(times.map((pair) => pair.peer)),
      ratio: { median: middle(ratios), min: Math.min(...ratios), max: Math.max(...ratios) }
    },
    goal,
    difference: null
  };
}

const middle = (values: readonly number[]): number => median(values) ?? NaN;
