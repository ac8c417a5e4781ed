import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'vitest';

/** Bytes of a file under ../shared/data. */
export type SharedFile = (path: string) => Uint8Array;

/**
 * Declares tests that read real files beside the repository. Where ../shared/data/FOLDER is absent they are skipped
 * with a message, except in continuous integration (CI is set), where its absence is a failure.
 */
export function describeShared(folder: string, tests: (file: SharedFile) => void): void {
  const base = new URL(`../../../../shared/data/${folder}/`, import.meta.url);
  if (existsSync(base)) {
    describe(`data of ${folder}`, () => tests((path) => new Uint8Array(readFileSync(new URL(path, base)))));
  } else if (process.env.CI) throw new Error(`../shared/data/${folder} is absent`);
  else skip(folder);
}

function skip(folder: string): void {
  const message = `skipped: ../shared/data/${folder} is absent`;
  console.warn(`Data ${message}`);
  describe(`data of ${folder}`, () => it.skip(message));
}
