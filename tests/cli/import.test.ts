import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { importErrorCodes } from '../../src/lib/import/decode/import-error.ts';
import { questionCodes } from '../../src/lib/import/recipe/question.ts';
import type { Diagnosis } from '../../src/lib/import/build/diagnosis.ts';
import { atlas, Workbench } from './atlas-process.ts';

const bench = new Workbench();
afterAll(() => bench.remove());

const names = ['Hafen', 'Markt', 'Ufer', 'Heide', 'Moor', 'Sand'];

const areas = JSON.stringify({
  type: 'FeatureCollection',
  features: names.map((NAME, i) => {
    const x = 9 + i / 100;
    const ring = [
      [x, 51],
      [x + 0.01, 51],
      [x + 0.01, 51.01],
      [x, 51.01],
      [x, 51]
    ];
    return {
      type: 'Feature',
      properties: { NR: `0${i + 1}`, NAME },
      geometry: { type: 'Polygon', coordinates: [ring] }
    };
  })
});

const table = (rows: readonly string[]) => ['Stadtteil;Arbeitslosenanteil in %', ...rows].join('\n');
const figures = table(names.map((name, i) => `${name};${i + 1},5`));

function folderWith(files: Record<string, string | Uint8Array>): (name: string) => string {
  const folder = bench.write(new Map(Object.entries(files)));
  return (name) => join(folder, name);
}

describe('atlas import', () => {
  it('writes a package that atlas check accepts, its diagnosis and its recipe', async () => {
    const at = folderWith({ 'Stadtteile.geojson': areas, 'Arbeitslose_2024.csv': figures });
    const [target, recipe] = [bench.fresh(), `${bench.fresh()}.json`];
    const { code, out, error } = await atlas(
      'import',
      at('Stadtteile.geojson'),
      at('Arbeitslose_2024.csv'),
      '--out',
      target,
      '--save-recipe',
      recipe
    );
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('Arbeitslose_2024.csv: 6 von 6 Zeilen übernommen');
    expect((await atlas('check', target)).code).toBe(0);
    const diagnosis = JSON.parse(readFileSync(`${target}.diagnosis.json`, 'utf8')) as Diagnosis;
    expect(diagnosis.trace.observations?.rows.map(([, row, column]) => [row, column])).toEqual(
      [2, 3, 4, 5, 6, 7].map((row) => [row, 2])
    );
    expect(JSON.parse(readFileSync(recipe, 'utf8'))).toMatchObject({ version: 1 });
  });

  it("replays a recipe on the next year's files into a zip", async () => {
    const at = folderWith({
      'Stadtteile.geojson': areas,
      'Arbeitslose_2024.csv': figures,
      'Arbeitslose_2025.csv': figures
    });
    const recipe = `${bench.fresh()}.json`;
    await atlas(
      'import',
      at('Stadtteile.geojson'),
      at('Arbeitslose_2024.csv'),
      '--out',
      bench.fresh(),
      '--save-recipe',
      recipe
    );
    const target = `${bench.fresh()}.zip`;
    const { code, error } = await atlas(
      'import',
      at('Stadtteile.geojson'),
      at('Arbeitslose_2025.csv'),
      '--recipe',
      recipe,
      '--out',
      target
    );
    expect([code, error]).toEqual([0, '']);
    expect((await atlas('check', target)).code).toBe(0);
  });

  it('ends with 3 where something is to be decided, and leaves it out', async () => {
    const rows = ['Hafen;1,5', 'Markt;2,5', 'Ufer;3,5', 'Hafn;9,5'];
    const at = folderWith({ 'Stadtteile.geojson': areas, 'Arbeitslose_2024.csv': table(rows) });
    const target = bench.fresh();
    const { code, error } = await atlas(
      'import',
      at('Stadtteile.geojson'),
      at('Arbeitslose_2024.csv'),
      '--out',
      target
    );
    expect(code).toBe(3);
    expect(error).toContain(
      'Zu klären: Arbeitslose_2024.csv, Zeile 5: „Hafn“ ist kein bekanntes Gebiet. Ähnlich: Hafen (01).'
    );
    expect(readFileSync(join(target, 'observations.csv'), 'utf8')).not.toContain('9.5');
  });

  it('refuses files that cannot be read, and says why', async () => {
    const at = folderWith({ 'leer.csv': '', 'recipe.json': '{' });
    const target = bench.fresh();
    expect(await atlas('import', at('fehlt.csv'), '--out', target)).toMatchObject({ code: 66 });
    expect((await atlas('import', at('leer.csv'), '--out', target)).error).toContain('ist leer');
    expect((await atlas('import', at('leer.csv'), '--out', target, '--lang', 'en')).error).not.toContain(
      'ist leer'
    );
    expect(existsSync(target)).toBe(false);
  });

  it('refuses a recipe that is none', async () => {
    const at = folderWith({ 'Stadtteile.geojson': areas, 'recipe.json': '{"version":7}' });
    const { code, error } = await atlas(
      'import',
      at('Stadtteile.geojson'),
      '--recipe',
      at('recipe.json'),
      '--out',
      bench.fresh()
    );
    expect([code, error.split(':')[0]]).toEqual([
      66,
      `Das Rezept „${at('recipe.json')}“ ist nicht verwendbar`
    ]);
  });

  it('touches no folder with something in it', async () => {
    const at = folderWith({ 'Stadtteile.geojson': areas });
    const { code, error } = await atlas('import', at('Stadtteile.geojson'), '--out', at('.'));
    expect([code, error]).toEqual([73, expect.stringContaining('ist nicht leer')]);
  });

  it('needs a file and a target', async () => {
    expect((await atlas('import', '--out', 'x')).error).toContain('Es fehlt der Pfad einer Datei.');
    expect((await atlas('import', 'x.csv')).error).toContain('Es fehlt die Option --out.');
  });
});

describe('every code has a text in both languages', () => {
  const rejections =
    'total unassigned unnamed left_out ambiguous merged unknown_area no_period no_indicator no_age no_figure duplicate contradiction age_overlap not_a_count heading note ignored incomplete unknown_reference undecided not_convertible';
  it.each(['de', 'en'])('%s', (locale) => {
    const texts = ['import', 'import-understand'].map((name) =>
      readFileSync(new URL(`../../messages/${name}/${locale}.json`, import.meta.url), 'utf8')
    );
    const known = Object.assign({}, ...texts.map((text) => JSON.parse(text) as object)) as object;
    const needed = [
      ...importErrorCodes.map((code) => `import_error_${code}`),
      ...questionCodes.map((code) => `import_question_${code}`),
      ...rejections.split(' ').map((reason) => `import_reject_${reason}`)
    ];
    expect(needed.filter((key) => !(key in known))).toEqual([]);
  });
});
