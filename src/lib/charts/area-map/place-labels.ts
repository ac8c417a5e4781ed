import type { AreaShape } from './project-areas.ts';

export interface AreaLabel {
  areaId: string;
  text: string;
  /** A sign under the name (rising, falling), or ''. */
  sign: string;
  /** Shown even where it is wider than its area. */
  important: boolean;
  /** Token of the area's colour, for the halo; null without a class. */
  token: string | null;
}

export interface PlacedLabel extends AreaLabel {
  x: number;
  y: number;
}

const pixelsPerCharacter = 6.1;
const lineHeight = 13;
const roomFactor = 1.12;
/** More important names than this would hide the areas; then only those are written that have room. */
const importantAtMost = 30;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Estimated width of a label of 12 px, in pixels. */
export const labelWidth = (text: string): number => text.length * pixelsPerCharacter;

function boxOf([x, y]: readonly [number, number], { text, sign }: AreaLabel): Box {
  const half = labelWidth(text) / 2;
  return {
    left: x - half,
    right: x + half,
    top: y - lineHeight / 2,
    bottom: y + lineHeight * (sign ? 1.5 : 0.5)
  };
}

const apart = (a: Box, b: Box) =>
  a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;

/** The labels that fit: important ones first, then by the size of their area, none over another. */
export function placeLabels(shapes: readonly AreaShape[], labels: readonly AreaLabel[]): PlacedLabel[] {
  const byId = new Map(labels.map((label) => [label.areaId, label]));
  const candidates = shapes
    .flatMap((shape) => {
      const label = byId.get(shape.areaId);
      return label ? [{ shape, label }] : [];
    })
    .sort((a, b) => Number(b.label.important) - Number(a.label.important) || b.shape.width - a.shape.width);
  const taken: Box[] = [];
  const few = labels.filter(({ important }) => important).length <= importantAtMost;
  return candidates.flatMap(({ shape, label }) => {
    if (!(label.important && few) && labelWidth(label.text) > roomFactor * shape.width) return [];
    const places = placesOf(shape, label);
    const place = places.find((at) => taken.every((other) => apart(boxOf(at, label), other)));
    if (!place) return [];
    taken.push(boxOf(place, label));
    return [{ ...label, x: place[0], y: place[1] }];
  });
}

const shifts = [0, -lineHeight, lineHeight, -1.6 * lineHeight, 1.6 * lineHeight];

/** Where a label may stand: in the middle of its area, and important ones also above or below it. */
const placesOf = ({ label: [x, y] }: AreaShape, { important }: AreaLabel): [number, number][] =>
  (important ? shifts : [0]).map((shift) => [x, y + shift]);
