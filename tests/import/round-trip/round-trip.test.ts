import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPackage, type BuiltPackage } from '../../../src/lib/import/build/build-package.ts';
import type { Decoded } from '../../../src/lib/import/model.ts';
import { applyRecipe } from '../../../src/lib/import/recipe/apply-recipe.ts';
import { proposeRecipe } from '../../../src/lib/import/recipe/propose-recipe.ts';
import { formatRecipe, parseRecipe } from '../../../src/lib/import/recipe/recipe.ts';
import { writePackage } from '../../../src/lib/package/write-package.ts';
import { examplePackage } from '../../beispielstadt/example-package.ts';
import { atlas, Workbench } from '../../cli/atlas-process.ts';
import { allowedDifferences } from './allowed-differences.ts';
import { differences } from './differences.ts';
import { confirmedRecipe, decodedTwin, recipePath, twinFiles } from './twin-import.ts';

let files: Decoded[];
let imported: BuiltPackage;
const bench = new Workbench();

beforeAll(async () => {
  files = await decodedTwin();
  const recipe = confirmedRecipe();
  imported = buildPackage(applyRecipe(recipe, files), recipe);
}, 60_000);
afterAll(() => bench.remove());

describe('the messy twin of the example, by the confirmed recipe', () => {
  it('gives the example back, row by row, but for what its files do not carry', async () => {
    const example = await examplePackage();
    const allowances = allowedDifferences(example);
    const found = differences(example, imported.package);
    expect(found.filter((difference) => !allowances.some(({ allows }) => allows(difference)))).toEqual([]);
    const unused = allowances.filter(({ allows }) => !found.some(allows));
    expect(unused.map(({ name }) => name)).toEqual([]);
  });

  it('has every table of the example, and nothing is left to decide', async () => {
    const example = await examplePackage();
    expect(Object.keys(imported.package.rawTables)).toEqual(Object.keys(example.rawTables));
    expect(imported.diagnosis.questions.filter(({ confidence }) => confidence === 'check')).toEqual([]);
    expect(imported.diagnosis.rejected_by_reason).toEqual({ note: 57, unassigned: 11 });
  });

  it('is the same from the command line, byte by byte', async () => {
    const twin = await twinFiles();
    const folder = bench.write(new Map(twin.map(({ path, bytes }) => [path, bytes])));
    const target = bench.fresh();
    const paths = twin.map(({ path }) => join(folder, path));
    const { code } = await atlas('import', ...paths, '--recipe', recipePath, '--out', target);
    expect(code).toBe(0);
    for (const [path, bytes] of await writePackage(imported.package))
      expect(readFileSync(join(target, path)).equals(bytes), path).toBe(true);
    expect((await atlas('check', target)).code).toBe(0);
  }, 60_000);

  it('refuses the list of cases', () => {
    const sheet = imported.diagnosis.sheets.find(({ file }) => file === 'Fallliste_Entwurf.csv');
    expect([sheet?.feeds, sheet?.rows_kept]).toEqual(['microdata', 0]);
  });
});

describe('without a recipe', () => {
  it('asks only for four names that districts and quarters share, in four files', () => {
    const { recipe, questions } = proposeRecipe(files);
    const open = [
      ...questions,
      ...buildPackage(applyRecipe(recipe, files), recipe).diagnosis.questions
    ].filter(({ confidence }) => confidence === 'check');
    expect(new Set(open.map(({ code }) => code))).toEqual(new Set(['name_ambiguous']));
    expect([...new Set(open.map(({ values }) => values.label))].sort()).toEqual([
      'Espenloh',
      'Hafenbecken',
      'Schwiering',
      'Sieberg'
    ]);
    expect(new Set(open.map(({ file }) => basename(file))).size).toBe(4);
  });

  it('is the confirmed recipe but for the decisions about names, the school year and the municipality', () => {
    const { recipe } = proposeRecipe(files);
    const confirmed = confirmedRecipe();
    const undecided = confirmed.tables.map((table) => ({ ...table, joins: [] }));
    const flows = undecided.find(({ feeds }) => feeds === 'transition_flows');
    if (flows !== undefined) Reflect.deleteProperty(flows, 'period');
    expect({ ...confirmed, municipality: '', tables: undecided }).toEqual(parseRecipe(formatRecipe(recipe)));
  });
});
