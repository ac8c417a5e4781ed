import { pixelOf, type PlacedColumn } from './chain-columns.ts';
import type { TransitionMark } from './chain-model.ts';
import { labelFontSize } from './place-label.ts';
import { textWidth } from './text-width.ts';

/** Words under the axis that belong to a diamond. */
export interface SeamNote {
  text: string;
  x: number;
  /** In which line, from 0. */
  line: number;
  /** The name of a transition that does not break. */
  quiet: boolean;
}

/** A transition with its diamond and, where it breaks, the line and the words. */
export interface Seam {
  mark: TransitionMark;
  /** Middle of the diamond. */
  x: number;
  /** `everywhere` it is not bridged, `somewhere`, or nowhere broken. */
  line: 'everywhere' | 'somewhere' | null;
  /** Null where the columns say enough. */
  note: SeamNote | null;
}

const spacing = 30;
const half = 10;
const severity: readonly TransitionMark['state'][] = ['not_bridged', 'partly', 'unknown', 'bridged'];

/** The transitions on the axis; of several at one border the worst stands on it, the others before it. */
export function chainSeams(
  marks: readonly TransitionMark[],
  columns: readonly PlacedColumn[],
  plot: { x: number; end: number }
): Seam[] {
  const seams = marks.map((mark): Seam & { shared: boolean } => {
    const same = atOneBorder(marks, mark);
    const wanted = pixelOf(columns, mark.place) - same.indexOf(mark) * spacing;
    const x = Math.min(plot.end - half, Math.max(plot.x + half, wanted));
    return { mark, x, line: lineOf(mark), note: null, shared: same.length > 1 };
  });
  return withNotes(seams, plot);
}

function atOneBorder(marks: readonly TransitionMark[], { place }: TransitionMark): TransitionMark[] {
  const rank = ({ state }: TransitionMark) => severity.indexOf(state);
  return marks.filter((mark) => mark.place === place).sort((a, b) => rank(a) - rank(b));
}

function lineOf({ state, note }: TransitionMark): Seam['line'] {
  if (state === 'not_bridged') return 'everywhere';
  return state === 'partly' && note !== null ? 'somewhere' : null;
}

/** What stands at a transition; at a border with several each says which it is. */
function wordsOf({ name, note }: TransitionMark, shared: boolean): string | null {
  if (!shared) return note;
  const [short = name] = name.split(':');
  return note === null ? short : `${short}, ${note}`;
}

/** Puts the words under the axis, each in the first line in which they are free of others. */
function withNotes(seams: readonly (Seam & { shared: boolean })[], plot: { x: number; end: number }): Seam[] {
  const ends: number[] = [];
  return [...seams]
    .sort((a, b) => a.x - b.x)
    .map(({ shared, ...seam }) => {
      const text = wordsOf(seam.mark, shared);
      if (text === null) return seam;
      const reach = textWidth(text, labelFontSize) / 2 + 6;
      const x = Math.min(plot.end - reach, Math.max(plot.x + reach, seam.x));
      const free = ends.findIndex((end) => end <= x - reach);
      const line = free < 0 ? ends.length : free;
      ends[line] = x + reach;
      return { ...seam, note: { text, x, line, quiet: seam.mark.note === null } };
    });
}

/** How many lines the words under the axis take. */
export function noteLines(seams: readonly Seam[]): number {
  return seams.reduce((lines, { note }) => Math.max(lines, note ? note.line + 1 : 0), 0);
}
