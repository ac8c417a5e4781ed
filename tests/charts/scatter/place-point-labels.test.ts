import { describe, expect, it } from 'vitest';
import {
  placePointLabels,
  pointLabelBox,
  type LabelBox,
  type PlacedPointLabel
} from '../../../src/lib/charts/scatter/place-point-labels.ts';

const frame = { left: 0, right: 300, top: 0, bottom: 200 };
const label = (areaId: string, x: number, y: number, change: object = {}) => ({
  areaId,
  text: `Area ${areaId}`,
  x,
  y,
  r: 5,
  weight: 1,
  ...change
});
const anchors = (placed: PlacedPointLabel[]) => placed.map(({ areaId, anchor }) => `${areaId} ${anchor}`);
const overlaps = (a: LabelBox, b: LabelBox) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('placePointLabels', () => {
  it('stands right of its disc, left where the frame ends', () =>
    expect(anchors(placePointLabels([label('1', 100, 100), label('2', 290, 50)], frame, []))).toEqual([
      '1 start',
      '2 end'
    ]));

  it('turns to the other side where a disc or a reserved box is in the way', () => {
    const disc = { x: 125, y: 100, r: 6 };
    const box = { left: 105, right: 160, top: 90, bottom: 110 };
    expect(anchors(placePointLabels([label('1', 100, 100)], frame, [disc]))).toEqual(['1 end']);
    expect(anchors(placePointLabels([label('1', 100, 100)], frame, [], [box]))).toEqual(['1 end']);
  });

  it('lets the heavier label go first, equal ones by area', () => {
    const crowd = Array.from({ length: 12 }, (_, i) => label(`${i}`, 60, 100, { weight: i === 7 ? 2 : 1 }));
    expect(
      placePointLabels(crowd, frame, [])
        .map(({ areaId }) => areaId)
        .slice(0, 2)
    ).toEqual(['7', '0']);
  });

  it('leaves out what finds no place, unless it is required', () => {
    const wall = [{ x: 150, y: 100, r: 500 }];
    expect(placePointLabels([label('1', 100, 100)], frame, wall)).toEqual([]);
    expect(anchors(placePointLabels([label('1', 100, 100, { required: true })], frame, wall))).toEqual([
      '1 start'
    ]);
  });

  it('never lays a label over another, over a disc or out of the frame', () => {
    const many = Array.from({ length: 120 }, (_, i) => label(`${i}`, (i * 47) % 300, (i * 31) % 200));
    const placed = placePointLabels(many, frame, many);
    const boxes = placed.map(pointLabelBox);
    expect(placed.length).toBeGreaterThan(5);
    expect(boxes.filter((box, i) => boxes.slice(i + 1).some((other) => overlaps(box, other)))).toEqual([]);
    expect(boxes.every((box) => box.left >= 0 && box.right <= 300 && box.top >= 0 && box.bottom <= 200)).toBe(
      true
    );
    const centres = boxes.filter((box) =>
      many.some(({ x, y }) => overlaps(box, { left: x, right: x + 0.1, top: y, bottom: y + 0.1 }))
    );
    expect(centres).toEqual([]);
  });
});
