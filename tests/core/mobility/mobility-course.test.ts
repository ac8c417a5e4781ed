import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindCode, type Column } from '../../../src/lib/core/cell.ts';
import type { VintageShare } from '../../../src/lib/core/mobility/class-date.ts';
import { lastingAreas } from '../../../src/lib/core/mobility/lasting-areas.ts';
import { mobilityCourse } from '../../../src/lib/core/mobility/mobility-course.ts';
import { readMobilitySettings } from '../../../src/lib/core/mobility/mobility-settings.ts';
import type { DatedInput } from '../../../src/lib/core/time/dated-index.ts';

const column = (values: readonly number[]): Column => ({
  values: Float64Array.from(values),
  kinds: new Uint8Array(values.length).fill(kindCode.value)
});

/** A date with one or more indicators; two classes, divided at the mean. */
function dated(
  period: string,
  vintage: string,
  areaIds: readonly string[],
  columns: Readonly<Record<string, readonly number[]>>,
  residents: readonly number[] | null = null
): DatedInput {
  const indicators = Object.entries(columns).map(([id, values]) => {
    return { id, weight: 1, polarity: 1 as const, now: column(values), before: null };
  });
  const settings = {
    standardise: 'z-score',
    combine: 'sum-restandardised',
    classify: { method: 'limits', limits: [0] },
    trend: { years: 2, limits: [-1, 1] },
    minimumPopulation: 0,
    excluded: []
  } as const;
  const input = { areaIds, residents: residents && column(residents), indicators, settings };
  return { period, vintage, input };
}

const noSettings = readMobilitySettings(undefined);
const weights = { x: 1 };

describe('classes of areas over dates', () => {
  const dates = [
    dated('2020', '', ['a', 'b', 'c', 'd'], { x: [1, 1, 9, 9], y: [9, 1, 1, 1] }),
    dated('2021', '', ['a', 'b', 'c', 'd'], { x: [1, 9, 9, 9], y: [1, 9, 1, 1] }),
    dated('2022', '', ['a', 'b', 'c', 'd'], { x: [1, 9, 1, 9], y: [1, 1, 1, 9] })
  ];
  const course = mobilityCourse({ dates, crosswalk: [], weights, settings: noSettings });

  it('are counted from each date to the next', () => {
    expect(course?.dates.map(({ areas }) => areas)).toEqual([
      [2, 2],
      [1, 3],
      [2, 2]
    ]);
    expect(course?.steps.map(({ counts }) => counts)).toEqual([
      [
        [1, 1],
        [0, 2]
      ],
      [
        [1, 0],
        [1, 2]
      ]
    ]);
    expect(course?.mobility).toMatchObject({ steps: 8, stayed: 0.75, worse: 0.125, better: 0.125 });
  });

  it('tell which areas stay high, come and leave', () => {
    if (!course) throw new Error('no course');
    expect(lastingAreas(course)).toEqual({ alwaysHigh: ['d'], newlyHigh: ['b'], noLongerHigh: ['c'] });
  });

  it('are those of the composition that the settings name for a date', () => {
    const settings = readMobilitySettings({
      compositions: [{ periods: ['2020'], indicators: [{ id: 'y' }] }]
    });
    const own = mobilityCourse({ dates, crosswalk: [], weights, settings });
    expect(own?.areas.map(({ classes }) => classes[0])).toEqual([1, 0, 0, 0]);
    expect(own?.areas.map(({ classes }) => classes.slice(1))).toEqual(
      course?.areas.map(({ classes }) => classes.slice(1))
    );
  });

  it('a date without an index breaks the course, and no step leads over it', () => {
    const flat = dated('2021', '', ['a', 'b', 'c', 'd'], { x: [5, 5, 5, 5] });
    const broken = mobilityCourse({
      dates: [dates[0], flat, dates[2], dates[1]].flatMap((date) => date ?? []),
      crosswalk: [],
      weights,
      settings: noSettings
    });
    expect(broken?.dates.map(({ areas }) => areas)).toEqual([
      [2, 2],
      [0, 0],
      [2, 2],
      [1, 3]
    ]);
    expect(broken?.mobility.steps).toBe(4);
  });

  it('there is none of a single date', () => {
    expect(
      mobilityCourse({ dates: dates.slice(0, 1), crosswalk: [], weights, settings: noSettings })
    ).toBeNull();
  });
});

describe('over a change of boundaries', () => {
  const share = (fromId: string, toId: string, weight: number): VintageShare => {
    return { fromVintage: 'old', fromId, toVintage: 'new', toId, weight };
  };
  // a is divided into a1 and a2; b and c become bc, most of whose people come from c.
  const crosswalk = [share('a', 'a1', 0.5), share('a', 'a2', 0.5), share('b', 'bc', 1), share('c', 'bc', 1)];
  const dates = [
    dated('2016', 'old', ['a', 'b', 'c'], { x: [1, 1, 9] }, [100, 10, 90]),
    dated('2020', 'new', ['a1', 'a2', 'bc'], { x: [1, 9, 9] }, [50, 50, 100])
  ];
  const course = mobilityCourse({ dates, crosswalk, weights, settings: noSettings });

  it('every new area has the class that most of its people come from', () => {
    expect(course?.areas).toEqual([
      { areaId: 'a1', classes: [0, 0] },
      { areaId: 'a2', classes: [0, 1] },
      { areaId: 'bc', classes: [1, 1] }
    ]);
    expect(course?.steps).toMatchObject([{ crosswalked: true }]);
  });
});

it('shares sum to one, and the steps are as many as areas with a class at both dates', () => {
  const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(values, { minLength: 2, maxLength: 4 }), (years) => {
      const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
      const dates = years.map((x, i) => dated(String(2020 + i), '', ids, { x }));
      const course = mobilityCourse({ dates, crosswalk: [], weights, settings: noSettings });
      if (course === null) return;
      const { stayed, worse, better, steps, probabilities, steadyState } = course.mobility;
      expect(stayed + worse + better).toBeCloseTo(1, 12);
      expect(Math.min(stayed, worse, better)).toBeGreaterThanOrEqual(0);
      for (const row of [...probabilities, steadyState ?? []]) {
        const sum = row.reduce((total, share) => total + share, 0);
        if (row.some((share) => share > 0)) expect(sum).toBeCloseTo(1, 9);
      }
      const has = years.map((x) => new Set(x).size > 1);
      const pairs = has.slice(1).filter((known, i) => known && has[i]).length;
      expect(steps).toBe(6 * pairs);
    }),
    { numRuns: 100 }
  );
});
