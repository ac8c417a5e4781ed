import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeExample } from '../../scripts/beispielstadt/example.ts';
import { writePackage, zipPackage } from '../../src/lib/package/write-package.ts';
import { exampleFolder } from './example-package.ts';
import { truth } from './truth.ts';

const example = makeExample();

test('regenerating gives the files that lie in the repository, byte by byte', async () => {
  const files = await writePackage(example.pkg);
  expect([...files.keys()]).toEqual(readdirSync(exampleFolder).sort());
  for (const [path, bytes] of files) {
    const written = readFileSync(join(exampleFolder, path));
    expect(written.equals(bytes), path).toBe(true);
  }
});

test('the planted truth is the one the generator states', () => {
  expect(truth).toEqual(JSON.parse(JSON.stringify(example.truth)));
});

test('the package is under 4 MB zipped', async () => {
  expect((await zipPackage(example.pkg)).length).toBeLessThan(4_000_000);
});
