import { centredLabel, labelEnd, placeLabel, type PlacedLabel } from './place-label.ts';
import { laneHeight } from './lane-height.ts';
import type { PieceTexts } from './piece-texts.ts';
import type { RowPiece } from './row-pieces.ts';

/** A piece of a row with its rectangle, its label and what is said of it. */
export interface PlacedPiece {
  key: string;
  piece: RowPiece;
  x: number;
  y: number;
  width: number;
  height: number;
  label: PlacedLabel | null;
  /** When its funding ends, where there is room to say so. */
  until: PlacedLabel | null;
  spoken: string;
}

interface LaneFrame {
  y: number;
  rowId: string;
  pixel: (place: number) => number;
  plot: { x: number; end: number };
  texts: PieceTexts;
}

const breath = 1;
const cityMark = 13;

/** Places the pieces of one lane, which do not overlap, from left to right, with their labels. */
export function layOutLane(pieces: readonly RowPiece[], frame: LaneFrame): PlacedPiece[] {
  let taken = frame.plot.x;
  return pieces.map((piece, i) => {
    const x = frame.pixel(piece.start) + breath;
    const width = Math.max(3, frame.pixel(piece.end) - breath - x);
    const next = pieces[i + 1];
    const after = next ? frame.pixel(next.start) : frame.plot.end;
    const label = labelOf(piece, { x, width, before: taken, after }, frame.texts);
    const end = Math.max(x + width, label ? labelEnd(label) : 0);
    const until = untilOf(piece, { x: end, width: 0, before: end, after }, frame.texts);
    taken = Math.max(end, until ? labelEnd(until) : 0);
    const key = `${frame.rowId}|${piece.kind}|${frame.y}|${piece.start}`;
    const spoken = frame.texts.spoken(piece);
    return { key, piece, x, y: frame.y, width, height: laneHeight, label, until, spoken };
  });
}

type Room = Parameters<typeof placeLabel>[1];

function labelOf(piece: RowPiece, room: Room, texts: PieceTexts): PlacedLabel | null {
  if (piece.kind !== 'bar') return centredLabel(texts.short(piece), room);
  const lead = piece.bar.cityWide ? cityMark : 0;
  const candidates = texts.short(piece);
  const placed = candidates.map((text) => placeLabel(text, room, lead));
  return placed.find((label, i) => label?.text === candidates[i]) ?? placed.at(-1) ?? null;
}

function untilOf(piece: RowPiece, room: Room, texts: PieceTexts): PlacedLabel | null {
  const text = piece.kind === 'bar' ? texts.until(piece.bar) : '';
  const label = text === '' ? null : placeLabel(text, room);
  return label?.inside ? null : label;
}
