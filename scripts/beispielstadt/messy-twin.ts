import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeExample } from './example.ts';
import { manifest, messyTwin } from './twin/twin.ts';

const target = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '.local', 'messy-twin');

const files = messyTwin(makeExample().pkg);
for (const { path, bytes } of files) {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  writeFileSync(join(target, path), bytes);
  console.log(`${path}: ${bytes.length} bytes`);
}
writeFileSync(join(target, 'manifest.json'), manifest(files));
