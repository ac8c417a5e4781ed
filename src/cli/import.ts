import { buildPackage, type BuiltPackage } from '../lib/import/build/build-package.ts';
import { ImportError } from '../lib/import/decode/import-error.ts';
import type { Decoded } from '../lib/import/model.ts';
import { applyRecipe } from '../lib/import/recipe/apply-recipe.ts';
import { proposeRecipe, type RecipeProposal } from '../lib/import/recipe/propose-recipe.ts';
import { formatRecipe, RecipeError } from '../lib/import/recipe/recipe.ts';
import { m } from '../lib/messages/compiled/messages.js';
import { importErrorText } from '../lib/messages/import-error-text.ts';
import { memorySource } from '../lib/package/memory-source.ts';
import { readPackage } from '../lib/package/read-package.ts';
import { writePackage } from '../lib/package/write-package.ts';
import type { Invocation, Locale, Output } from './command.ts';
import { exitCode } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import { questionLines, sheetLines } from './import-texts.ts';
import { decodeFiles, readRecipe, UnreadableFile } from './import-files.ts';
import { isFree, writeImport } from './import-target.ts';
import { problemLines } from './problem-lines.ts';

/** `atlas import`: turns foreign files into a data package, by a recipe or by what is recognised. */
export async function run(invocation: Invocation, output: Output): Promise<ExitCode> {
  const { paths, options, locale } = invocation;
  const target = options.out ?? '';
  if (!(await isFree(target)))
    return refused(m.import_target_exists({ target }, { locale }), exitCode.notWritable, output);
  try {
    const files = await decodeFiles(paths);
    const proposal = await recipeFor(files, options.recipe);
    return await finish(files, proposal, invocation, output);
  } catch (error) {
    const message = refusalText(error, options.recipe ?? '', locale);
    if (message === null) throw error;
    return refused(message, exitCode.unreadable, output);
  }
}

async function recipeFor(files: readonly Decoded[], path: string | undefined): Promise<RecipeProposal> {
  return path === undefined ? proposeRecipe(files) : { recipe: await readRecipe(path), questions: [] };
}

function refusalText(error: unknown, recipe: string, locale: Locale): string | null {
  if (error instanceof ImportError) return importErrorText(error, locale);
  if (error instanceof RecipeError)
    return m.import_recipe_invalid({ file: recipe, reason: error.message }, { locale });
  if (!(error instanceof UnreadableFile)) return null;
  return m.import_file_unreadable({ file: error.path, reason: error.reason }, { locale });
}

function refused(message: string, code: ExitCode, output: Output): ExitCode {
  output.error(message);
  return code;
}

async function finish(
  files: readonly Decoded[],
  { recipe, questions }: RecipeProposal,
  { options, locale }: Invocation,
  output: Output
): Promise<ExitCode> {
  const application = applyRecipe(recipe, files);
  const built = buildPackage({ ...application, questions: [...questions, ...application.questions] }, recipe);
  const written = await writePackage(built.package);
  const target = options.out ?? '';
  const problem = await writeImport(target, built, written, {
    path: options['save-recipe'],
    text: formatRecipe(recipe)
  });
  if (problem !== null)
    return refused(
      m.cli_not_writable({ folder: target, reason: problem }, { locale }),
      exitCode.notWritable,
      output
    );
  const reading = await readPackage(memorySource(written));
  for (const line of problemLines(reading.problems, locale)) output.error(line);
  return conclude(built, reading.ok, target, locale, output);
}

function conclude(
  { diagnosis }: BuiltPackage,
  isFine: boolean,
  target: string,
  locale: Locale,
  output: Output
): ExitCode {
  for (const line of questionLines(diagnosis.questions, locale)) output.error(line);
  for (const line of sheetLines(diagnosis, locale)) output.out(line);
  const open = diagnosis.questions.filter(({ confidence }) => confidence === 'check').length;
  output.out(m.import_done({ target, open }, { locale }));
  if (!isFine) return exitCode.faultyPackage;
  return open > 0 ? exitCode.undecided : exitCode.fine;
}
