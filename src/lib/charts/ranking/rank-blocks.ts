import type { StatusResult } from '../../core/stress-types.ts';
import type { StressRow } from '../stress-row.ts';
import { rankAxis, type RankAxis } from './rank-axis.ts';

/** An area that has a rank. */
export interface RankedRow extends StressRow {
  status: StatusResult;
}

/** Rows below one another that share an axis. */
export interface RankBlock {
  rows: readonly RankedRow[];
  axis: RankAxis;
}

const rowsOfBlock = 30;

/**
 * The areas that have a rank, by rank, in blocks of about thirty: on an axis of its own ranks an interval stays
 * readable however many areas there are.
 */
export function rankBlocks(rows: readonly StressRow[], width: number): RankBlock[] {
  const ranked = rows.flatMap((row) => (row.result.status ? [{ ...row, status: row.result.status }] : []));
  const count = Math.max(1, Math.round(ranked.length / rowsOfBlock));
  return Array.from({ length: count }, (_, i) => {
    const own = ranked.slice(i * rowsOfBlock, i === count - 1 ? undefined : (i + 1) * rowsOfBlock);
    return {
      rows: own,
      axis: rankAxis(
        own.map(({ status }) => status.rank),
        width
      )
    };
  });
}
