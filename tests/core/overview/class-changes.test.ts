import { expect, it } from 'vitest';
import type { MobilityCourse } from '../../../src/lib/core/mobility/mobility-course.ts';
import { classChanges } from '../../../src/lib/core/overview/class-changes.ts';

const course = {
  classCount: 4,
  standardise: 'z-score',
  classes: { method: 'limits', limits: [-1, 1, 1.5], closure: 'inner' },
  dates: [
    { period: '2021', vintage: '', areas: [0, 0, 0, 0] },
    { period: '2022', vintage: '', areas: [1, 1, 1, 0] },
    { period: '2023', vintage: '', areas: [1, 0, 1, 2] }
  ],
  steps: [
    { from: '2021', to: '2022', counts: [], crosswalked: true },
    { from: '2022', to: '2023', counts: [], crosswalked: false }
  ],
  areas: [
    { areaId: 'a', classes: [null, 0, 2] },
    { areaId: 'b', classes: [3, 2, 1] },
    { areaId: 'c', classes: [null, 2, 3] },
    { areaId: 'd', classes: [1, null, 3] }
  ]
} as unknown as MobilityCourse;

it('tells which areas came into and left the classes of high stress since the date before', () => {
  expect(classChanges(course)).toEqual({
    ...{ from: '2022', to: '2023', crosswalked: false },
    ...{ entered: ['a'], left: ['b'], stayed: 1 },
    course: [
      { period: '2022', high: 1, classified: 3 },
      { period: '2023', high: 3, classified: 4 }
    ]
  });
});

it('is nothing without an earlier date', () => {
  expect(classChanges(null)).toBeNull();
  expect(classChanges({ ...course, steps: [] })).toBeNull();
});
