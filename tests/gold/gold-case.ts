import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'vitest';

/** Data of one published result; tests read it in place, beside the repository. */
export interface GoldCase {
  name: string;
  text(file: string): string;
  json<Shape>(file: string): Shape;
  /** Records of a simple CSV (no quoted fields), every field as text. */
  records(file: string): Record<string, string>[];
}

/**
 * Declares the tests of one gold case. Where ../shared/gold is absent they are skipped with a message, except in
 * continuous integration (CI is set), where its absence is a failure.
 */
export function describeGold(name: string, tests: (gold: GoldCase) => void): void {
  const folder = new URL(`../../../shared/gold/${name}/`, import.meta.url);
  if (existsSync(folder)) describe(`gold case ${name}`, () => tests(goldCase(name, folder)));
  else if (process.env.CI) throw new Error(`Gold case ${name}: ../shared/gold/${name} is absent`);
  else skip(name);
}

function skip(name: string): void {
  const message = `skipped: ../shared/gold/${name} is absent`;
  console.warn(`Gold case ${message}`);
  describe(`gold case ${name}`, () => it.skip(message));
}

function goldCase(name: string, folder: URL): GoldCase {
  const text = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  return { name, text, json: (file) => JSON.parse(text(file)), records: (file) => parseRecords(text(file)) };
}

function parseRecords(text: string): Record<string, string>[] {
  const [header, ...lines] = text.trimEnd().split(/\r?\n/);
  const fields = (header ?? '').split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    if (cells.length !== fields.length) throw new Error(`Line with ${cells.length} fields: ${line}`);
    return Object.fromEntries(fields.map((field, j) => [field, cells[j] as string]));
  });
}
