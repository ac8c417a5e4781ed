import { describe, expect, test } from 'vitest';
import { memorySource } from '../../src/lib/package/memory-source.ts';
import type { FileSource } from '../../src/lib/package/model.ts';
import { readPackage, type ReadProgress } from '../../src/lib/package/read-package.ts';
import { sha256 } from '../../src/lib/package/sha256.ts';
import { writePackage } from '../../src/lib/package/write-package.ts';
import { smallPackageFiles, smallPackageSource } from '../fixtures/small-package.ts';
import { openPackage, problemsOf, problemsWith, smallestFiles } from './problems-of.ts';

describe('the smallest package', () => {
  test('opens with three files and two warnings', async () => {
    expect(await problemsOf(smallestFiles())).toEqual([
      'warning settings_missing atlas.json - -',
      'warning descriptor_missing datapackage.json - -'
    ]);
  });

  test('has its level from the file name and its period from the observations', async () => {
    const { settings, layers, descriptor } = await openPackage(smallestFiles());
    expect(settings).toMatchObject({ level: 'district', period: '2025' });
    expect(layers[0]?.features[0]?.properties).toEqual({
      area_id: '01',
      name: 'Gebiet 01',
      level: 'district',
      parent_id: null,
      vintage: null
    });
    expect(descriptor.synthetic).toBe(false);
  });

  test.each(['areas-district.geojson', 'indicators.csv', 'observations.csv'])(
    'is refused without %s',
    async (file) => {
      const files = smallestFiles();
      files.delete(file);
      const expected = file === 'areas-district.geojson' ? 'areas-LEVEL.geojson' : file;
      expect(await problemsOf(files)).toContain(`error table_missing ${expected} - -`);
    }
  );
});

test('the small package is valid but for its missing hashes', async () => {
  const result = await readPackage(smallPackageSource());
  expect(result.ok && result.package.layers[0]?.features.length).toBe(36);
  expect(result.problems.map(({ code }) => code)).toEqual(['hash_missing']);
});

test('an empty folder, and one without any of our files, are refused', async () => {
  expect(await problemsOf(new Map())).toContain('error table_missing observations.csv - -');
  expect((await readPackage(memorySource(new Map([['a.txt', 'x']])))).ok).toBe(false);
});

describe('files around the package', () => {
  test('a folder around it and leftovers of operating systems are passed over', async () => {
    const files = new Map([...smallestFiles()].map(([path, text]) => [`Paket/${path}`, text]));
    files.set('__MACOSX/Paket/._observations.csv', 'x').set('Paket/.DS_Store', 'x').set('.DS_Store', 'x');
    expect((await openPackage(files)).rawTables.observations?.rowCount).toBe(2);
  });

  test('unknown tables are named, other files are not', async () => {
    expect(await problemsWith({ 'observation.csv': 'a,b\n', 'README.md': '# x', 'bild.png': '' })).toEqual([
      'warning file_ignored observation.csv - -'
    ]);
  });
});

