import { scaleLinear, type ScaleLinear } from 'd3-scale';

const margin = 8;
const fewestRanks = 10;
const labelRoom = 24;
const steps = [5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000];

/** An axis of ranks, 1 on the left. */
export interface RankAxis {
  scale: ScaleLinear<number, number>;
  /** Ranks that are labelled. */
  ticks: readonly number[];
  /** The last rank that has room. */
  end: number;
}

/** The axis that all given ranks fit on; lines that go on to later ranks end with an arrow. */
export function rankAxis(ranks: readonly number[], width: number): RankAxis {
  const end = ranks.reduce((last, rank) => Math.max(last, rank), fewestRanks);
  const scale = scaleLinear([1, end], [margin, width - margin]);
  const step = steps.find((one) => scale(1 + one) - scale(1) >= labelRoom) ?? end;
  const later = Array.from({ length: Math.floor(end / step) }, (_, i) => (i + 1) * step);
  const ticks = [1, ...later.filter((tick) => scale(tick) - scale(1) >= labelRoom / 2)];
  return { scale, ticks, end };
}
