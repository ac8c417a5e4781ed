import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);

/** Who may name the tables before disclosure control, and why. Everything else works with the safe tables. */
const allowed: readonly (readonly [path: RegExp, reason: string])[] = [
  [/^src\/lib\/package\//, 'reads and writes packages'],
  [/^src\/lib\/core\/disclosure\//, 'is the gate'],
  [/^src\/lib\/import\/(build|merge|review)\//, 'makes packages from foreign files'],
  [
    /^src\/lib\/compute\/import\//,
    'makes packages from foreign files, and shows what would be hidden of them'
  ],
  [/^src\/lib\/engine\/load\.ts$/, 'hands the package through the gate into the engine']
];
const rawTableNames = /\braw_?tables?\b/i;

function sourceFiles(): string[] {
  return readdirSync(new URL('src/', root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|js|svelte|sql)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.pathname.length))
    .filter((path) => !path.includes('/messages/compiled/'));
}

const offenders = (files: readonly { path: string; text: string }[]) =>
  files
    .filter(({ path, text }) => rawTableNames.test(text) && !allowed.some(([pattern]) => pattern.test(path)))
    .map(({ path }) => path);

describe('raw tables', () => {
  const files = sourceFiles().map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }));

  it('are named by nobody but the package, the gate and the loader', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(offenders(files)).toEqual([]);
  });

  it.each(['const { rawTables } = pkg', "pkg['rawTables']", 'type T = RawTables', 'FROM raw_tables'])(
    'are noticed in a planted line: %s',
    (text) => {
      expect(offenders([{ path: 'src/lib/queries/planted.ts', text }])).toEqual([
        'src/lib/queries/planted.ts'
      ]);
    }
  );

  it('exist where they are allowed', () => {
    for (const [pattern] of allowed.slice(0, 2)) {
      expect(files.some(({ path, text }) => pattern.test(path) && rawTableNames.test(text))).toBe(true);
    }
  });
});
