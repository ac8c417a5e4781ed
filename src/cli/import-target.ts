import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { zipPackage } from '../lib/package/write-package.ts';
import type { BuiltPackage } from '../lib/import/build/build-package.ts';
import { writeWholeFiles } from './whole-files.ts';

/** Whether a target can be written without touching what is there: a zip may be replaced, a folder must be empty. */
export async function isFree(target: string): Promise<boolean> {
  try {
    const found = await stat(target);
    if (!found.isDirectory()) return isZip(target);
    return !isZip(target) && (await readdir(target)).length === 0;
  } catch {
    return true;
  }
}

function isZip(target: string): boolean {
  return target.toLowerCase().endsWith('.zip');
}

/** The recipe's place, if it is to be kept, and its text. */
export interface RecipeFile {
  path: string | undefined;
  text: string;
}

/** Writes package, diagnosis and recipe, each as a whole; what the system said where it cannot, else null. */
export async function writeImport(
  target: string,
  { package: pkg, diagnosis }: BuiltPackage,
  files: ReadonlyMap<string, Uint8Array>,
  recipe: RecipeFile
): Promise<string | null> {
  try {
    if (isZip(target)) await writeWhole(target, await zipPackage(pkg));
    else await writeWholeFiles(target, textsOf(files));
    await writeWhole(
      `${target.replace(/\.zip$/i, '').replace(/\/+$/, '')}.diagnosis.json`,
      `${JSON.stringify(diagnosis)}\n`
    );
    if (recipe.path !== undefined) await writeWhole(recipe.path, recipe.text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function textsOf(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const decoder = new TextDecoder();
  return new Map([...files].map(([path, bytes]) => [path, decoder.decode(bytes)]));
}

/** A file that is never seen half-written. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await writeFile(draft, content, { flag: 'wx' });
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
