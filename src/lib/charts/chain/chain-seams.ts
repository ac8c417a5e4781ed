import { pixelOf, type PlacedColumn } from './chain-columns.ts';
import type { TransitionMark } from './chain-model.ts';
import { labelFontSize } from './place-label.ts';
import { textWidth } from './text-width.ts';

/** A transition with its diamond and, where it breaks, the line and the words. */
export interface Seam {
  mark: TransitionMark;
  /** Middle of the diamond. */
  x: number;
  /** Where the chain breaks: the border of the phases. */
  seamX: number;
  /** `everywhere` it is not bridged, `somewhere`, or nowhere broken. */
  line: 'everywhere' | 'somewhere' | null;
  /** Where the words stand, in which line; null without words. */
  note: { text: string; x: number; line: number } | null;
}

const spacing = 21;

/** The transitions on the axis; several at one border stand side by side. */
export function chainSeams(
  marks: readonly TransitionMark[],
  columns: readonly PlacedColumn[],
  plot: { x: number; end: number }
): Seam[] {
  const seams = marks.map((mark): Seam => {
    const same = marks.filter(({ place }) => place === mark.place);
    const seamX = pixelOf(columns, mark.place);
    const shift = (same.indexOf(mark) - (same.length - 1) / 2) * spacing;
    const half = spacing / 2;
    const x = Math.min(plot.end - half, Math.max(plot.x + half, seamX + shift));
    return { mark, x, seamX, line: lineOf(mark), note: null };
  });
  return withNotes(seams, plot);
}

function lineOf({ state, note }: TransitionMark): Seam['line'] {
  if (state === 'not_bridged') return 'everywhere';
  return state === 'partly' && note !== null ? 'somewhere' : null;
}

/** Puts the words under the axis, each in the first line in which they are free of others. */
function withNotes(seams: readonly Seam[], plot: { x: number; end: number }): Seam[] {
  const ends: number[] = [];
  return [...seams]
    .sort((a, b) => a.seamX - b.seamX)
    .map((seam) => {
      const text = seam.mark.note;
      if (text === null) return seam;
      const half = textWidth(text, labelFontSize) / 2 + 4;
      const x = Math.min(plot.end - half, Math.max(plot.x + half, seam.seamX));
      const free = ends.findIndex((end) => end <= x - half);
      const line = free < 0 ? ends.length : free;
      ends[line] = x + half;
      return { ...seam, note: { text, x, line } };
    });
}

/** How many lines the words under the axis take. */
export function noteLines(seams: readonly Seam[]): number {
  return seams.reduce((lines, { note }) => Math.max(lines, note ? note.line + 1 : 0), 0);
}
