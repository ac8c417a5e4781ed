import { expect, it } from 'vitest';
import { carryOver } from '../../../src/lib/import/recipe/carry-over.ts';
import * as edit from '../../../src/lib/import/recipe/edit-recipe.ts';
import { parseRecipe, type Recipe } from '../../../src/lib/import/recipe/recipe.ts';

const recipe: Recipe = parseRecipe(
  JSON.stringify({
    version: 1,
    municipality: '',
    areas: [{ file: 'a.geojson', layer: 'a', level: 'district', id: 'NR', name: 'NAME' }],
    tables: [
      {
        file: 'x.csv',
        sheet: 'x.csv',
        header_rows: [1],
        feeds: 'figures',
        level: 'district',
        columns: [
          { header: 'Nr.', as: 'area_key' },
          { header: 'Wert', as: 'ignore', unit: 'percent', factor: 100 }
        ]
      }
    ],
    left_out: [{ file: 'y.csv', reason: 'table_unknown' }]
  })
);
const [table] = recipe.tables;

it('sets members of a column and takes those away that are undefined', () => {
  const edited = edit.setColumn(0, 'Wert', { as: 'value', indicator: 'Armut', factor: undefined })(recipe);
  expect(edited.tables[0]?.columns[1]).toEqual({
    header: 'Wert',
    as: 'value',
    unit: 'percent',
    indicator: 'Armut'
  });
  expect(recipe.tables[0]).toBe(table);
});

it('adds a column the table does not know', () => {
  expect(edit.setColumn(0, 'Neu', { as: 'parent' })(recipe).tables[0]?.columns[2]).toEqual({
    header: 'Neu',
    as: 'parent'
  });
});

it('joins a label once, and a row of it apart', () => {
  const area = { level: 'district', id: '01' };
  const once = edit.joinLabel(0, 'Hafen', null, [area])(recipe);
  const again = edit.joinLabel(0, 'Hafen', null, [])(once);
  const row = edit.joinLabel(0, 'Hafen', 7, [area])(again);
  expect(row.tables[0]?.joins).toEqual([
    { label: 'Hafen', areas: [] },
    { label: 'Hafen', row: 7, areas: [area] }
  ]);
});

it('accepts a suspicion and takes that back', () => {
  const accepted = edit.accept(0, 'truncated', true)(recipe);
  expect(accepted.tables[0]?.accepted).toEqual(['truncated']);
  expect(edit.accept(0, 'truncated', false)(accepted).tables[0]?.accepted).toEqual([]);
});

it('leaves a table out and takes it in again', () => {
  const out = edit.leaveTableOut(0)(recipe);
  expect(out.tables).toEqual([]);
  expect(out.left_out.at(-1)).toEqual({ file: 'x.csv', sheet: 'x.csv', reason: 'left_out' });
  if (table === undefined) throw new Error('No table');
  expect(edit.takeTableIn('x.csv', 'x.csv', table)(out)).toEqual(recipe);
});

it.each([
  ['the period', edit.setPeriod(0, '2024'), { period: { from: 'fixed', value: '2024' } }],
  ['a column to be forgotten', edit.forgetColumn(0, 'Wert'), { columns: [{ header: 'Nr.', as: 'area_key' }] }]
])('changes %s', (_, change, members) => {
  expect(change(recipe).tables[0]).toEqual({ ...table, ...members });
});

it('changes and adds layers, forgets what a delivery lacks, names the municipality', () => {
  expect(edit.setLayer(0, { level: 'quarter' })(recipe).areas[0]?.level).toBe('quarter');
  const layer = { file: 'b.geojson', layer: 'b', level: 'area', id: 'id', name: 'id' };
  expect(edit.addLayer(layer)(recipe).areas).toHaveLength(2);
  expect(edit.forgetTable('a.geojson', 'a')(recipe).areas).toEqual([]);
  expect(edit.forgetTable('x.csv', 'x.csv')(recipe).tables).toEqual([]);
  expect(edit.setMunicipality('Neustadt')(recipe).municipality).toBe('Neustadt');
});

it('carries decisions over a new proposal and proposes the rest anew', () => {
  const decided = edit.setColumn(0, 'Wert', { as: 'value', indicator: 'Armut' })(recipe);
  const anew: Recipe = {
    ...recipe,
    tables: recipe.tables.map((each) => ({ ...each, level: 'quarter' })),
    areas: recipe.areas.map((layer) => ({ ...layer, level: 'quarter' }))
  };
  const carried = carryOver(decided, recipe, anew);
  expect(carried.tables).toEqual(decided.tables);
  expect(carried.areas[0]?.level).toBe('quarter');
});

it('keeps a table outside that someone left out', () => {
  const decided = edit.leaveTableOut(0)(recipe);
  const carried = carryOver(decided, recipe, recipe);
  expect(carried.tables).toEqual([]);
  expect(carried.left_out.at(-1)?.reason).toBe('left_out');
});
