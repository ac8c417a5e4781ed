import type { Table } from './report-document.ts';

/** What a column needs, in characters. */
interface Need {
  /** Its longest word. */
  least: number;
  /** Its longest text, up to where it is better broken into lines. */
  most: number;
  grows: boolean;
}

/** Space between columns. */
const gap = 3;
const longLine = 44;

/** How many characters a table needs at least to be as wide as its longest words. */
export const leastWidth = (table: Table): number => sumOf(needsOf(table).map(({ least }) => least));

/** The shares of the columns in the width of a table that has room for `room` characters in a line; sum is 1. */
export function columnShares(table: Table, room: number): number[] {
  const needs = needsOf(table);
  const widths = fitted(needs, room);
  const sum = sumOf(widths);
  return widths.map((width) => width / sum);
}

function fitted(needs: readonly Need[], room: number): number[] {
  const least = sumOf(needs.map((need) => need.least));
  const most = sumOf(needs.map((need) => need.most));
  if (most <= room) return stretched(needs, room - most);
  if (least >= room) return needs.map((need) => need.least);
  const share = (room - least) / (most - least);
  return needs.map((need) => need.least + share * (need.most - need.least));
}

/** Numbers stay together; what room is left goes to columns of words, in a table of numbers only to all. */
function stretched(needs: readonly Need[], rest: number): number[] {
  const growing = needs.some(({ grows }) => grows) ? needs.filter(({ grows }) => grows) : needs;
  const whole = sumOf(growing.map(({ most }) => most));
  return needs.map((need) => need.most + (growing.includes(need) ? (rest * need.most) / whole : 0));
}

const needsOf = ({ columns, rows }: Table): Need[] =>
  columns.map(({ label, align }, index) => {
    const cells = rows.map((row) => row[index]?.text ?? '');
    const least = longest([
      ...wordsOf(label),
      ...cells.flatMap(align === 'end' ? (text) => [text] : wordsOf)
    ]);
    const line = Math.min(longLine, Math.max(longest(cells), Math.min(label.length, 14)));
    return { least: least + gap, most: Math.max(line, least) + gap, grows: align === 'start' };
  });

/** Words as lines break them: at blanks, and behind hyphens and slashes. */
const wordsOf = (text: string) => text.split(/ |(?<=[-–/])/);

const longest = (texts: readonly string[]) => texts.reduce((most, { length }) => Math.max(most, length), 3);
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
