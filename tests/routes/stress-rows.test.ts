import { describe, expect, it } from 'vitest';
import { rankedRows, stressRows } from '../../src/routes/stress/stress-rows.ts';
import { tinyRows } from '../charts/tiny-index.ts';
import { tinyData, tinyIndex } from './tiny-screen.ts';

const idsOf = (rows: readonly { areaId: string }[]) => rows.map(({ areaId }) => areaId).join(' ');

describe('rows of the stress screen', () => {
  it('are the areas with their results and the name of what they lie in', () =>
    expect(stressRows(tinyData, tinyIndex)).toEqual(tinyRows));

  it('leave out areas without a result', () =>
    expect(stressRows(tinyData, { ...tinyIndex, areas: tinyIndex.areas.slice(0, 2) })).toHaveLength(2));
});

describe('ranked rows', () => {
  it('are the classified areas, most stress first, whatever order they come in', () => {
    expect(idsOf(rankedRows(tinyRows))).toBe('01 02 03 04');
    expect(idsOf(rankedRows(tinyRows.toReversed()))).toBe('01 02 03 04');
  });

  it('of the same rank stand in the order of their keys', () => {
    const tied = tinyRows.slice(0, 3).map((row) => ({
      ...row,
      result: { ...row.result, status: { index: 1, rank: 1, class: 3 } }
    }));
    expect(idsOf(rankedRows(tied.toReversed()))).toBe('01 02 03');
  });

  it('leave the given rows as they are', () => {
    const given = tinyRows.toReversed();
    rankedRows(given);
    expect(idsOf(given)).toBe('10 09 08 07 06 05 04 03 02 01');
  });
});
