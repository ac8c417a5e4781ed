import { centredLabel, labelEnd, labelStart, placeLabel, type PlacedLabel } from './place-label.ts';
import { laneHeight } from './lane-height.ts';
import type { PieceTexts } from './piece-texts.ts';
import { pieceSign } from './piece-look.ts';
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
  /** Where a seam cuts the rows; no words beside a bar cross it. */
  cuts: readonly number[];
  texts: PieceTexts;
}

const breath = 1;
const signRoom = 13;

/** Places the pieces of one lane, which do not overlap, from left to right, with their labels. */
export function layOutLane(pieces: readonly RowPiece[], frame: LaneFrame): PlacedPiece[] {
  let taken = frame.plot.x;
  return pieces.map((piece, i) => {
    const x = frame.pixel(piece.start) + breath;
    const width = Math.max(3, frame.pixel(piece.end) - breath - x);
    const next = pieces[i + 1];
    const { before, after } = roomBeside(x, x + width, frame, {
      before: taken,
      after: next ? frame.pixel(next.start) : frame.plot.end
    });
    const label = labelOf(piece, { x, width, before, after }, frame.texts);
    const end = Math.max(x + width, label ? labelEnd(label) : 0);
    const until = untilOf(piece, { x: end, width: 0, before: end, after }, frame.texts);
    taken = Math.max(end, until ? labelEnd(until) : 0);
    const key = `${frame.rowId}|${piece.kind}|${frame.y}|${piece.start}`;
    const spoken = frame.texts.spoken(piece);
    return { key, piece, x, y: frame.y, width, height: laneHeight, label, until, spoken };
  });
}

/** The room beside a bar, which ends at the next cut. */
function roomBeside(
  start: number,
  end: number,
  { cuts }: LaneFrame,
  { before, after }: { before: number; after: number }
) {
  return {
    before: Math.max(before, ...cuts.filter((cut) => cut <= start + breath)),
    after: Math.min(after, ...cuts.filter((cut) => cut >= end - breath - 1))
  };
}

/** From where to where a piece and its words reach. */
export function reachOf({ x, width, label, until }: PlacedPiece): [start: number, end: number] {
  const words = [label, until].filter((one) => one !== null);
  return [
    Math.min(x, ...words.map((one) => labelStart(one))),
    Math.max(x + width, ...words.map((one) => labelEnd(one)))
  ];
}

type Room = Parameters<typeof placeLabel>[1];

function labelOf(piece: RowPiece, room: Room, texts: PieceTexts): PlacedLabel | null {
  if (piece.kind !== 'bar') return centredLabel(texts.short(piece), room);
  const lead = pieceSign(piece) ? signRoom : 0;
  const candidates = texts.short(piece);
  const placed = candidates.map((text) => placeLabel(text, room, lead));
  return placed.find((label, i) => label?.text === candidates[i]) ?? placed.at(-1) ?? null;
}

function untilOf(piece: RowPiece, room: Room, texts: PieceTexts): PlacedLabel | null {
  const text = piece.kind === 'bar' ? texts.until(piece.bar) : '';
  const label = text === '' ? null : placeLabel(text, room);
  return label?.inside ? null : label;
}
