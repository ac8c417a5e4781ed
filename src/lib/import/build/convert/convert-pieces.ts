import type { Flag } from '../../../package/flag.ts';
import type { Source } from '../../recipe/draft.ts';
import type { AreaShare } from './area-shares.ts';
import { splitAmount } from './split-amount.ts';

/** Amounts of an area; `key` says of what and when. Null where the area has no such figure, for the reason `flag`. */
export interface Piece {
  key: string;
  areaId: string;
  amounts: readonly (number | null)[];
  flag: Flag | null;
  source: Source;
}

/** Below this share of an earlier area a missing figure of it does not matter to the later one. */
const leastShare = 0.01;

interface Sum extends Piece {
  largest: number;
  isAbsent: boolean;
}

/**
 * The amounts of earlier areas split among the later ones and added up there; sums are preserved. What was split is
 * estimated. A later area lacks a figure where a part that matters does. The source is that of the largest part.
 */
export function convertPieces(
  pieces: readonly Piece[],
  shares: ReadonlyMap<string, readonly AreaShare[]>
): Piece[] {
  const sums = new Map<string, Sum>();
  for (const piece of pieces) {
    const own = shares.get(piece.areaId) ?? [];
    const parts = piece.amounts.map((amount) => splitOrNull(amount, own));
    own.forEach(({ id, share }, index) => {
      const part = { ...piece, areaId: id, amounts: parts.map((amounts) => amounts?.[index] ?? null) };
      const key = `${piece.key}\n${id}`;
      sums.set(key, added(sums.get(key), part, share));
    });
  }
  return [...sums.values()].map(({ key, areaId, amounts, flag, source }) => ({
    key,
    areaId,
    amounts,
    flag,
    source
  }));
}

function splitOrNull(amount: number | null, shares: readonly AreaShare[]): number[] | null {
  return amount === null
    ? null
    : splitAmount(
        amount,
        shares.map(({ share }) => share)
      );
}

function added(sum: Sum | undefined, part: Piece, share: number): Sum {
  const isAbsent = part.amounts.includes(null);
  const own = { ...part, flag: share < 1 && !isAbsent ? ('estimated' as const) : part.flag };
  if (sum === undefined) return { ...own, largest: share, isAbsent };
  if (sum.isAbsent === isAbsent) return together(sum, own, share);
  const [present, absent] = isAbsent
    ? [sum, { ...own, largest: share, isAbsent }]
    : [{ ...own, largest: share, isAbsent }, sum];
  return absent.largest < leastShare ? { ...present, flag: 'estimated' } : absent;
}

function together(sum: Sum, part: Piece, share: number): Sum {
  const amounts = sum.amounts.map((amount, index) => plus(amount, part.amounts[index] ?? null));
  const flag = sum.isAbsent ? sum.flag : 'estimated';
  const { largest, source } = share > sum.largest ? { largest: share, source: part.source } : sum;
  return { ...sum, amounts, flag, largest, source };
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
