/** A label beside a disc that takes up room. */
export interface PointLabel {
  areaId: string;
  text: string;
  x: number;
  y: number;
  r: number;
  /** Higher ones are placed first. */
  weight: number;
  /** Shown even where every place covers something. */
  required?: boolean;
}

export interface PlacedPointLabel {
  areaId: string;
  text: string;
  /** Where the text starts, is centred or ends, by `anchor`; y is its baseline. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

export interface LabelBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const pixelsPerCharacter = 6;
const height = 12;
const gap = 3;
const air = 4;

/** Estimated width of a label of 11.5 px. */
export const pointLabelWidth = (text: string): number => text.length * pixelsPerCharacter;

/** The room a placed label takes. */
export function pointLabelBox({ x, y, text, anchor }: PlacedPointLabel): LabelBox {
  const width = pointLabelWidth(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 10, bottom: y - 10 + height };
}

const overlap = (a: LabelBox, b: LabelBox) =>
  a.left < b.right + air && b.left < a.right + air && a.top < b.bottom && b.top < a.bottom;

function coversDisc(box: LabelBox, { x, y, r }: { x: number; y: number; r: number }): boolean {
  const [dx, dy] = [Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)];
  return Math.hypot(dx, dy) < r;
}

const within = (box: LabelBox, frame: LabelBox) =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

function candidates({ areaId, text, x, y, r }: PointLabel): PlacedPointLabel[] {
  const middle = y + 4;
  return [
    { areaId, text, x: x + r + gap, y: middle, anchor: 'start' },
    { areaId, text, x: x - r - gap, y: middle, anchor: 'end' },
    { areaId, text, x, y: y - r - gap, anchor: 'middle' },
    { areaId, text, x, y: y + r + gap + 9, anchor: 'middle' },
    { areaId, text, x: x + r, y: y - r, anchor: 'start' },
    { areaId, text, x: x + r, y: y + r + 9, anchor: 'start' },
    { areaId, text, x: x - r, y: y - r, anchor: 'end' },
    { areaId, text, x: x - r, y: y + r + 9, anchor: 'end' }
  ];
}

/**
 * Labels beside their discs, greedily by weight (equal ones by area): right, left, above, below, then the corners; the
 * first place within the frame that covers no disc, no label and no reserved box. A label without such a place is left
 * out unless it is required.
 */
export function placePointLabels(
  labels: readonly PointLabel[],
  frame: LabelBox,
  discs: readonly { x: number; y: number; r: number }[],
  reserved: readonly LabelBox[] = []
): PlacedPointLabel[] {
  const taken = [...reserved];
  const ordered = [...labels].sort((a, b) => b.weight - a.weight || (a.areaId < b.areaId ? -1 : 1));
  return ordered.flatMap((label) => {
    const places = candidates(label).filter((candidate) => within(pointLabelBox(candidate), frame));
    const free = places.find((candidate) => {
      const box = pointLabelBox(candidate);
      return !taken.some((other) => overlap(box, other)) && !discs.some((disc) => coversDisc(box, disc));
    });
    const place = free ?? (label.required ? places[0] : undefined);
    if (!place) return [];
    taken.push(pointLabelBox(place));
    return [place];
  });
}
