import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messyTwin } from '../../../scripts/beispielstadt/twin/twin.ts';
import type { TwinFile } from '../../../scripts/beispielstadt/twin/twin-file.ts';
import { decodeFile } from '../../../src/lib/import/decode/decode-file.ts';
import type { Decoded } from '../../../src/lib/import/model.ts';
import { parseRecipe } from '../../../src/lib/import/recipe/recipe.ts';
import { examplePackage } from '../../beispielstadt/example-package.ts';

/** The decisions a coordinator confirmed about the files of the messy twin. */
export const recipePath = fileURLToPath(new URL('./beispielstadt.recipe.json', import.meta.url));

export function confirmedRecipe() {
  return parseRecipe(readFileSync(recipePath, 'utf8'));
}

/** The files of the messy twin, made from the example in the repository, in the order of their paths. */
export async function twinFiles(): Promise<TwinFile[]> {
  return messyTwin(await examplePackage()).sort((a, b) => (a.path < b.path ? -1 : 1));
}

export async function decodedTwin(): Promise<Decoded[]> {
  const decoded: Decoded[] = [];
  for (const { path, bytes } of await twinFiles()) decoded.push(await decodeFile(basename(path), bytes));
  return decoded;
}
