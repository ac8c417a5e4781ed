import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePackage } from '../../src/lib/package/write-package.ts';
import { makeExample } from './example.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const target = join(root, 'data', 'beispielstadt');

const { pkg, truth } = makeExample();
mkdirSync(target, { recursive: true });
for (const [path, bytes] of await writePackage(pkg)) {
  writeFileSync(join(target, path), bytes);
  console.log(`${path}: ${bytes.length} bytes`);
}
writeFileSync(
  join(root, 'tests', 'beispielstadt', 'planted-truth.json'),
  `${JSON.stringify(truth, null, 2)}\n`
);
