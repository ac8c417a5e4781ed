import type { ChainBar } from '../../core/chain/chain.ts';
import type { ChainCell } from '../../core/chain/chain-cell.ts';
import type { PhaseCount } from '../../core/chain/chain-lanes.ts';
import type { NamedRow } from './chain-model.ts';

interface Stretch {
  /** On the axis of phases. */
  start: number;
  end: number;
}

/** What stands in a row: an offer or offers of a kind, a number of offers in a phase, or a gap. */
export type RowPiece = Stretch &
  (
    | { kind: 'bar'; bar: ChainBar }
    | { kind: 'count'; count: PhaseCount }
    /** Nothing is recorded in its phases, something is only planned, or nobody knows. */
    | { kind: 'gap'; state: GapState; phases: number }
  );

export type GapState = Extract<ChainCell['state'], 'none' | 'planned' | 'unknown'>;
type Gap = Extract<RowPiece, { kind: 'gap' }>;

const gapStates: readonly ChainCell['state'][] = ['none', 'planned', 'unknown'] satisfies GapState[];
const isGapState = (state: ChainCell['state']): state is GapState => gapStates.includes(state);

/** Runs of neighbouring phases without anything active, each of one state. */
export function gapsOf(cells: readonly ChainCell[]): Gap[] {
  const runs: Gap[] = [];
  cells.forEach(({ state }, place) => {
    if (!isGapState(state)) return;
    const run = runs.at(-1);
    if (run && run.end === place && run.state === state) {
      run.end = place + 1;
      run.phases += 1;
    } else runs.push({ kind: 'gap', state, phases: 1, start: place, end: place + 1 });
  });
  return runs;
}

/** The pieces of a row by lane, from above; gaps take the first lane that is free where they are. */
export function rowLanes({ lane, cells }: NamedRow): RowPiece[][] {
  const lanes: RowPiece[][] =
    lane.detail === 'counts'
      ? [lane.counts.map((count) => ({ kind: 'count', count, start: count.place, end: count.place + 1 }))]
      : lane.lanes.map((bars) => bars.map((bar) => ({ kind: 'bar', bar, start: bar.start, end: bar.end })));
  for (const gap of gapsOf(cells)) if (!isShown(gap, lanes)) add(gap, lanes);
  return lanes.map((pieces) => [...pieces].sort((a, b) => a.start - b.start));
}

/** What is planned is drawn as planned; the gap it will close needs no mark of its own. */
function isShown(gap: Gap, lanes: readonly RowPiece[][]): boolean {
  return gap.state === 'planned' && lanes.some((pieces) => pieces.some((piece) => overlaps(piece, gap)));
}

function add(gap: RowPiece, lanes: RowPiece[][]): void {
  const free = lanes.find((pieces) => !pieces.some((piece) => overlaps(piece, gap)));
  if (free) free.push(gap);
  else lanes.push([gap]);
}

const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** Places of the phases in which nothing is expected of the row and nothing is. */
export function placesNotExpected(cells: readonly ChainCell[]): number[] {
  return cells.flatMap(({ state }, place) => (state === 'not_expected' ? [place] : []));
}
