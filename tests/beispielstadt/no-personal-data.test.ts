import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleFolder, rowsOf } from './example-package.ts';

const texts = readdirSync(exampleFolder).map(
  (path) => [path, readFileSync(join(exampleFolder, path), 'utf8')] as const
);

test.each(texts)('%s names no person, street address or telephone number', (_path, text) => {
  expect(text).not.toMatch(/\b(Herr|Frau|Dr\.|Prof\.)\s+[A-ZÄÖÜ]/);
  expect(text).not.toMatch(/(straße|str\.|weg|platz|allee|gasse)\s+\d+[a-z]?\b/i);
  expect(text).not.toMatch(/\b0\d{2,5}[ /-]\d{4,}/);
});

test('contacts are mailboxes of offices under the reserved domain', async () => {
  for (const { contact } of await rowsOf('offers')) {
    expect(contact).toMatch(/^[a-z0-9-]+@beispielstadt\.example$/);
  }
});

test('the package says that it is synthetic', () => {
  const descriptor = JSON.parse(readFileSync(join(exampleFolder, 'datapackage.json'), 'utf8')) as {
    synthetic: boolean;
  };
  expect(descriptor.synthetic).toBe(true);
});
