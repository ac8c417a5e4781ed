import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  moranMarks,
  moranScales,
  slopeLine,
  type MoranPoint
} from '../../../src/lib/charts/space/moran-marks.ts';
import { spaceStyle, type SpaceClass } from '../../../src/lib/core/space/space-class.ts';

const frame = { left: 30, right: 430, top: 20, bottom: 320 };
const point = (areaId: string, z: number, lag: number, named: SpaceClass = 'none'): MoranPoint => ({
  areaId,
  name: `Gebiet ${areaId}`,
  z,
  lag,
  named,
  style: spaceStyle(named)
});
const points = [point('1', -1, -0.5), point('2', 0, 0), point('3', 2, 1.5, 'high-high'), point('4', -1, -1)];

describe('scales of the scatter', () => {
  it('hold every point and the middle within the frame', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: -9, max: 9, noNaN: true }))
        ),
        (places) => {
          const many = places.map(([z, lag], i) => point(String(i), z, lag));
          const scales = moranScales(many, frame);
          for (const { z, lag } of [...many, { z: 0, lag: 0 }]) {
            expect(scales.x(z)).toBeGreaterThanOrEqual(frame.left);
            expect(scales.x(z)).toBeLessThanOrEqual(frame.right);
            expect(scales.y(lag)).toBeGreaterThanOrEqual(frame.top);
            expect(scales.y(lag)).toBeLessThanOrEqual(frame.bottom);
          }
        }
      ),
      { numRuns: 50 }
    ));

  it('lead to more stress rightwards and upwards', () => {
    const { x, y } = moranScales(points, frame);
    expect(x(1)).toBeGreaterThan(x(0));
    expect(y(1)).toBeLessThan(y(0));
  });
});

it('draws what stands out larger and on top', () => {
  const marks = moranMarks(points, moranScales(points, frame));
  expect(marks.map(({ areaId }) => areaId)).toEqual(['1', '2', '4', '3']);
  expect(marks.at(-1)?.r).toBeGreaterThan(marks[0]?.r ?? Infinity);
});

describe('the line of Moran’s I', () => {
  const scales = moranScales(points, frame);
  const ends = (slope: number) => {
    const line = slopeLine(points, slope, scales);
    if (!line) throw new Error('no line');
    const at = (x: number, y: number) => [scales.x.invert(x), scales.y.invert(y)] as const;
    return [at(line.x1, line.y1), at(line.x2, line.y2)] as const;
  };

  it.each([0.4, -0.3, 0, 3, -8])(
    'has the slope %f, runs through the middle of the points and stays inside',
    (slope) => {
      const [[z1, lag1], [z2, lag2]] = ends(slope);
      expect((lag2 - lag1) / (z2 - z1)).toBeCloseTo(slope);
      expect(lag1 + slope * (0 - z1)).toBeCloseTo(0);
      const [low = 0, high = 0] = scales.y.domain();
      for (const lag of [lag1, lag2]) {
        expect(lag).toBeGreaterThanOrEqual(low - 1e-9);
        expect(lag).toBeLessThanOrEqual(high + 1e-9);
      }
    }
  );

  it('is not drawn without points', () => expect(slopeLine([], 0.4, scales)).toBeNull());
});
