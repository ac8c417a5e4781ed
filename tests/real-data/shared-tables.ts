import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import Papa from 'papaparse';

export type SourceRow = Readonly<Record<string, string>>;

const address = (path: string) => new URL(`../../../shared/data/${path}`, import.meta.url);

/** The rows of a delimited file of the public data beside the repository, every cell as text. */
export function sharedRows(path: string): readonly SourceRow[] {
  const text = readFileSync(address(path), 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<SourceRow>(text, { header: true, skipEmptyLines: true }).data;
}

/**
 * Declares tests on public data beside the repository. Where it is absent they are skipped with a message, except in
 * continuous integration (CI is set), where its absence is a failure.
 */
export function describeShared(name: string, folder: string, tests: () => void): void {
  const message = `${name}: ../shared/data/${folder} is absent`;
  if (existsSync(address(folder))) describe(name, tests);
  else if (process.env.CI) throw new Error(message);
  else {
    console.warn(`Skipped: ${message}`);
    describe(name, () => it.skip(message));
  }
}
