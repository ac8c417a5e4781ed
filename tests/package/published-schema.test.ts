import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { publishedFiles } from '../../scripts/write-schema.ts';
import { tableNames } from '../../src/lib/package/tables.ts';

const root = new URL('../../', import.meta.url);
const files = await publishedFiles();

describe('what is published of the data package', () => {
  test.each([...files])('%s is up to date (else: npm run schema)', (path, text) => {
    expect(readFileSync(new URL(path, root), 'utf8')).toBe(text);
  });

  test('has a schema for each table and no other', () => {
    const published = readdirSync(new URL('static/schema/tables', root)).sort();
    expect(published).toEqual(tableNames.map((name) => `${name}.schema.json`).sort());
  });

  test('documents every column and flag', () => {
    const page = files.get('docs/data-package.md') ?? '';
    expect(page).toContain('`min_denominator`');
    expect(page).toContain('`not_applicable`');
    expect(page).toContain('Schlüssel des Gebiets');
  });
});
