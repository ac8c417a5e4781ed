import { scaleLinear, type ScaleLinear } from 'd3-scale';

const margin = 8;
const fewestRanks = 10;
const labelRoom = 24;
const steps = [5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000];

/** An axis of ranks, the first on the left. */
export interface RankAxis {
  scale: ScaleLinear<number, number>;
  /** Ranks that are labelled. */
  ticks: readonly number[];
  /** The ranks that have room. */
  start: number;
  end: number;
}

/** The axis that all given ranks, ascending, fit on; lines that go on beyond it end with an arrow. */
export function rankAxis(ranks: readonly number[], width: number): RankAxis {
  const start = ranks[0] ?? 1;
  const end = Math.max(ranks.at(-1) ?? 1, start + fewestRanks - 1);
  const scale = scaleLinear([start, end], [margin, width - margin]);
  const step = steps.find((one) => scale(start + one) - scale(start) >= labelRoom) ?? end;
  const first = Math.floor(start / step) + 1;
  const later = Array.from({ length: Math.floor(end / step) - first + 1 }, (_, i) => (first + i) * step);
  return {
    scale,
    start,
    end,
    ticks: [start, ...later.filter((tick) => scale(tick) - margin >= labelRoom / 2)]
  };
}
