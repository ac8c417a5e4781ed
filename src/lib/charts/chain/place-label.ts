import { fittingText, textWidth } from './text-width.ts';

/** A text beside or inside a bar. */
export interface PlacedLabel {
  text: string;
  x: number;
  anchor: 'start' | 'middle' | 'end';
  inside: boolean;
}

/** Room of a bar in its lane, in pixels: where the neighbour before ends and the next one begins. */
export interface LabelRoom {
  x: number;
  width: number;
  before: number;
  after: number;
}

export const labelFontSize = 12;
const inset = 6;
const gap = 4;

/** A label inside its bar where it fits, else after it, else before it, else cut off; null where nothing fits. */
export function placeLabel(text: string, room: LabelRoom, lead = 0): PlacedLabel | null {
  const needed = textWidth(text, labelFontSize);
  const end = room.x + room.width;
  if (needed + 2 * inset + lead <= room.width)
    return { text, x: room.x + inset + lead, anchor: 'start', inside: true };
  if (needed + 2 * gap <= room.after - end) return { text, x: end + gap, anchor: 'start', inside: false };
  if (needed + 2 * gap <= room.x - room.before)
    return { text, x: room.x - gap, anchor: 'end', inside: false };
  const cut = fittingText(text, labelFontSize, room.width - 2 * inset - lead);
  return cut === '' ? null : { text: cut, x: room.x + inset + lead, anchor: 'start', inside: true };
}

/** A label in the middle of its bar; null where it does not fit. */
export function centredLabel(texts: readonly string[], { x, width }: LabelRoom): PlacedLabel | null {
  const text = texts.find((one) => textWidth(one, labelFontSize) + inset <= width);
  return text === undefined ? null : { text, x: x + width / 2, anchor: 'middle', inside: true };
}

/** Where a placed label reaches to, so that the next one keeps off. */
export function labelEnd({ text, x, anchor }: PlacedLabel): number {
  const width = textWidth(text, labelFontSize);
  return anchor === 'start' ? x + width : anchor === 'end' ? x : x + width / 2;
}

/** Where a placed label begins. */
export function labelStart({ text, x, anchor }: PlacedLabel): number {
  const width = textWidth(text, labelFontSize);
  return anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
}
