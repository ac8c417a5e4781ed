import * as m from '../../messages/compiled/messages.js';
import { pointLabelWidth, type LabelBox } from '../scatter/place-point-labels.ts';
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

/**
 * What the four quadrants are called, each in its outer corner; there are none in one too narrow for its words. `city`
 * is the word that stands below, at the vertical line.
 */
export function quadrantWords(frame: QuadrantFrame, lines: Lines, city: string): QuadrantWord[] {
  const { left, right, top, bottom } = frame;
  const start = { x: left + 5, anchor: 'start' as const };
  const end = { x: right - 3, anchor: 'end' as const };
  const above = { left: lines.x - left, right: right - lines.x };
  const taken = pointLabelWidth(city) + 8;
  const beforeLine = cityPlace(frame, lines, city).anchor === 'end';
  const below = {
    left: above.left - (beforeLine ? taken : 0),
    right: above.right - (beforeLine ? 0 : taken)
  };
  const [high, low] = [top + 13, bottom - 6];
  const words: (QuadrantWord & { room: number })[] = [
    { kind: 'gap', text: m.cov_chart_quadrant_gap(), ...start, y: high, room: above.left },
    { kind: 'plain', text: m.cov_chart_quadrant_covered(), ...end, y: high, room: above.right },
    { kind: 'plain', text: m.cov_chart_quadrant_low_open(), ...start, y: low, room: below.left },
    { kind: 'plain', text: m.cov_chart_quadrant_low_covered(), ...end, y: low, room: below.right }
  ];
  return words.flatMap(({ room, ...word }) => (pointLabelWidth(word.text) + 10 > room ? [] : [word]));
}

/** Room that names must leave: the corners' words, the word at the vertical line, and the lines. */
export function reservedBoxes(frame: QuadrantFrame, lines: Lines, city: string): LabelBox[] {
  const corners = quadrantWords(frame, lines, city).map(({ text, x, y, anchor }) => {
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
