import { pixelOf, placeColumns, type PlacedColumn } from './chain-columns.ts';
import type { ChainChartModel, NamedRow, ReachedShare } from './chain-model.ts';
import { chainSeams, noteLines, type Seam, type SeamNote } from './chain-seams.ts';
import { laneHeight } from './lane-height.ts';
import { layOutLane, reachOf, type PlacedPiece } from './lane-layout.ts';
import type { PieceTexts } from './piece-texts.ts';
import { placesNotExpected, rowLanes } from './row-pieces.ts';
import { textLines, textWidth } from './text-width.ts';

export interface PlacedRow {
  row: NamedRow;
  y: number;
  height: number;
  /** The name in lines. */
  lines: readonly string[];
  pieces: readonly PlacedPiece[];
  /** Middles of the columns in which nothing is expected of the row, where nothing else stands. */
  blanks: readonly { x: number; y: number }[];
}

/** A share at the foot of a column, with what it counts in lines that fit. */
export interface PlacedShare extends ReachedShare {
  x: number;
  width: number;
  lines: readonly string[];
}

/** The whole chart in pixels; what is drawn, and where. */
export interface ChainLayout {
  width: number;
  height: number;
  /** Where the columns begin and end. */
  plot: { x: number; end: number };
  /** Names stand above their row instead of left of it. */
  namesAbove: boolean;
  columns: readonly PlacedColumn[];
  axisY: number;
  seams: readonly Seam[];
  /** Where rows begin and end. */
  rowsY: number;
  rowsEnd: number;
  rows: readonly PlacedRow[];
  reached: readonly PlacedShare[];
  reachedY: number;
}

const laneGap = 2;
const rowPadding = 3;
const nameLineHeight = 16;
const noteLineHeight = 15;
const toggleRoom = 34;
const widestNames = 212;
const reachedHeight = 32;
/** Room of the three lines of names above the shares. */
const namesRoom = 52;
export const measureFontSize = 11.5;
export const measureLineHeight = 13;
export const nameFontSize = 13;

/** Lays the chart out in a width; it is as high as it needs. */
export function layOutChain(
  model: ChainChartModel,
  { width, namesAbove }: { width: number; namesAbove: boolean },
  texts: PieceTexts
): ChainLayout {
  const plot = { x: namesAbove ? 0 : nameColumn(model.rows), end: width - 1 };
  const columns = placeColumns(model.columns, plot.x, plot.end - plot.x);
  const headLines = Math.max(1, ...columns.map(({ lines }) => lines.length));
  const axisY = headLines * 15 + 36;
  const seams = chainSeams(model.transitions, columns, plot);
  const rowsY = axisY + 18 + noteLines(seams) * noteLineHeight;
  const cuts = seams.flatMap(({ line, x }) => (line === 'everywhere' ? [x] : []));
  const rows = placeRows(model.rows, { columns, plot, cuts, namesAbove, y: rowsY }, texts);
  const rowsEnd = rows.reduce((end, row) => Math.max(end, row.y + row.height), rowsY);
  const reached = (model.reached ?? []).map((share, i) => placeShare(share, columns[i]));
  const measureLines = Math.max(1, ...reached.map(({ lines }) => lines.length));
  const foot = Math.max(reachedHeight + measureLines * measureLineHeight + 6, namesAbove ? 0 : 54);
  const height = rowsEnd + (reached.length > 0 ? foot + (namesAbove ? namesRoom : 0) : 4);
  const reachedY = rowsEnd + (namesAbove ? namesRoom : 0);
  return { width, height, plot, namesAbove, columns, axisY, seams, rowsY, rowsEnd, rows, reached, reachedY };
}

/** Baseline of the words under the axis. */
export function noteBaseline({ axisY }: ChainLayout, { line }: SeamNote): number {
  return axisY + 27 + line * noteLineHeight;
}

function placeShare(share: ReachedShare, column: PlacedColumn | undefined): PlacedShare {
  const { x = 0, width = 0 } = column ?? {};
  return { ...share, x, width, lines: textLines(share.measure, measureFontSize, width - 8) };
}

/** As wide as the longest word of the names, with room for the button beside it. */
function nameColumn(rows: readonly NamedRow[]): number {
  const words = rows.flatMap(({ name }) => name.split(' '));
  const longest = Math.max(120, ...words.map((word) => textWidth(word, nameFontSize) * 1.04));
  return Math.min(widestNames, longest + toggleRoom);
}

interface RowFrame {
  columns: readonly PlacedColumn[];
  plot: ChainLayout['plot'];
  /** Where the rows are cut by a seam that nothing bridges. */
  cuts: readonly number[];
  namesAbove: boolean;
  y: number;
}

function placeRows(rows: readonly NamedRow[], frame: RowFrame, texts: PieceTexts): PlacedRow[] {
  let { y } = frame;
  return rows.map((row) => {
    const placed = placeRow(row, { ...frame, y }, texts);
    y += placed.height;
    return placed;
  });
}

function placeRow(row: NamedRow, frame: RowFrame, texts: PieceTexts): PlacedRow {
  const { columns, plot, cuts, namesAbove, y } = frame;
  const room = plot.x - toggleRoom;
  const lines = namesAbove ? [row.name] : textLines(row.name, nameFontSize, room);
  const top = y + rowPadding + (namesAbove ? nameLineHeight + 6 : 0);
  const lanes = rowLanes(row);
  const pieces = lanes.flatMap((lane, i) =>
    layOutLane(lane, {
      y: top + i * (laneHeight + laneGap),
      rowId: row.rowId,
      pixel: (place) => pixelOf(columns, place),
      plot,
      cuts,
      texts
    })
  );
  const lanesHeight = Math.max(1, lanes.length) * (laneHeight + laneGap) - laneGap;
  const namesHeight = namesAbove ? 0 : lines.length * nameLineHeight;
  const height = top - y + Math.max(lanesHeight, namesHeight) + rowPadding + 1;
  return { row, y, height, lines, pieces, blanks: blanksOf(row, pieces, { columns, top }) };
}

/** One sign for each column in which nothing is expected, unless words of a neighbour reach into it. */
function blanksOf(
  { cells }: NamedRow,
  pieces: readonly PlacedPiece[],
  { columns, top }: { columns: readonly PlacedColumn[]; top: number }
): PlacedRow['blanks'] {
  const first = pieces.filter(({ y }) => y === top);
  return placesNotExpected(cells).flatMap((place) => {
    const middle = pixelOf(columns, place + 0.5);
    const covered = first.some((piece) => {
      const [start, end] = reachOf(piece);
      return start < middle + 8 && end > middle - 8;
    });
    return covered ? [] : [{ x: middle, y: top + laneHeight / 2 }];
  });
}
