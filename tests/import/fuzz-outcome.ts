import { buildPackage, type BuiltPackage } from '../../src/lib/import/build/build-package.ts';
import { decodeFile } from '../../src/lib/import/decode/decode-file.ts';
import { ImportError } from '../../src/lib/import/decode/import-error.ts';
import type { Decoded } from '../../src/lib/import/model.ts';
import { applyRecipe } from '../../src/lib/import/recipe/apply-recipe.ts';
import { proposeRecipe } from '../../src/lib/import/recipe/propose-recipe.ts';
import { formatRecipe, parseRecipe } from '../../src/lib/import/recipe/recipe.ts';
import { memorySource } from '../../src/lib/package/memory-source.ts';
import { readPackage } from '../../src/lib/package/read-package.ts';
import { writePackage } from '../../src/lib/package/write-package.ts';
import type { DroppedFile } from './fuzz-files.ts';

/** How an import ended: with a package that can be opened, without anything in it, or with a named error. */
export type Outcome =
  | { end: 'package'; built: BuiltPackage }
  | { end: 'nothing'; built: BuiltPackage }
  | { end: 'refused'; code: string };

/** Milliseconds after which a file counts as hanging. */
const deadline = 10_000;

/**
 * What a package is refused for where nothing, or no areas, could be imported, where a table refers to one that is not
 * there, or where a shape crosses itself: the reader names the place. Anything else would be a fault of the import.
 */
const expected = new Set([
  'table_missing',
  'setting_unknown_period',
  'reference_table_missing',
  'ring_self_intersecting'
]);

/** Imports files as the command line does, without and with a saved recipe. Throws for an error without a name. */
export async function outcomeOf(files: readonly DroppedFile[]): Promise<Outcome> {
  const decoded = await decodeAll(files);
  if (!Array.isArray(decoded)) return decoded;
  const { recipe } = proposeRecipe(decoded);
  const replayed = parseRecipe(formatRecipe(recipe));
  const built = buildPackage(applyRecipe(replayed, decoded), replayed);
  const { problems } = await readPackage(memorySource(await writePackage(built.package)));
  const faults = problems.filter(({ severity, code }) => severity === 'error' && !expected.has(code));
  if (faults.length > 0)
    throw new Error(`The import wrote what no reader takes: ${JSON.stringify(faults[0])}`);
  for (const { name, rowCount } of Object.values(built.package.rawTables))
    if ((built.diagnosis.trace[name]?.rows.length ?? 0) !== rowCount && name !== 'indicators')
      throw new Error(`Not every row of ${name} has a source`);
  return { end: problems.some(({ severity }) => severity === 'error') ? 'nothing' : 'package', built };
}

async function decodeAll(files: readonly DroppedFile[]): Promise<Decoded[] | Outcome> {
  const decoded: Decoded[] = [];
  for (const { name, bytes } of files) {
    try {
      decoded.push(await decodeFile(name, bytes, { signal: AbortSignal.timeout(deadline) }));
    } catch (error) {
      if (error instanceof ImportError && error.code !== 'cancelled')
        return { end: 'refused', code: error.code };
      throw error;
    }
  }
  return decoded;
}
