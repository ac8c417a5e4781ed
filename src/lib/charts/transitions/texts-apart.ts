import { textWidth } from '../chain/text-width.ts';

/** A text with the middle of its base line, in pixels. */
export interface PlacedText {
  placeId: string;
  text: string;
  x: number;
  y: number;
}

const fontSize = 12;

/** The texts, in their order, that do not lie over an earlier one; each place once. */
export function textsApart(texts: readonly PlacedText[]): PlacedText[] {
  const kept: PlacedText[] = [];
  for (const text of texts) if (kept.every((other) => areApart(text, other))) kept.push(text);
  return kept;
}

function areApart(a: PlacedText, b: PlacedText): boolean {
  const room = (textWidth(a.text, fontSize) + textWidth(b.text, fontSize)) / 2 + 4;
  return a.placeId !== b.placeId && (Math.abs(a.x - b.x) > room || Math.abs(a.y - b.y) > fontSize + 1);
}
