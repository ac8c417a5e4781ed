import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ProblemLog } from '../../src/lib/package/problem-log.ts';
import type { DataPackage } from '../../src/lib/package/model.ts';
import { readCsv } from '../../src/lib/package/read-csv.ts';
import { readPackage } from '../../src/lib/package/read-package.ts';
import { sha256 } from '../../src/lib/package/sha256.ts';
import { digest } from '../../src/lib/package/sha256-digest.ts';
import { writeCsv } from '../../src/lib/package/write-csv.ts';
import { writePackage, zipPackage } from '../../src/lib/package/write-package.ts';
import { zipSource } from '../../src/lib/package/zip-source.ts';
import { smallPackageFiles } from '../fixtures/small-package.ts';
import { openPackage, smallestFiles, square } from './problems-of.ts';

/** A package with everything that is easily lost on the way. */
function unusualFiles(): Map<string, string> {
  const files = smallPackageFiles();
  const areas = JSON.parse(files.get('areas-district.geojson') ?? '') as {
    features: { id?: string; properties: object }[];
  };
  areas.features.forEach((feature, i) => Object.assign(feature, { id: `f${i}` }));
  Object.assign(areas.features[0]?.properties ?? {}, { colour: 'rot', neighbours: ['0102'], size: null });
  files.set(
    'areas-district.geojson',
    JSON.stringify({ ...areas, name: 'Gebiete', xy_coordinate_resolution: 1e-6 })
  );
  files.set(
    'facilities.csv',
    'note,2019,facility_id,name,kind,ogs,__proto__\n"a ""b"", c",x,0100,"Schule\nam Markt",school,1,p\n,,0200,; Zweite,clinic,,\n'
  );
  files.set('anhang/lies.txt', 'Hinweise');
  files.set('datapackage.json', JSON.stringify(unusualDescriptor));
  const settings = JSON.parse(files.get('atlas.json') ?? '') as { index: object };
  files.set(
    'atlas.json',
    JSON.stringify({ ...settings, coverage: { detour: 1.3 }, index: { ...settings.index, theme: 'x' } })
  );
  return files;
}

const unusualDescriptor = {
  profile: 'tabular-data-package',
  contributors: [{ title: 'Amt' }],
  title: 'Ungewöhnlich',
  sources: [{ email: 'x@example.org', title: 'Amt' }],
  resources: [
    { name: 'areas-district', path: 'areas-district.geojson', spatial: 'Stadt' },
    { name: 'indicators', path: 'indicators.csv' },
    { name: 'population', path: 'population.csv' },
    {
      name: 'observations',
      path: 'observations.csv',
      schema: { fields: [{ name: 'value', unit: '%' }], custom: 1 }
    },
    {
      name: 'facilities',
      path: 'facilities.csv',
      schema: { fields: [{ name: 'note', type: 'string', title: 'Notiz' }] },
      dialect: { header: true }
    },
    { name: 'readme', path: 'anhang/lies.txt' }
  ]
};

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('a written package', () => {
  test('has the files in ascending order, with hashes and sizes that are right', async () => {
    const files = await writePackage(await openPackage(smallPackageFiles()));
    expect([...files.keys()]).toEqual([...smallPackageFiles().keys()].sort());
    const { resources } = JSON.parse(text(files.get('datapackage.json'))) as {
      resources: { path: string; hash: string; bytes: number }[];
    };
    expect(resources).toHaveLength(4);
    for (const { path, hash, bytes } of resources) {
      expect([hash, bytes]).toEqual([
        `sha256:${await sha256(files.get(path) ?? new Uint8Array())}`,
        files.get(path)?.length
      ]);
    }
  });

  test('keeps the tables byte for byte', async () => {
    const files = await writePackage(await openPackage(smallPackageFiles()));
    for (const file of ['indicators.csv', 'observations.csv', 'population.csv']) {
      expect(text(files.get(file))).toBe(smallPackageFiles().get(file));
    }
  });

  test.each<[string, () => ReadonlyMap<string, string | Uint8Array>]>([
    ['small', smallPackageFiles],
    ['smallest', smallestFiles],
    ['unusual', unusualFiles]
  ])('that was %s is read as it was, and written again to the same bytes', async (_, files) => {
    const first = await openPackage(files());
    const written = await writePackage(first);
    const second = await openPackage(written);
    expect(second.layers).toEqual(first.layers);
    expect(second.rawTables).toEqual(first.rawTables);
    expect(second.settings).toEqual(first.settings);
    expect(second.attachments).toEqual(first.attachments);
    expect({ ...second.descriptor, resources: [] }).toMatchObject({ ...first.descriptor, resources: [] });
    expect(await writePackage(second)).toEqual(written);
    expect(await openPackage(await writePackage(second))).toEqual(second);
  });

  test('keeps everything it does not know', async () => {
    const files = await writePackage(await openPackage(unusualFiles()));
    const descriptor = JSON.parse(text(files.get('datapackage.json'))) as typeof unusualDescriptor;
    expect(descriptor).toMatchObject({ profile: 'tabular-data-package', contributors: [{ title: 'Amt' }] });
    expect(descriptor.sources).toEqual([{ email: 'x@example.org', title: 'Amt' }]);
    const byName = Object.fromEntries(descriptor.resources.map((resource) => [resource.name, resource]));
    expect(byName['areas-district']).toMatchObject({ spatial: 'Stadt' });
    expect(byName['observations']?.schema).toMatchObject({ custom: 1 });
    expect(byName['observations']?.schema?.fields).toContainEqual(
      expect.objectContaining({ name: 'value', unit: '%' })
    );
    expect(byName['facilities']).toMatchObject({ dialect: { header: true } });
    expect(byName['facilities']?.schema?.fields[0]).toEqual({ name: 'note', type: 'string', title: 'Notiz' });
    expect(text(files.get('facilities.csv'))).toBe(
      (unusualFiles().get('facilities.csv') ?? '').replace('school,1', 'school,true')
    );
    expect(text(files.get('anhang/lies.txt'))).toBe('Hinweise');
    expect(JSON.parse(text(files.get('atlas.json')))).toMatchObject({
      coverage: { detour: 1.3 },
      index: { theme: 'x' }
    });
    const areas = JSON.parse(text(files.get('areas-district.geojson'))) as {
      name: string;
      features: object[];
    };
    expect(areas).toMatchObject({ name: 'Gebiete', xy_coordinate_resolution: 1e-6 });
    expect(areas.features[0]).toMatchObject({
      id: 'f0',
      properties: { colour: 'rot', neighbours: ['0102'], size: null }
    });
  });

  test('is the same zip at any time and reads back', async () => {
    const pkg = await openPackage(unusualFiles());
    const [one, two] = [await zipPackage(pkg), await zipPackage(pkg)];
    expect(await sha256(one)).toBe(await sha256(two));
    const result = await readPackage(zipSource(one));
    expect(result.problems.map(({ code }) => code)).toEqual(['resource_unknown']);
    expect(result.ok && result.package.rawTables).toEqual(pkg.rawTables);
  });
});

