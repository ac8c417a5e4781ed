import { describe, expect, it } from 'vitest';
import { columnOfNumbers } from '../../../src/lib/core/column.ts';
import { datedIndex } from '../../../src/lib/core/time/dated-index.ts';
import { yearStyles, type YearFigures } from '../../../src/lib/core/time/year-styles.ts';
import { indexInput, indicator } from '../index-fixture.ts';

const now = [9, null, 0, 0, 0, 0, 0, 0, 0];
const before = [0, 0, 0, 0, 0, 0, 0, 9, 0];

function year(vintage: string, figures: readonly (number | null)[] = now): YearFigures {
  const input = indexInput([indicator('x', figures, { before })]);
  const dated = datedIndex({ period: '2020', vintage, input }, { x: 1 });
  return { ...dated, areaIds: input.areaIds, columns: { x: columnOfNumbers(figures) } };
}
const shown = { vintage: '2021', crosswalk: [] };
const share = (fromId: string, toId: string) => ({
  ...{ fromVintage: '2015', fromId, toVintage: '2021', toId, weight: 1 }
});

describe('how a year is drawn', () => {
  it('by its classes, and by what areas without a class lack', () => {
    const styles = yearStyles(year('2021'), { kind: 'status' }, shown);
    expect(styles.get('a')).toEqual({ kind: 'class', token: 'stress-4' });
    expect(styles.get('b')).toEqual({ kind: 'mark', mark: 'missing' });
    expect(styles.get('c')).toEqual({ kind: 'class', token: 'stress-2' });
    expect(styles.size).toBe(9);
  });

  it('by its trend', () => {
    const styles = yearStyles(year('2021'), { kind: 'trend' }, shown);
    expect([styles.get('a'), styles.get('h'), styles.get('c')]).toEqual([
      { kind: 'class', token: 'change-3' },
      { kind: 'class', token: 'change-1' },
      { kind: 'class', token: 'change-2' }
    ]);
  });

  it('by an indicator in classes that are given, also where there is no index', () => {
    const display = { kind: 'indicator', indicatorId: 'x', limits: [0, 5] } as const;
    const styles = yearStyles(year('2021'), display, shown);
    expect(styles.get('a')).toEqual({ kind: 'class', token: 'single-7' });
    expect(styles.get('b')).toEqual({ kind: 'mark', mark: 'missing' });
    const constant = year('2021', [1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(yearStyles(constant, { kind: 'status' }, shown).size).toBe(0);
    expect(yearStyles(constant, display, shown).get('a')).toEqual({ kind: 'class', token: 'single-4' });
    expect(yearStyles(constant, { ...display, indicatorId: 'y' }, shown).size).toBe(0);
  });

  it('by classes carried over where boundaries were others; of the rest nothing is known', () => {
    const crosswalk = [share('a', 'A'), share('b', 'B'), share('c', 'C')];
    const styles = yearStyles(year('2015'), { kind: 'status' }, { vintage: '2021', crosswalk });
    expect([...styles]).toEqual([
      ['A', { kind: 'class', token: 'stress-4' }],
      ['C', { kind: 'class', token: 'stress-2' }]
    ]);
    expect(yearStyles(year('2015'), { kind: 'trend' }, { vintage: '2021', crosswalk }).size).toBe(0);
  });
});
