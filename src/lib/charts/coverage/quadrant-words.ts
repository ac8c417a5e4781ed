import * as m from '../../messages/compiled/messages.js';
import { pointLabelWidth, type LabelBox } from './place-point-labels.ts';
import type { QuadrantFrame } from './quadrant-marks.ts';

/** A word in a corner of the scatter, placed by its baseline. */
export interface QuadrantWord {
  kind: 'gap' | 'plain';
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

interface Lines {
  x: number;
  y: number;
}

/** What the four quadrants are called, each in its outer corner; in one too narrow for its words there are none. */
export function quadrantWords({ left, right, top, bottom }: QuadrantFrame, lines: Lines): QuadrantWord[] {
  const words: (QuadrantWord & { room: number })[] = [
    {
      kind: 'gap',
      text: m.cov_chart_quadrant_gap(),
      x: left + 5,
      y: top + 13,
      anchor: 'start',
      room: lines.x - left
    },
    {
      kind: 'plain',
      text: m.cov_chart_quadrant_covered(),
      x: right - 3,
      y: top + 13,
      anchor: 'end',
      room: right - lines.x
    },
    {
      kind: 'plain',
      text: m.cov_chart_quadrant_low_open(),
      x: left + 5,
      y: bottom - 6,
      anchor: 'start',
      room: lines.x - left
    },
    {
      kind: 'plain',
      text: m.cov_chart_quadrant_low_covered(),
      x: right - 3,
      y: bottom - 6,
      anchor: 'end',
      room: right - lines.x
    }
  ];
  return words.flatMap(({ room, ...word }) => (pointLabelWidth(word.text) + 10 > room ? [] : [word]));
}

/** Room that names must leave: the corners' words, the word at the vertical line, and the lines. */
export function reservedBoxes(frame: QuadrantFrame, lines: Lines, city: string): LabelBox[] {
  const corners = quadrantWords(frame, lines).map(({ text, x, y, anchor }) => {
    const width = pointLabelWidth(text);
    const left = anchor === 'start' ? x : x - width;
    return { left, right: left + width, top: y - 11, bottom: y + 3 };
  });
  const cityLeft = cityPlace(frame, lines, city).left;
  return [
    ...corners,
    { left: cityLeft, right: cityLeft + pointLabelWidth(city), top: frame.bottom - 17, bottom: frame.bottom },
    { left: lines.x - 0.5, right: lines.x + 0.5, top: frame.top, bottom: frame.bottom },
    { left: frame.left, right: frame.right, top: lines.y - 0.5, bottom: lines.y + 0.5 }
  ];
}

/** Where the word at the vertical line stands: left of it, or right where there is no room. */
export function cityPlace(frame: QuadrantFrame, lines: Lines, city: string) {
  const width = pointLabelWidth(city);
  const fits = lines.x - width - 4 > frame.left;
  return fits
    ? { x: lines.x - 4, left: lines.x - 4 - width, anchor: 'end' as const }
    : { x: lines.x + 4, left: lines.x + 4, anchor: 'start' as const };
}
