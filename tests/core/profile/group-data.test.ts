import { describe, expect, it } from 'vitest';
import { figuresReader } from '../../../src/lib/core/profile/area-figures.ts';
import { groupData, groupSummary } from '../../../src/lib/core/profile/group-data.ts';
import type { ProfileData } from '../../../src/lib/core/profile/profile-data.ts';
import { classified, indexOf, unclassified } from '../index-result-fixture.ts';
import { figures, smallData, value } from './small-profile.ts';

const parents = ['p', 'p', 'q', 'q', 'q'];
const data: ProfileData = {
  ...smallData,
  areas: smallData.areas.map((area, i) => ({ ...area, parentId: parents[i] ?? null })),
  parentNames: { p: 'Nord', q: 'Süd' },
  children: figures(value(200), value(0), value(100), value(50), value(50))
};

describe('a group of areas', () => {
  const stress = indexOf([
    classified('a', 4, 'stable', 1000),
    classified('b', 1, 'stable', 900),
    classified('c', 3, 'stable', 800),
    classified('d', 2, 'stable', 700),
    unclassified('e', { kind: 'population_unknown' }, null)
  ]);

  it('says how many of its areas bear high stress, and whose share lives there', () => {
    expect(groupSummary(data, stress, 'p')).toMatchObject({
      name: 'Nord',
      highCount: 1,
      classifiedCount: 2,
      residents: { numerator: 1000, denominator: 1900 },
      children: { share: 1 }
    });
    expect(groupSummary(data, stress, 'q')?.areas.map(({ areaId }) => areaId)).toEqual(['c', 'd', 'e']);
    expect(groupSummary(data, stress, 'x')).toBeNull();
  });

  it('says nothing of shares without an index', () => {
    expect(groupSummary(data, null, 'p')).toMatchObject({ highCount: 0, residents: null, children: null });
  });

  it('has the mean of its areas weighted by residents, over what is known', () => {
    const grouped = groupData(data);
    const read = figuresReader({ data: grouped, stress: null, weights: {}, series: null });
    const cell = (group: string, id: string) =>
      read(group)?.lines.find(({ indicatorId }) => indicatorId === id)?.cell;
    expect(cell('p', 'poverty')).toMatchObject({ value: (10 * 1000 + 20 * 900) / 1900, flag: 'estimated' });
    expect(cell('q', 'poverty')).toMatchObject({ value: (30 * 800 + 40 * 700) / 1500 });
    expect(read('p')).toMatchObject({ residents: value(1900), children: value(200), similar: null });
    expect(read('q')?.residents).toEqual(value(2100));
  });

  it('forms no sum where a part is not known, and no mean of counts', () => {
    const counts = {
      ...data,
      children: smallData.children,
      indicators: data.indicators.map((one) => ({ ...one, unit: 'count' }))
    };
    const read = figuresReader({ data: groupData(counts), stress: null, weights: {}, series: null });
    expect(read('q')).toMatchObject({ children: { kind: 'missing' }, lines: [] });
  });
});
