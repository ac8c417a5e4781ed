import type { BridgeState } from '../../core/chain/bridge-types.ts';
import type { ChainChartModel } from './chain-model.ts';
import { fundingEnds, pieceLook, pieceSign, selectiveShare, type PieceLook } from './piece-look.ts';
import { placesNotExpected, rowLanes } from './row-pieces.ts';

/** What a legend has to explain: only what the drawing shows. */
export interface ChainSigns {
  looks: ReadonlySet<PieceLook>;
  reaches: ReadonlySet<'city_wide' | 'partial'>;
  selectiveShare: boolean;
  fundingEnds: boolean;
  notExpected: boolean;
  states: ReadonlySet<BridgeState>;
  /** A transition is bridged nowhere. */
  cut: boolean;
}

/** The signs that a chart of this model uses. */
export function chainSigns({ rows, transitions }: ChainChartModel): ChainSigns {
  const pieces = rows.flatMap((row) => rowLanes(row).flat());
  return {
    looks: new Set(pieces.map(pieceLook)),
    reaches: new Set(pieces.flatMap((piece) => pieceSign(piece) ?? [])),
    selectiveShare: pieces.some((piece) => selectiveShare(piece) > 0),
    fundingEnds: pieces.some(fundingEnds),
    notExpected: rows.some(({ cells }) => placesNotExpected(cells).length > 0),
    states: new Set(transitions.map(({ state }) => state)),
    cut: transitions.some(({ state }) => state === 'not_bridged')
  };
}
