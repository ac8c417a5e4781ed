import { describe, expect, it } from 'vitest';
import { discAt, nextDisc } from '../../../src/lib/charts/scatter/area-disc.ts';

describe('discs', () => {
  const discs = [
    { areaId: '01', x: 0, y: 10 },
    { areaId: '02', x: 90, y: 30 },
    { areaId: '03', x: 20, y: 50 },
    { areaId: '04', x: 70, y: 90 }
  ];

  it.each([
    ['01', 'ArrowDown', '02'],
    ['02', 'ArrowUp', '01'],
    ['01', 'ArrowRight', '03'],
    ['03', 'ArrowRight', '04'],
    ['02', 'ArrowRight', null],
    ['02', 'Home', '01'],
    ['02', 'End', '04'],
    ['02', 'a', null],
    [null, 'ArrowRight', '01']
  ])('from %s the key %s leads to %s', (current, key, expected) =>
    expect(nextDisc(discs, current, key)?.areaId ?? null).toBe(expected)
  );

  it('are found under the pointer, a small one before the large one below it', () => {
    const [large, small] = [
      { x: 50, y: 50, r: 20 },
      { x: 55, y: 50, r: 3 }
    ];
    const at = (x: number) => discAt([large, small], { x, y: 50 });
    expect([at(55), at(35), at(75), at(90)]).toEqual([small, large, large, null]);
  });
});
