import type { BridgeOverview } from '../../core/overview/bridge-overview.ts';
import type { PhaseCoverage, ReachedPersons } from '../../core/overview/phase-coverage.ts';

/** One square of the strip: an area of high stress in a phase. */
export type SquareState = 'gap' | 'covered' | 'unknown';

/** One phase of the strip with the transitions that lead into it. */
export interface StripColumn {
  phase: PhaseCoverage;
  /** 0–1; null where nobody is known. */
  high: number | null;
  others: number | null;
  /** Gaps first, then what is covered, then what is not known. */
  squares: readonly SquareState[];
  gaps: number;
  unknown: number;
  transitions: readonly BridgeOverview[];
}

const shareOf = ({ persons, reached }: ReachedPersons) => (persons > 0 ? reached / persons : null);

/** The columns of the strip; a transition stands before the phase it leads to. */
export function stripColumns(
  phases: readonly PhaseCoverage[],
  bridges: readonly BridgeOverview[]
): StripColumn[] {
  return phases.map((phase) => {
    const states = phase.areas.map(({ openFields, unknown }): SquareState => {
      if (openFields.length > 0) return 'gap';
      return unknown ? 'unknown' : 'covered';
    });
    const inState = (wanted: SquareState) => states.filter((state) => state === wanted);
    const [gaps, unknown] = [inState('gap'), inState('unknown')];
    return {
      phase,
      high: shareOf(phase.high),
      others: shareOf(phase.others),
      squares: [...gaps, ...inState('covered'), ...unknown],
      gaps: gaps.length,
      unknown: unknown.length,
      transitions: bridges.filter(({ toPhase }) => toPhase === phase.phaseId)
    };
  });
}