describe('the descriptor', () => {
  const withResources = (...resources: object[]) => ({ 'datapackage.json': JSON.stringify({ resources }) });
  const areas = { name: 'areas-district', path: 'areas-district.geojson' };

  test('names tables whatever their files are called', async () => {
    const files = smallestFiles();
    files.set('werte/2025.csv', files.get('observations.csv') ?? '');
    files.delete('observations.csv');
    const resources = [areas, { name: 'observations', path: 'werte/2025.csv' }];
    files.set('datapackage.json', JSON.stringify({ resources }));
    expect((await openPackage(files)).rawTables.observations?.rowCount).toBe(2);
    expect(await problemsOf(files)).toContain('warning file_unlisted indicators.csv - -');
  });

  test('gives the level of an area file', async () => {
    const files = smallestFiles();
    files.set('gebiete.geojson', files.get('areas-district.geojson') ?? '');
    files.delete('areas-district.geojson');
    files.set(
      'datapackage.json',
      JSON.stringify({ resources: [{ name: 'areas', path: 'gebiete.geojson', level: 'plr' }] })
    );
    expect((await openPackage(files)).layers[0]?.level).toBe('plr');
  });

  test('has its hashes checked', async () => {
    const hash = `sha256:${await sha256(new TextEncoder().encode(String(smallestFiles().get('indicators.csv'))))}`;
    const listed = (indicatorHash: object) =>
      withResources({ name: 'indicators', path: 'indicators.csv', ...indicatorHash });
    const problems = async (member: object) =>
      (await problemsWith(listed(member))).filter((line) => line.includes(' indicators.csv'));
    expect(await problems({ hash })).toEqual([]);
    expect(await problems({ hash: hash.replace(/.$/, hash.endsWith('0') ? '1' : '0') })).toEqual([
      'error hash_mismatch indicators.csv - -'
    ]);
    expect(await problems({ hash: 'md5:900150983cd24fb0d6963f7d28e17f72' })).toEqual([
      'warning hash_unsupported indicators.csv - -'
    ]);
    expect(await problems({ bytes: 3 })).toEqual(['error size_mismatch indicators.csv - -']);
  });

  test('that is no JSON is one error with its line, and the rest is checked all the same', async () => {
    const problems = await problemsWith({
      'datapackage.json': '{\n  "title": "x"\n  "name": "y"\n}',
      'atlas.json': '{ "level": "district", ',
      'indicators.csv': 'indicator_id,name_de,unit\nchild_poverty,K,percent\n'
    });
    expect(problems).toEqual([
      'error json_invalid atlas.json 1 -',
      'error json_invalid datapackage.json 3 -',
      'error column_missing indicators.csv 1 polarity'
    ]);
  });
});

test('a misspelt column is named beside the missing one', async () => {
  const text = 'area_id,indicator_id,Period,value,numerater\n01,child_poverty,2025,1,2\n';
  expect(await problemsWith({ 'observations.csv': text })).toEqual([
    'warning column_similar observations.csv 1 Period',
    'warning column_similar observations.csv 1 numerater',
    'error column_missing observations.csv 1 period'
  ]);
});

test('the order of rows changes nothing but the order of rows', async () => {
  const swapped = smallPackageFiles();
  for (const file of ['indicators.csv', 'observations.csv', 'population.csv']) {
    const [header, ...rows] = (swapped.get(file) ?? '').trimEnd().split('\n');
    swapped.set(file, [header, ...rows.reverse()].join('\n') + '\n');
  }
  const collection = JSON.parse(swapped.get('areas-district.geojson') ?? '') as { features: object[] };
  collection.features.reverse();
  swapped.set('areas-district.geojson', JSON.stringify(collection));
  const [before, after] = [await openPackage(smallPackageFiles()), await openPackage(swapped)];
  expect(after.layers).toEqual(before.layers);
  expect(after.settings).toEqual(before.settings);
});

test('progress is told file by file', async () => {
  const steps: ReadProgress[] = [];
  await readPackage(smallPackageSource(), (progress) => void steps.push(progress));
  expect(steps.map(({ step, file, done, total }) => `${step} ${file} ${done}/${total}`)).toEqual([
    'reading areas-district.geojson 0/4',
    'reading indicators.csv 1/4',
    'reading observations.csv 2/4',
    'reading population.csv 3/4',
    'checking indicators.csv 4/4',
    'checking observations.csv 4/4',
    'checking population.csv 4/4',
    'checking  4/4'
  ]);
});

test('reading waits for whoever is told of it', async () => {
  let [told, answered] = [0, 0];
  const open: number[] = [];
  await readPackage(smallPackageSource(), async () => {
    open.push(++told - answered);
    await new Promise((resolve) => setTimeout(resolve));
    answered += 1;
  });
  expect(open).toEqual(Array(8).fill(1));
});

test('a fault in the software is not taken for a fault in the data', async () => {
  const source: FileSource = {
    list: async () => ['observations.csv'],
    read: () => Promise.reject(new TypeError('bug'))
  };
  await expect(readPackage(source)).rejects.toThrow('bug');
});

test('a written package opens without a warning', async () => {
  const written = await writePackage(await openPackage(smallPackageFiles()));
  expect(await problemsOf(written)).toEqual([]);
});
