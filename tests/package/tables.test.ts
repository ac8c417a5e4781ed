import { describe, expect, expectTypeOf, test } from 'vitest';
import { presetNames } from '../../src/lib/core/disclosure/presets.ts';
import { disclosurePresets } from '../../src/lib/package/settings.ts';
import { columnEntries, tableNames, tableSpec, type RowOf } from '../../src/lib/package/tables.ts';

describe.each(tableNames)('the declaration of %s', (name) => {
  test('has its primary key among the columns', () => {
    const columns = columnEntries(name).map(([column]) => column);
    expect(columns).toEqual(expect.arrayContaining([...tableSpec(name).primaryKey]));
  });

  test('describes every column in both languages, differently', () => {
    for (const [, { de, en }] of columnEntries(name)) {
      expect(de.length * en.length).toBeGreaterThan(0);
    }
  });

  test('refers to tables with a key of one column', () => {
    const targets = columnEntries(name).flatMap(([, { refers }]) => refers ?? []);
    for (const target of targets) expect(tableSpec(target).primaryKey[0]).toMatch(/_id$/);
  });
});

test('row types follow from the declarations', () => {
  type Observation = RowOf<'observations'>;
  expectTypeOf<Observation['area_id']>().toEqualTypeOf<string>();
  expectTypeOf<Observation['value']>().toEqualTypeOf<number | null>();
  expectTypeOf<NonNullable<Observation['flag']>>().toEqualTypeOf<
    | 'suppressed'
    | 'secondary'
    | 'missing'
    | 'not_applicable'
    | 'uncertain'
    | 'provisional'
    | 'revised'
    | 'estimated'
  >();
  expectTypeOf<RowOf<'facilities'>['ogs']>().toEqualTypeOf<boolean | null>();
  expectTypeOf<RowOf<'offers'>['handover_for']>().toEqualTypeOf<string | null>();
});

test('the disclosure presets are those of the core', () => {
  expect([...disclosurePresets].sort()).toEqual([...presetNames].sort());
});
