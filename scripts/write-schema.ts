import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { descriptorSchema } from '../src/lib/package/descriptor.ts';
import { settingsSchema } from '../src/lib/package/settings-schema.ts';
import { tableSchema } from '../src/lib/package/table-schema.ts';
import { tableNames } from '../src/lib/package/tables.ts';
import { documentation } from './schema/documentation.ts';
import { isochronesJsonSchema, tablesJsonSchema } from './schema/row-schema.ts';

/** The published schemas and the documentation page by path from the project's root. */
export async function publishedFiles(): Promise<Map<string, string>> {
  const tables = tableNames.map((name): [string, string] => [
    `static/schema/tables/${name}.schema.json`,
    json(tableSchema(name))
  ]);
  return new Map([
    [
      'static/schema/datapackage.schema.json',
      json({ title: 'datapackage.json', ...toJsonSchema(descriptorSchema, { typeMode: 'input' }) })
    ],
    [
      'static/schema/atlas.schema.json',
      json({ title: 'atlas.json', ...toJsonSchema(settingsSchema, { typeMode: 'input' }) })
    ],
    ['static/schema/tables.schema.json', json(tablesJsonSchema())],
    ['static/schema/isochrones.schema.json', json(isochronesJsonSchema())],
    ...tables,
    ['docs/data-package.md', await documentation()]
  ]);
}

function json(value: object): string {
  return JSON.stringify(value, null, 2) + '\n';
}

async function write(root: string): Promise<void> {
  for (const [path, text] of await publishedFiles()) {
    await mkdir(dirname(resolve(root, path)), { recursive: true });
    await writeFile(resolve(root, path), text);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await write(resolve(import.meta.dirname, '..'));
