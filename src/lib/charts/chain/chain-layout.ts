import { pixelOf, placeColumns, type PlacedColumn } from './chain-columns.ts';
import type { ChainChartModel, NamedRow, ReachedShare } from './chain-model.ts';
import { chainSeams, noteLines, type Seam } from './chain-seams.ts';
import { laneHeight } from './lane-height.ts';
import { layOutLane, type PlacedPiece } from './lane-layout.ts';
import type { PieceTexts } from './piece-texts.ts';
import { rowLanes } from './row-pieces.ts';
import { textLines, textWidth } from './text-width.ts';

export interface PlacedRow {
  row: NamedRow;
  y: number;
  height: number;
  /** The name in lines. */
  lines: readonly string[];
  pieces: readonly PlacedPiece[];
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
  reached: readonly (ReachedShare & { x: number; width: number })[];
  reachedY: number;
}

const laneGap = 2;
const rowPadding = 4;
const nameLineHeight = 16;
const toggleRoom = 34;
const widestNames = 212;
const reachedHeight = 52;
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
  const rowsY = axisY + 20 + noteLines(seams) * 16;
  const rows = placeRows(model.rows, { columns, plot, namesAbove, y: rowsY }, texts);
  const rowsEnd = rows.reduce((end, row) => Math.max(end, row.y + row.height), rowsY);
  const reached = (model.reached ?? []).map((share, i) => ({
    ...share,
    x: columns[i]?.x ?? 0,
    width: columns[i]?.width ?? 0
  }));
  const height = rowsEnd + (reached.length > 0 ? reachedHeight + (namesAbove ? 36 : 0) : 4);
  const reachedY = rowsEnd + (namesAbove ? 36 : 0);
  return { width, height, plot, namesAbove, columns, axisY, seams, rowsY, rowsEnd, rows, reached, reachedY };
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

function placeRow(row: NamedRow, { columns, plot, namesAbove, y }: RowFrame, texts: PieceTexts): PlacedRow {
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
      texts
    })
  );
  const lanesHeight = Math.max(1, lanes.length) * (laneHeight + laneGap) - laneGap;
  const namesHeight = namesAbove ? 0 : lines.length * nameLineHeight;
  const height = top - y + Math.max(lanesHeight, namesHeight) + rowPadding + 1;
  return { row, y, height, lines, pieces };
}
