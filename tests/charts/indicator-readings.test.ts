import { describe, expect, it } from 'vitest';
import { indicatorReadings } from '../../src/lib/charts/detail/indicator-readings.ts';
import { kindCode, type QualityFlag, type ValueKind } from '../../src/lib/core/cell.ts';
import { tinyIndex } from './tiny-index.ts';

const column = (
  kinds: ValueKind[],
  values: number[],
  flags: (QualityFlag | null)[] = kinds.map(() => null)
) => ({
  values: Float64Array.from(values),
  kinds: Uint8Array.from(kinds, (kind) => kindCode[kind]),
  flags
});
const indicators = [
  { id: 'poverty', name: 'Kinderarmut', unit: 'percent' },
  { id: 'births', name: 'Geburten', unit: 'count' },
  { id: 'gone', name: 'Ohne Werte', unit: 'percent' }
];
const figures = {
  columns: {
    poverty: column(['value', 'suppressed', 'value'], [31.5, 99, 0], ['provisional', null, null]),
    births: column(['missing', 'not_applicable', 'value'], [99, 99, 12])
  },
  city: { poverty: 18.2, births: null }
};
const readingsAt = (position: number, area = tinyIndex.areas[position]) =>
  indicatorReadings(indicators, figures, position, area);

describe('what is said of each indicator of an area', () => {
  it('keeps value, suppressed, missing and not applicable apart', () => {
    const cells = [0, 1, 2].map((position) => readingsAt(position).map(({ cell }) => cell));
    expect(cells).toEqual([
      [{ kind: 'value', value: 31.5, flag: 'provisional' }, { kind: 'missing' }],
      [{ kind: 'suppressed' }, { kind: 'not_applicable' }],
      [
        { kind: 'value', value: 0, flag: null },
        { kind: 'value', value: 12, flag: null }
      ]
    ]);
  });

  it('compares with the known values of all areas only', () =>
    expect(readingsAt(0).map(({ values }) => values)).toEqual([[31.5, 0], [12]]));

  it('names the value of the city where there is one', () =>
    expect(readingsAt(0).map(({ city }) => city)).toEqual([18.2, null]));

  it('brings z-score and contribution of what is in the index', () =>
    expect(readingsAt(0).map(({ z, contribution }) => [z, contribution])).toEqual([
      [1.724, 1.724],
      [null, null]
    ]));

  it('has no score without an index', () =>
    expect(
      indicatorReadings(indicators, figures, 0, undefined).map(({ z, contribution }) => [z, contribution])
    ).toEqual([
      [null, null],
      [null, null]
    ]));

  it('leaves out indicators without figures and keeps the order', () =>
    expect(readingsAt(0).map(({ name }) => name)).toEqual(['Kinderarmut', 'Geburten']));

  it('takes an area beyond the figures for missing', () =>
    expect(readingsAt(7).map(({ cell }) => cell)).toEqual([{ kind: 'missing' }, { kind: 'missing' }]));
});
