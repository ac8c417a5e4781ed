import { describe, expect, it } from 'vitest';
import { applyGate } from '../../../src/lib/core/disclosure/gate.ts';
import { rawTable, rowsOf } from './raw-fixture.ts';

const indicators = rawTable(
  ['indicator_id', 'unit', 'min_numerator', 'min_denominator'],
  [
    ['poverty', 'percent', null, null],
    ['places', 'ratio_percent', null, 1],
    ['agency', 'percent', 10, null],
    ['open', 'percent', 0, 0]
  ]
);
const observations = rawTable(
  ['area_id', 'indicator_id', 'period', 'value', 'numerator', 'denominator', 'flag', 'remark'],
  [
    ['a', 'poverty', '2024', null, 6, 60, null, 'six'],
    ['a', 'agency', '2024', null, 6, 60, null, 'six'],
    ['a', 'open', '2024', null, 1, 2, null, 'one'],
    ['a', 'places', '2024', null, 9, 10, null, null],
    ['b', 'poverty', '2024', 3, 3, 100, null, null],
    ['b', 'agency', '2024', null, null, null, 'secondary', null],
    ['b', 'stray', '2024', null, 3, 100, null, null]
  ]
);
const raw = {
  indicators,
  observations,
  population: rawTable(['area_id', 'period', 'age_from', 'age_to', 'count'], [['a', '2024', 0, null, 2]]),
  transition_rates: rawTable(
    ['area_id', 'transition_id', 'outcome', 'period', 'numerator', 'denominator', 'flag'],
    [
      ['a', 't', 'arrived', '2024', 4, 60, null],
      ['a', 't', 'offered', '2024', 58, 60, null],
      ['a', 't', 'accepted', '2024', 30, 60, null],
      ['b', 't', 'accepted', '2024', null, 60, null]
    ]
  ),
  transition_flows: rawTable(
    ['transition_id', 'period', 'origin_id', 'destination_id', 'count', 'flag'],
    [
      ['t', '2024', 'a', 's', 4, null],
      ['t', '2024', 'a', 'u', 5, null],
      ['t', '2024', 'b', 's', 0, null]
    ]
  ),
  facilities: { ...rawTable(['facility_id'], [['s'], ['u']]), extraColumns: { colour: ['red', null] } }
};
const { tables, report } = applyGate(raw, { preset: 'default' });

describe('applyGate', () => {
  it('applies the minima of the indicator before those of the preset', () => {
    expect(rowsOf(tables.observations)).toEqual([
      ['a', 'poverty', '2024', 10, 6, 60, 'value', null],
      ['a', 'agency', '2024', null, null, null, 'suppressed', null],
      ['a', 'open', '2024', 50, 1, 2, 'value', null],
      ['a', 'places', '2024', 90, 9, 10, 'value', null],
      ['b', 'poverty', '2024', null, null, null, 'suppressed', null],
      ['b', 'agency', '2024', null, null, null, 'suppressed', null],
      ['b', 'stray', '2024', null, null, null, 'missing', null]
    ]);
  });

  it('leaves columns that no rule covers out of protected tables', () => {
    expect(Object.keys(tables.observations?.columns ?? {})).not.toContain('remark');
  });

  it('suppresses small counts of transitions and flows', () => {
    expect(rowsOf(tables.transition_rates).map((row) => row.slice(2))).toEqual([
      ['arrived', '2024', null, null, 'suppressed', null],
      ['offered', '2024', null, null, 'suppressed', null],
      ['accepted', '2024', 30, 60, 'value', null],
      ['accepted', '2024', null, null, 'missing', null]
    ]);
    expect(rowsOf(tables.transition_flows).map((row) => row.slice(2))).toEqual([
      ['a', 's', null, 'suppressed', null, null],
      ['a', 'u', null, 'suppressed', null, null],
      ['b', 's', 0, 'value', null, null],
      [null, null, 9, 'value', null, 2]
    ]);
  });

  it('passes other tables on as they are, and invents none', () => {
    expect(tables.facilities).toEqual(raw.facilities);
    expect(tables.indicators).toEqual(indicators);
    expect(Object.keys(applyGate({ observations }, { preset: 'default' }).tables)).toEqual(['observations']);
  });

  it('reports rules, overrides and counts', () => {
    expect(report).toEqual({
      preset: 'default',
      rules: [
        { kind: 'numerator', below: 5 },
        { kind: 'complement', below: 5 },
        { kind: 'denominator', below: 30 },
        { kind: 'age_band', below: 3 }
      ],
      overrides: [
        { indicatorId: 'agency', minimumNumerator: 10, minimumDenominator: 30 },
        { indicatorId: 'open', minimumNumerator: 0, minimumDenominator: 0 },
        { indicatorId: 'places', minimumNumerator: 5, minimumDenominator: 1 }
      ],
      suppressed: [
        { table: 'observations', indicatorId: 'agency', byRule: 1, bySource: 1, rows: 2 },
        { table: 'observations', indicatorId: 'open', byRule: 0, bySource: 0, rows: 1 },
        { table: 'observations', indicatorId: 'places', byRule: 0, bySource: 0, rows: 1 },
        { table: 'observations', indicatorId: 'poverty', byRule: 1, bySource: 0, rows: 2 },
        { table: 'observations', indicatorId: 'stray', byRule: 0, bySource: 0, rows: 1 },
        { table: 'population', indicatorId: null, byRule: 1, bySource: 0, rows: 1 },
        { table: 'transition_rates', indicatorId: null, byRule: 2, bySource: 0, rows: 4 },
        { table: 'transition_flows', indicatorId: null, byRule: 2, bySource: 0, rows: 3 }
      ]
    });
  });

  it('publishes what Berlin publishes', () => {
    const values = applyGate(raw, { preset: 'berlin_hamburg' }).tables.observations?.columns.kind;
    expect(values).toEqual(['value', 'suppressed', 'value', 'value', 'value', 'suppressed', 'missing']);
  });
});
