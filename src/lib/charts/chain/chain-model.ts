import type { BridgeState } from '../../core/chain/bridge-types.ts';
import type { ChainCell } from '../../core/chain/chain-cell.ts';
import type { LaneRow } from '../../core/chain/chain-lanes.ts';

/** A phase as a column: its name and its ages in words ('' where it has none). */
export interface PhaseColumn {
  phaseId: string;
  name: string;
  ages: string;
}

/** A row of offers with its name, its lanes and its cells (one per phase). */
export interface NamedRow {
  rowId: string;
  name: string;
  lane: LaneRow;
  cells: readonly ChainCell[];
  /** Drawn in its finest detail because the reader asked for it. */
  expanded: boolean;
}

/** A transition on the axis of phases. */
export interface TransitionMark {
  transitionId: string;
  name: string;
  state: BridgeState;
  /** Where it stands on the axis: 3 = between the third and the fourth phase. */
  place: number;
  /** Where it breaks, in a few words; null where it does not. */
  note: string | null;
}

/** How many of those the phase is meant for are reached: a share 0–1, and what was counted. */
export interface ReachedShare {
  phaseId: string;
  share: number | null;
  /** What the share counts, such as "mit Hebamme". */
  measure: string;
}

/** Everything the chain chart draws, in words and numbers of the language it is drawn in. */
export interface ChainChartModel {
  columns: readonly PhaseColumn[];
  rows: readonly NamedRow[];
  transitions: readonly TransitionMark[];
  /** Null where no rates are known; else one per phase. */
  reached: readonly ReachedShare[] | null;
  /** Whom the shares are about. */
  reachedOf: string;
}

/** Stands between the phases it links; at the end of the earlier or the start of the later one where one is open. */
export function placeOfTransition(
  { fromPhase, toPhase }: { fromPhase: string | null; toPhase: string | null },
  phaseIds: readonly string[]
): number {
  const from = phaseIds.indexOf(fromPhase ?? '');
  const to = phaseIds.indexOf(toPhase ?? '');
  if (from < 0) return Math.max(0, to);
  return to < 0 ? from + 1 : (from + 1 + to) / 2;
}
