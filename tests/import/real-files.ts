import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';
import { buildPackage, type BuiltPackage } from '../../src/lib/import/build/build-package.ts';
import { decodeFile } from '../../src/lib/import/decode/decode-file.ts';
import type { Decoded } from '../../src/lib/import/model.ts';
import { memorySource } from '../../src/lib/package/memory-source.ts';
import { readPackage } from '../../src/lib/package/read-package.ts';
import { writePackage } from '../../src/lib/package/write-package.ts';
import { applyRecipe, type Application } from '../../src/lib/import/recipe/apply-recipe.ts';
import { proposeRecipe } from '../../src/lib/import/recipe/propose-recipe.ts';
import type { Question } from '../../src/lib/import/recipe/question.ts';
import type { Recipe } from '../../src/lib/import/recipe/recipe.ts';

const shared = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'shared', 'data');

/** Tests on the real files; passed over where the folder of data is not there, failed where CI says it must be. */
export function describeReal(name: string, tests: () => void): void {
  const present = existsSync(shared);
  if (!present && process.env.CI) throw new Error(`${shared} is missing`);
  describe.skipIf(!present)(name, tests);
}

/** Decodes files of the folder of data. */
export async function realFiles(...paths: string[]): Promise<Decoded[]> {
  const files: Decoded[] = [];
  for (const path of paths) files.push(await decodeFile(basename(path), readFileSync(join(shared, path))));
  return files;
}

/** Names of the files in a folder of the folder of data, in their order. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(shared, folder)).sort();
}

export interface Imported extends BuiltPackage {
  recipe: Recipe;
  application: Application;
  questions: readonly Question[];
}

/** Imports files by their proposed recipe, changed as a person would. */
export function imported(
  files: readonly Decoded[],
  change: (recipe: Recipe) => void = () => undefined
): Imported {
  const { recipe, questions } = proposeRecipe(files);
  change(recipe);
  const application = applyRecipe(recipe, files);
  const built = buildPackage(application, recipe);
  return { ...built, recipe, application, questions: [...questions, ...built.diagnosis.questions] };
}

/** The questions of one kind. */
export function asked(questions: readonly Question[], code: Question['code']): Question[] {
  return questions.filter((question) => question.code === code);
}

/** What a reader of the package would refuse. */
export async function errorsOf({ package: pkg }: Imported) {
  const { problems } = await readPackage(memorySource(await writePackage(pkg)));
  return problems.filter(({ severity }) => severity === 'error');
}

/** Rows by table. */
export function countsOf({ package: { rawTables } }: Imported) {
  return Object.fromEntries(Object.values(rawTables).map((table) => [table.name, table.rowCount]));
}