const cell = fc
  .oneof(fc.string({ unit: 'binary' }), fc.constantFrom(',', '"', '\n', '\r\n', '\r', ' ', '=1+1', '""', 'ä'))
  .map((content) => (content === '' ? null : content));
const columnName = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
  .map((name) => `x${name.trim()}`.trim());
const figure = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }).map((value) => value + 0),
  fc.constant(null)
);

/** The smallest package with any figures, any unknown columns and any unknown settings. */
const anyPackage = fc
  .record({
    names: fc.uniqueArray(columnName, { maxLength: 3 }),
    rows: fc.array(fc.tuple(figure, cell, cell, cell), { minLength: 1, maxLength: 8 }),
    areaName: fc.string({ unit: 'grapheme' }).map((name) => `Gebiet ${name}`.trim()),
    unknown: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown)
  })
  .map(({ names, rows, areaName, unknown }) => ({ names, rows, areaName, unknown }));

describe('whatever a package holds', () => {
  test('it is read again as it was written', async () => {
    const base = await openPackage(smallestFiles());
    await fc.assert(
      fc.asyncProperty(anyPackage, async ({ names, rows, areaName, unknown }) => {
        const pkg = packageWith(base, names, rows, areaName, unknown);
        const written = await writePackage(pkg);
        const back = await openPackage(written);
        expect(back.rawTables).toEqual(pkg.rawTables);
        expect(back.layers).toEqual(pkg.layers);
        expect(back.settings).toEqual(pkg.settings);
        expect(back.descriptor.custom).toEqual(unknown);
        expect(await writePackage(back)).toEqual(written);
      }),
      { numRuns: 150, seed: 1 }
    );
  });

  test('any cells survive CSV', () => {
    const table = fc
      .array(fc.tuple(cell, cell), { minLength: 1 })
      .filter((rows) => rows.every((row) => row.some((c) => c !== null)));
    fc.assert(
      fc.property(table, (rows) => {
        const columns = { left: rows.map(([left]) => left), right: rows.map(([, right]) => right) };
        const csv = writeCsv({ name: 'notes', rowCount: rows.length, columns: {}, extraColumns: columns });
        const log = new ProblemLog();
        const cells = readCsv(csv, log.in('notes.csv'));
        expect(log.problems()).toEqual([]);
        expect(cells?.columns.map((column) => column.map((c) => (c === '' ? null : c)))).toEqual([
          columns.left,
          columns.right
        ]);
      }),
      { numRuns: 500, seed: 1 }
    );
  });
});

function packageWith(
  base: DataPackage,
  names: readonly string[],
  rows: readonly (readonly [number | null, ...(string | null)[]])[],
  areaName: string,
  unknown: unknown
): DataPackage {
  const columns = {
    area_id: rows.map(() => '01'),
    indicator_id: rows.map(() => 'child_poverty'),
    period: rows.map((_, i) => String(1900 + i)),
    value: rows.map(([value]) => value)
  };
  const extraColumns = Object.fromEntries(
    names.map((name, i) => [name, rows.map((row) => (row[i + 1] ?? null) as string | null)])
  );
  const header = [...Object.keys(columns), ...names];
  const [layer] = base.layers;
  const features = (layer?.features ?? []).map((feature) => ({
    ...feature,
    properties: { ...feature.properties, name: areaName, unknown }
  }));
  return {
    descriptor: { ...base.descriptor, custom: unknown },
    settings: { ...base.settings, period: '1900', extra: { unknown } },
    layers: [{ level: 'district', path: 'areas-district.geojson', features }],
    rawTables: {
      ...base.rawTables,
      observations: { name: 'observations', rowCount: rows.length, columns, extraColumns, header }
    }
  };
}

test('an area keeps its square', async () => {
  const { layers } = await openPackage(smallestFiles());
  expect(layers[0]?.features[0]?.geometry).toEqual(square('01', 10).geometry);
});

test('SHA-256 is the same with and without SubtleCrypto', async () => {
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
  expect(hex(digest(new Uint8Array()))).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expect(hex(digest(bytes))).toBe(await sha256(bytes));
    }),
    { numRuns: 200, seed: 1 }
  );
});
