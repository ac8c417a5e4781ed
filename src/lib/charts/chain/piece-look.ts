import { offerLook, type OfferLook } from './offer-look.ts';
import { activeOf } from './piece-texts.ts';
import type { RowPiece } from './row-pieces.ts';

export type PieceLook = OfferLook | 'gap' | 'open';

/** How a piece of a row is drawn; `open` where nobody knows. */
export function pieceLook(piece: RowPiece): PieceLook {
  if (piece.kind === 'bar') return offerLook(piece.bar);
  if (piece.kind === 'gap') return piece.state === 'unknown' ? 'open' : 'gap';
  if (activeOf(piece.count) > 0) return 'universal';
  return piece.count.planned > 0 ? 'planned' : 'ended';
}

/** Share of the selective ones among the active offers that a number stands for, 0–1. */
export function selectiveShare(piece: RowPiece): number {
  const active = piece.kind === 'count' ? activeOf(piece.count) : 0;
  return piece.kind === 'count' && active > 0 ? piece.count.selective / active : 0;
}

/** Funding of everything that the piece stands for ends. */
export function fundingEnds(piece: RowPiece): boolean {
  if (piece.kind === 'count')
    return piece.count.expiring > 0 && piece.count.expiring === activeOf(piece.count);
  return piece.kind === 'bar' && piece.bar.state === 'expiring';
}

/** The sign at the begin of a bar: for the whole city, or only for a part of the area. */
export function pieceSign(piece: RowPiece): 'city_wide' | 'partial' | null {
  if (piece.kind !== 'bar') return null;
  if (piece.bar.cityWide) return 'city_wide';
  return piece.bar.partial ? 'partial' : null;
}
