import { describe, expect, it } from 'vitest';
import { figuresReader } from '../../../src/lib/core/profile/area-figures.ts';
import { areaProfiles, profileReader } from '../../../src/lib/core/profile/area-profile.ts';
import { indicatorScale } from '../../../src/lib/core/profile/indicator-scale.ts';
import { figures, smallSources, value } from './small-profile.ts';

const read = figuresReader(smallSources);
const line = (areaId: string, id: string) =>
  read(areaId)?.lines.find(({ indicatorId }) => indicatorId === id);

describe('the figures of an area', () => {
  it('rank 1 = most stressed: the highest value, or the lowest where a high value means less stress', () => {
    expect(indicatorScale(figures(value(1), value(3), value(2)), 1).ranks).toEqual([3, 1, 2]);
    expect(indicatorScale(figures(value(1), value(3), value(2)), -1).ranks).toEqual([1, 3, 2]);
    expect(indicatorScale(figures(value(1), value(3), value(2)), 0).ranks).toEqual([3, 1, 2]);
  });

  it('equal values share the better rank; areas without a value take none', () => {
    const column = figures(value(5), { kind: 'suppressed' }, value(5), value(1));
    expect(indicatorScale(column, 1)).toEqual({ values: [5, 5, 1], ranks: [1, null, 1, 3] });
  });

  it('indicators of the index come first in their order, then the others', () => {
    expect(read('a')?.lines.map(({ indicatorId, inIndex }) => [indicatorId, inIndex])).toEqual([
      ['poverty', true],
      ['daycare', true],
      ['share', false]
    ]);
  });

  it('suppressed, missing, not applicable and zero stay four things', () => {
    expect(line('e', 'poverty')).toMatchObject({ cell: { kind: 'suppressed' }, rank: null, change: null });
    expect(line('b', 'share')?.cell).toEqual({ kind: 'missing' });
    expect(line('c', 'share')?.cell).toEqual({ kind: 'not_applicable' });
    expect(line('a', 'share')).toMatchObject({ cell: { kind: 'value', value: 0 }, rank: 2, city: null });
    expect(['a', 'b', 'c', 'd'].map((id) => read(id)?.children.kind)).toEqual([
      'value',
      'value',
      'suppressed',
      'missing'
    ]);
    expect(read('b')?.children).toMatchObject({ value: 0 });
  });

  it('the change is now minus then, and there is none where one of the two is no value', () => {
    expect(['a', 'b', 'c', 'd'].map((id) => line(id, 'poverty')?.change)).toEqual([2, -1, null, 0]);
    expect(line('a', 'daycare')?.change).toBeNull();
    const row = { areaId: 'a', indicatorId: 'daycare', period: '2022', kind: 'value', value: 94 } as const;
    const series = { periods: ['2022', '2024'], rows: [row], city: [], changed: [] };
    const [, daycare] = figuresReader({ ...smallSources, series })('a')?.lines ?? [];
    expect(daycare?.change).toBe(-4);
  });

  it('the parts of the index add up to it', () => {
    const { result, lines = [] } = read('d') ?? {};
    const sum = lines.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
    expect(sum).toBeCloseTo(result?.status?.index ?? NaN, 12);
    expect(line('d', 'share')?.contribution).toBeNull();
  });

  it('an area without a class says why, and has no similar areas', () => {
    expect(read('e')).toMatchObject({
      result: {
        status: null,
        reason: { kind: 'indicator', indicatorId: 'poverty', valueKind: 'suppressed' }
      },
      isHigh: false,
      similar: null
    });
  });

  it('without an index the figures are there all the same', () => {
    const bare = figuresReader({ ...smallSources, stress: null })('a');
    expect(bare).toMatchObject({ result: null, classCount: 0, similar: null, parentName: 'Nord' });
    expect(bare?.lines[0]).toMatchObject({ rank: 4, contribution: null });
  });

  it('an area that is not there has none', () => {
    expect(read('x')).toBeNull();
    expect(areaProfiles(smallSources, ['x', 'a']).map((one) => one.figures.areaId)).toEqual(['a']);
  });
});

describe('what is written about an area', () => {
  const note = (noteId: string, date: string | null, areaId: string | null = 'a') => {
    return { noteId, areaId, phaseId: null, date, role: null, topic: null, text: noteId };
  };
  const entry = (gapId: string, status: string, due: string | null) => {
    return {
      ...note(gapId, null),
      gapId,
      field: null,
      description: null,
      owner: null,
      measure: null,
      status,
      due,
      cost: null
    };
  };

  it('notes stand from the latest on, open entries of the register before closed ones, by date', () => {
    const profile = profileReader({
      ...smallSources,
      notes: [
        note('1', '2024-01-01'),
        note('2', null),
        note('3', '2024-05-01'),
        note('4', '2024-06-01', 'b')
      ],
      register: [
        entry('x', 'closed', '2024-01-01'),
        entry('y', 'open', null),
        entry('z', 'open', '2025-01-01')
      ]
    })('a');
    expect(profile?.notes.map(({ noteId }) => noteId)).toEqual(['3', '1', '2']);
    expect(profile?.register.map(({ gapId }) => gapId)).toEqual(['z', 'y', 'x']);
  });
});
