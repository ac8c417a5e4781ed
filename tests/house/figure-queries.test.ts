import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { figureQueryIds } from '../../src/lib/queries/figure-queries.ts';

const sources = (root: string) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|svelte)$/.test(path) && !path.includes('compiled'))
    .map((path) => [path, readFileSync(`${root}/${path}`, 'utf8')] as const);

it('figures name statements that there are, and every statement stands behind one', () => {
  const named = sources('src/routes').flatMap(([, text]) =>
    Array.from(text.matchAll(/<Figure[^>]*? query="(\w+)"/g), ([, name]) => name ?? '')
  );
  expect([...new Set(named)].filter((name) => !figureQueryIds.some((id) => id === name))).toEqual([]);
  expect(figureQueryIds.filter((id) => !named.includes(id) && id !== 'persons')).toEqual([]);
});

it('free text becomes a statement at one door only', () => {
  const users = sources('src').flatMap(([path, text]) => (/\bfreeText\b/.test(text) ? [path] : []));
  expect(users.sort()).toEqual(['lib/engine/free-query/free-query.ts', 'lib/engine/sql.ts']);
});
