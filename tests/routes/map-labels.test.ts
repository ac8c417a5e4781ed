import { describe, expect, it } from 'vitest';
import { statusStyle } from '../../src/lib/core/area-style.ts';
import { mapLabels } from '../../src/routes/stress/map-labels.ts';
import { tinyData, tinyIndex } from './tiny-screen.ts';

const styles = new Map(tinyIndex.areas.map((area) => [area.areaId, statusStyle(area, 4)]));
const labels = (withTrend: boolean, index: typeof tinyIndex | null = tinyIndex) =>
  mapLabels(tinyData, index, styles, withTrend);
const classes = (classCount: number) =>
  labels(true, {
    ...tinyIndex,
    classCount,
    areas: tinyIndex.areas.map((area, i) => ({
      ...area,
      status: i < classCount ? { index: 0, rank: 1, class: i + 1 } : null
    }))
  }).flatMap(({ important }, i) => (important ? [i + 1] : []));

describe('labels of the map', () => {
  it('name every area, with a sign where the status map tells the change', () => {
    expect(labels(true).map(({ text, sign }) => text + sign)).toEqual([
      'Öder Weg▲',
      'Nordtor',
      'Altstadt',
      'Zeche▽',
      ...['Elbe', 'Feld', 'Gut', 'Hof', 'Insel', 'Joch & Co.']
    ]);
    expect(labels(false).every(({ sign }) => sign === '')).toBe(true);
  });

  it('are important for the upper half of the classes', () => {
    expect(labels(true).flatMap(({ areaId, important }) => (important ? [areaId] : []))).toEqual([
      '01',
      '02'
    ]);
    expect([2, 3, 4, 5].map(classes)).toEqual([[2], [3], [3, 4], [4, 5]]);
  });

  it('have the halo of their class, and none without one', () =>
    expect(
      labels(true)
        .map(({ token }) => token)
        .slice(0, 5)
    ).toEqual(['stress-4', 'stress-3', 'stress-2', 'stress-1', null]));

  it('need no index', () =>
    expect(labels(true, null)[0]).toEqual({
      areaId: '01',
      text: 'Öder Weg',
      sign: '',
      important: false,
      token: 'stress-4'
    }));
});
