import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { smallPackageAreaIds, smallPackageFiles } from '../fixtures/small-package.ts';
import { atlas, Workbench } from './atlas-process.ts';
import { shuffledFiles, withRows } from './package-changes.ts';

const bench = new Workbench();
afterAll(() => bench.remove());

interface Provenance {
  level: string;
  period: string;
  earlier_period: string | null;
  counts: { areas: number; classifiable: number; unclassified: Record<string, number> };
  index: Record<string, unknown>;
  package: Record<string, unknown>;
  tables: { path: string; sha256: string }[];
}

async function analysed(packagePath: string, ...options: string[]) {
  const folder = bench.fresh();
  const { code, error } = await atlas('analyse', packagePath, '--out', folder, ...options);
  expect([code, error.replace(/^Hinweis.*\n|^Warning.*\n/gm, '')]).toEqual([0, '']);
  const index = readFileSync(join(folder, 'index.csv'), 'utf8');
  const provenance = readFileSync(join(folder, 'provenance.json'), 'utf8');
  return { index, provenance, rows: parsed(index), facts: JSON.parse(provenance) as Provenance };
}

function parsed(csv: string) {
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

function withSettings(change: (settings: { index: Record<string, unknown> }) => void): Map<string, string> {
  const files = smallPackageFiles();
  const settings = JSON.parse(files.get('atlas.json') ?? '') as { index: Record<string, unknown> };
  change(settings);
  return files.set('atlas.json', JSON.stringify(settings));
}

describe('atlas analyse', () => {
  it('writes one row per area, ordered by key, and the reason where there is no class', async () => {
    const { rows } = await analysed(bench.write(smallPackageFiles()));
    expect(rows.map((row) => row.area_id)).toEqual(smallPackageAreaIds);
    const unclassified = rows.filter((row) => row.classifiable === 'false');
    expect(unclassified.map((row) => [row.area_id, row.reason])).toEqual([
      ['0105', 'suppressed: child_poverty'],
      ['0301', 'missing: child_poverty'],
      ['0606', 'population_below_minimum']
    ]);
    for (const row of unclassified)
      expect([row.index, row.class, row.rank, row.z_unemployment]).toEqual(['', '', '', '']);
  });

  it('keeps z-scores in the direction of the indicator, before polarity', async () => {
    const { rows } = await analysed(bench.write(smallPackageFiles()));
    const stressed = rows.find((row) => row.rank === '1');
    expect(Number(stressed?.z_child_poverty)).toBeGreaterThan(1);
    expect(Number(stressed?.z_daycare_participation)).toBeLessThan(-1);
  });

  it('labels classes in German, in English on request, and by number where there are not four', async () => {
    const folder = bench.write(smallPackageFiles());
    const labels = async (path: string, ...options: string[]) => {
      const { rows } = await analysed(path, ...options);
      const pairs = rows
        .filter((row) => row.class !== '')
        .map((row) => [row.class ?? '', row.class_label ?? '']);
      return Object.fromEntries(pairs) as Record<string, string>;
    };
    expect(await labels(folder)).toEqual({ 1: 'niedrig', 2: 'mittel', 3: 'hoch', 4: 'sehr hoch' });
    expect(await labels(folder, '--lang', 'en')).toEqual({
      1: 'low',
      2: 'medium',
      3: 'high',
      4: 'very high'
    });
    const three = withSettings(({ index }) => (index.classify = { method: 'limits', limits: [-1, 1] }));
    expect(await labels(bench.write(three))).toEqual({
      1: 'Klasse 1 von 3',
      2: 'Klasse 2 von 3',
      3: 'Klasse 3 von 3'
    });
  });

  it('is the same to the byte for a folder, a zip, and rows in another order', async () => {
    const original = await analysed(bench.write(smallPackageFiles()));
    const zip = `${bench.fresh()}.zip`;
    writeFileSync(
      zip,
      zipSync(Object.fromEntries([...smallPackageFiles()].map(([path, text]) => [path, strToU8(text)])))
    );
    const zipped = await analysed(zip);
    const shuffled = await analysed(bench.write(shuffledFiles()));
    expect(shuffledFiles()).not.toEqual(smallPackageFiles());
    expect([zipped.index, zipped.provenance]).toEqual([original.index, original.provenance]);
    expect([shuffled.index, shuffled.provenance]).toEqual([original.index, original.provenance]);
  });

  it('records what was computed from what, without clock or place', async () => {
    const folder = bench.write(smallPackageFiles());
    const { facts, provenance } = await analysed(folder);
    expect(facts).toMatchObject({ level: 'district', period: '2025', earlier_period: '2023' });
    expect(facts.index).toMatchObject({ minimum_population: 300, standardise: 'z-score' });
    expect(facts.counts).toMatchObject({
      areas: 36,
      classifiable: 33,
      unclassified: { missing: 1, suppressed: 1, population_below_minimum: 1 }
    });
    expect(facts.tables.map(({ path }) => path)).toEqual([
      'areas-district.geojson',
      'indicators.csv',
      'observations.csv',
      'population.csv'
    ]);
    expect(provenance).not.toContain(bench.folder);
  });

  it('gives another hash to a table with another figure', async () => {
    const hashes = async (files: Map<string, string>) => {
      const { facts } = await analysed(bench.write(files));
      return new Map(facts.tables.map(({ path, sha256 }) => [path, sha256]));
    };
    const before = await hashes(smallPackageFiles());
    const after = await hashes(
      withRows('population.csv', ([area = '', year = '', from = '', to = '', count = '']) => [
        area,
        year,
        from,
        to,
        String(Number(count) + 1),
        ''
      ])
    );
    expect(after.get('population.csv')).not.toBe(before.get('population.csv'));
    expect(after.get('observations.csv')).toBe(before.get('observations.csv'));
  });

  it('computes another period on request', async () => {
    const { rows, facts } = await analysed(bench.write(smallPackageFiles()), '--period', '2024');
    expect(new Set(rows.map((row) => row.period))).toEqual(new Set(['2024']));
    expect(facts).toMatchObject({ period: '2024', earlier_period: '2022' });
    expect(facts.counts.classifiable).toBe(35);
  });

  it('says so where the package is too young for a trend', async () => {
    const folder = bench.write(smallPackageFiles());
    const { code, error } = await atlas('analyse', folder, '--out', bench.fresh(), '--period', '2021');
    expect(code).toBe(0);
    expect(error).toContain('Für den früheren Zeitpunkt liegen keine Werte vor');
  });

  it('makes texts that a spreadsheet would run harmless', async () => {
    const files = smallPackageFiles();
    files.set(
      'areas-district.geojson',
      (files.get('areas-district.geojson') ?? '').replace('Gebiet 1-1', '=1+1')
    );
    const { rows } = await analysed(bench.write(files));
    expect(rows[0]?.name).toBe("'=1+1");
  });

  it('replaces former results and leaves other files alone', async () => {
    const folder = bench.fresh();
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.csv'), 'alt');
    writeFileSync(join(folder, 'notiz.txt'), 'bleibt');
    await atlas('analyse', bench.write(smallPackageFiles()), '--out', folder);
    expect(readdirSync(folder).sort()).toEqual([
      'changes.csv',
      'index.csv',
      'mobility.csv',
      'notiz.txt',
      'profiles.csv',
      'provenance.json',
      'relations.csv',
      'reliability.csv',
      'robustness-variants.csv',
      'robustness.csv',
      'space.csv',
      'statements.csv'
    ]);
    expect(readFileSync(join(folder, 'index.csv'), 'utf8')).toMatch(/^area_id,/);
  });
});

describe('atlas analyse without a result', () => {
  const constant = () =>
    withRows('observations.csv', (row) =>
      row[1] === 'unemployment' ? [...row.slice(0, 3), '7.5', '', '', ''] : row
    );
  const twoAreas = () =>
    withRows('observations.csv', (row) => (['0101', '0102'].includes(row[0] ?? '') ? row : null));
  const tooSmall = () => withSettings(({ index }) => (index.minimum_population = 1_000_000));

  it.each([
    ['a constant indicator', constant, '„Arbeitslosenanteil“ hat in allen Gebieten denselben Wert', []],
    [
      'a constant indicator, in English',
      constant,
      '“Unemployment share” has the same value',
      ['--lang', 'en']
    ],
    ['two areas', twoAreas, 'Nur 2 Gebiete haben Werte', []],
    ['no classifiable area', tooSmall, 'Kein Gebiet hat Werte', []],
    ['a level that does not exist', smallPackageFiles, 'Die Ebene „borough“ gibt es', ['--level', 'borough']],
    ['a period without figures', smallPackageFiles, 'Für den Zeitraum „1999“', ['--period', '1999']]
  ])('ends with code 2 and a sentence for %s', async (_, files, sentence, options) => {
    const folder = bench.fresh();
    const { code, out, error } = await atlas('analyse', bench.write(files()), '--out', folder, ...options);
    expect(error).toContain(sentence);
    expect([code, out, existsSync(folder)]).toEqual([2, '', false]);
  });

  it('ends with code 1 for a faulty package and writes nothing', async () => {
    const files = withRows('observations.csv', (row) => ['9999', ...row.slice(1)]);
    const folder = bench.fresh();
    const { code, error } = await atlas('analyse', bench.write(files), '--out', folder);
    expect([code, existsSync(folder)]).toEqual([1, false]);
    expect(error).toContain('Fehler: observations.csv, Zeile 2, Spalte area_id');
  });

  it('ends with code 73 where it cannot write', async () => {
    const file = join(bench.write(new Map([['belegt', '']])), 'belegt');
    const { code, out, error } = await atlas('analyse', bench.write(smallPackageFiles()), '--out', file);
    expect([code, out]).toEqual([73, '']);
    expect(error).toContain(`Nach ${file} kann nicht geschrieben werden: EEXIST`);
  });

  it('keeps former results where there are no new ones', async () => {
    const folder = bench.write(new Map([['index.csv', 'alt']]));
    const { code } = await atlas('analyse', bench.write(tooSmall()), '--out', folder);
    expect([code, readFileSync(join(folder, 'index.csv'), 'utf8')]).toEqual([2, 'alt']);
  });
});
