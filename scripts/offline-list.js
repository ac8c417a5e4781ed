// Writes build/offline.json: every file of the built site, which its service worker keeps; small ones come first.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const folder = 'build';
const list = 'offline.json';

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .filter((file) => file !== list && file !== 'service-worker.js' && !file.startsWith('.'));
const bytesOf = new Map(files.map((file) => [file, statSync(join(folder, file)).size]));
const bytes = (/** @type {string} */ file) => bytesOf.get(file) ?? 0;
files.sort((a, b) => bytes(a) - bytes(b) || (a < b ? -1 : 1));

/** Pages are asked for by the folder they lie in. */
const address = (/** @type {string} */ file) => file.replace(/(^|\/)index\.html$/, '$1');
const contents = createHash('sha256');
for (const file of files) contents.update(file).update(readFileSync(join(folder, file)));
const edition = contents.digest('hex').slice(0, 16);
writeFileSync(join(folder, list), `${JSON.stringify({ edition, files: files.map(address) })}\n`);
