import type { Locale } from '../../core/locale.ts';
import * as m from '../../messages/compiled/messages.js';
import { pointLabelWidth, type LabelBox } from '../scatter/place-point-labels.ts';
import type { MoranFrame } from './moran-marks.ts';

/** The word of a quadrant in its outer corner, placed by its baseline. */
export interface MoranCorner {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

/** What the four quadrants are called; there are none in one too narrow for its words. */
export function moranCorners(
  { left, right, top, bottom }: MoranFrame,
  middle: number,
  locale: Locale
): MoranCorner[] {
  const start = { x: left + 5, anchor: 'start' as const, room: middle - left };
  const end = { x: right - 4, anchor: 'end' as const, room: right - middle };
  const words = [
    { text: m.space_corner_low_high({}, { locale }), y: top + 13, ...start },
    { text: m.space_corner_high_high({}, { locale }), y: top + 13, ...end },
    { text: m.space_corner_low_low({}, { locale }), y: bottom - 6, ...start },
    { text: m.space_corner_high_low({}, { locale }), y: bottom - 6, ...end }
  ];
  return words.flatMap(({ room, ...word }) => (pointLabelWidth(word.text) + 10 > room ? [] : [word]));
}

/** Room that names must leave to the corners. */
export function cornerBoxes(corners: readonly MoranCorner[]): LabelBox[] {
  return corners.map(({ text, x, y, anchor }) => {
    const width = pointLabelWidth(text);
    const left = anchor === 'start' ? x : x - width;
    return { left, right: left + width, top: y - 11, bottom: y + 3 };
  });
}
