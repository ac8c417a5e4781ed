import type { PhaseColumn } from './chain-model.ts';
import { textLines, textWidth } from './text-width.ts';

/** A column of the chart, in pixels. */
export interface PlacedColumn extends PhaseColumn {
  x: number;
  width: number;
  /** The name in lines that fit. */
  lines: readonly string[];
}

export const columnFontSize = 12.5;
const padding = 8;
const least = 46;
/** Columns of children and young people hold names of offers. */
const leastOfChildren = 78;
/** Phases of young people show most offers, so they get most of the room that the names leave. */
const adultAge = 21;

function wordWidth(column: PhaseColumn): number {
  const longest = Math.max(...column.name.split(' ').map((word) => textWidth(word, columnFontSize)));
  return Math.max(appetite(column) > 0 ? leastOfChildren : least, longest + padding);
}

/** Share of the spare room: years of the phase, damped; phases of grown-ups and those without ages take none. */
function appetite({ ages }: PhaseColumn): number {
  const years = /^(\d+)(?:\D+(\d+))?/.exec(ages);
  const from = Number(years?.[1] ?? adultAge);
  if (!years?.[2] || from >= adultAge) return 0;
  return (Number(years[2]) - from + 1) ** 0.25;
}

/** Divides a width among the phases: every name fits, the rest goes to the phases of children and young people. */
export function placeColumns(columns: readonly PhaseColumn[], x: number, width: number): PlacedColumn[] {
  const wanted = columns.map(wordWidth);
  const sum = wanted.reduce((total, one) => total + one, 0);
  const spare = Math.max(0, width - sum);
  const shrink = Math.min(1, width / sum);
  const appetites = columns.map(appetite);
  const hunger = appetites.reduce((total, one) => total + one, 0);
  let left = x;
  return columns.map((column, i) => {
    const own = (wanted[i] ?? 0) * shrink + (spare * (appetites[i] ?? 0)) / (hunger || 1);
    const placed = { ...column, x: left, width: own, lines: textLines(column.name, columnFontSize, own - 4) };
    left += own;
    return placed;
  });
}

/** Pixel of a place on the axis of phases: phase i covers [i, i + 1]. */
export function pixelOf(columns: readonly PlacedColumn[], place: number): number {
  const index = Math.min(columns.length - 1, Math.max(0, Math.floor(place)));
  const column = columns[index];
  return column ? column.x + (place - index) * column.width : 0;
}
