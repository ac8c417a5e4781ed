import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { outcomeOf, type Outcome } from './fuzz-outcome.ts';
import { generatedTable, layers, plainFiles, tableFormats, type DroppedFile } from './fuzz-files.ts';
import { mutate, mutation } from './mutations.ts';

/** Files in all; IMPORT_FUZZ_RUNS for more. */
const total = Number(process.env.IMPORT_FUZZ_RUNS ?? 400);
const seed = Number(process.env.IMPORT_FUZZ_SEED ?? 1);
const kinds = tableFormats.length * 3 + 3 * 2 + 1;
const runs = Math.ceil(total / kinds);
const timeout = 3_600_000;

const ends: Record<string, number> = {};
const shapes = Object.getOwnPropertyNames(Object.prototype).length;

async function check(files: readonly DroppedFile[]): Promise<Outcome> {
  const outcome = await outcomeOf(files);
  const end = outcome.end === 'refused' ? outcome.code : outcome.end;
  ends[end] = (ends[end] ?? 0) + 1;
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(shapes);
  return outcome;
}

afterAll(() => console.log(`imports by their end: ${JSON.stringify(ends)}`));

const damage = fc.array(mutation, { minLength: 1, maxLength: 4 });
const damaged = ({ name, bytes }: DroppedFile) =>
  damage.map((mutations) => ({ name, bytes: mutations.reduce(mutate, bytes) }));

async function holds(files: fc.Arbitrary<readonly DroppedFile[]>, numRuns = runs): Promise<void> {
  const property = fc.asyncProperty(files, async (dropped) => void (await check(dropped)));
  await fc.assert(property, { numRuns, seed });
}

const anyLayer = fc.constantFrom(...Object.values(layers));
const withLayer = (table: fc.Arbitrary<DroppedFile>) => fc.tuple(anyLayer, table);

describe('every import ends in a package or a named error', () => {
  it.each(Object.keys(layers))('%s: the plain files give a package', async (format) => {
    for (const table of Object.values(plainFiles).filter(({ name }) => !name.startsWith('Orte'))) {
      const outcome = await check([layers[format]!, table]);
      expect(
        outcome.end === 'package' && outcome.built.package.rawTables.observations?.rowCount
      ).toBeGreaterThan(11);
    }
  });

  it.each(tableFormats)('%s: any table', (format) => holds(withLayer(generatedTable(format))), timeout);

  it.each(tableFormats)(
    '%s: any table, damaged',
    (format) => holds(withLayer(generatedTable(format).chain(damaged))),
    timeout
  );

  it.each(tableFormats)(
    '%s: a plain table, damaged',
    (format) => holds(withLayer(damaged(plainFiles[format]!))),
    timeout
  );

  it.each(Object.keys(layers))(
    '%s: damaged areas',
    (format) => holds(fc.tuple(damaged(layers[format]!), fc.constant(plainFiles.csv!)), 2 * runs),
    timeout
  );

  it(
    'any bytes under any name',
    () => {
      const ending = fc.constantFrom('csv', 'xlsx', 'json', 'geojson', 'zip', 'parquet', 'txt', '');
      const file = fc.record({
        name: ending.map((text) => `Datei.${text}`),
        bytes: fc.uint8Array({ maxLength: 400 })
      });
      return holds(fc.tuple(fc.constant(layers.geojson!), file));
    },
    timeout
  );

  const parquet = new URL('../../../shared/data/england_imd/imd2019_england_lsoa11.parquet', import.meta.url);
  it.skipIf(!existsSync(parquet))(
    'parquet, damaged',
    async () => {
      const file = { name: 'imd.parquet', bytes: new Uint8Array(readFileSync(parquet)) };
      await holds(fc.tuple(fc.constant(layers.geojson!), damaged(file)), Math.ceil(runs / 8));
    },
    timeout
  );
});
