import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { decodeFile } from '../lib/import/decode/decode-file.ts';
import type { Decoded } from '../lib/import/model.ts';
import { parseRecipe, type Recipe } from '../lib/import/recipe/recipe.ts';

/** A file that the system does not give out. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  constructor(
    readonly path: string,
    readonly reason: string
  ) {
    super(`${path}: ${reason}`);
  }
}

/** Decodes files one after the other, in the order of their names; throws ImportError or UnreadableFile. */
export async function decodeFiles(paths: readonly string[]): Promise<Decoded[]> {
  const decoded: Decoded[] = [];
  for (const path of [...paths].sort()) decoded.push(await decodeFile(basename(path), await bytesOf(path)));
  return decoded;
}

/** Reads a recipe; throws RecipeError or UnreadableFile. */
export async function readRecipe(path: string): Promise<Recipe> {
  return parseRecipe(new TextDecoder().decode(await bytesOf(path)));
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    throw new UnreadableFile(
      path,
      cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
    );
  }
}
