import { extent } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { AreaDisc } from '../scatter/area-disc.ts';
import { placePointLabels, type LabelBox, type PlacedPointLabel } from '../scatter/place-point-labels.ts';
import type { RelationMark } from './relation-mark.ts';

export interface RelationScales {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
}

/** A point of two figures as a disc. */
export type RelationDisc = AreaDisc & { value: RelationMark };

/** From this many areas on only those chosen or pointed at are named, and discs are small above the second. */
const mostNames = 80;
const many = 150;

function bounds(values: readonly number[]): [number, number] {
  const [low = 0, high = 1] = extent(values);
  return low === high ? [low - 1, high + 1] : [low, high];
}

/** Scales that hold all points, with a little room at the edges of the frame. */
export function relationScales(marks: readonly RelationMark[], frame: LabelBox): RelationScales {
  const across = [frame.left + 8, frame.right - 8];
  const upwards = [frame.bottom - 8, frame.top + 6];
  return {
    x: scaleLinear(bounds(marks.map(({ x }) => x)), across).nice(),
    y: scaleLinear(bounds(marks.map(({ y }) => y)), upwards).nice(6)
  };
}

/** The points as discs, the chosen one larger. */
export function relationDiscs(
  marks: readonly RelationMark[],
  { x, y }: RelationScales,
  selected: string | null
): RelationDisc[] {
  const r = marks.length > many ? 3.2 : 5;
  return marks.map((value) => ({
    ...{ areaId: value.areaId, name: value.name, value },
    ...{ x: x(value.x), y: y(value.y), fill: `var(--${value.token})` },
    r: value.areaId === selected ? r + 2 : r
  }));
}

/** Names that there is room for: those of few areas, and always of the area chosen and the one pointed at. */
export function relationNames(
  discs: readonly RelationDisc[],
  frame: LabelBox,
  { selected, hovered }: { selected: string | null; hovered: string | null }
): PlacedPointLabel[] {
  const weightOf = (areaId: string) => (areaId === selected ? 2 : areaId === hovered ? 1 : 0);
  const labels = discs
    .map((disc) => ({ ...disc, text: disc.name, weight: weightOf(disc.areaId) }))
    .map((label) => ({ ...label, required: label.weight > 0 }))
    .filter(({ required }) => required || discs.length <= mostNames);
  return placePointLabels(labels, frame, discs);
}
