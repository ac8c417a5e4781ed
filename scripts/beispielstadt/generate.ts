import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFiles } from './package-files.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const target = join(root, 'data', 'beispielstadt');

mkdirSync(target, { recursive: true });
for (const [path, text] of packageFiles()) {
  writeFileSync(join(target, path), text);
  console.log(`${path}: ${Buffer.byteLength(text)} bytes`);
}
