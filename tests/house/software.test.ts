import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { software } from '../../src/lib/analysis/software.ts';

it('names the software as package.json does', () => {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
  expect(software).toEqual({ name, version });
});
