import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { smallPackageFiles } from '../fixtures/small-package.ts';
import { atlasProcess, Workbench } from './atlas-process.ts';

const bench = new Workbench();
afterAll(() => bench.remove());

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('the command atlas', () => {
  it('lists the commands that exist, and no others', async () => {
    const { code, out } = await atlasProcess(['--help']);
    expect(code).toBe(0);
    expect([...out.matchAll(/^ {2}([a-z]+) {2}/gm)].map(([, name]) => name)).toEqual([
      'check',
      'analyse',
      'import'
    ]);
  });

  it('prints its version', async () => {
    expect(await atlasProcess(['--version'])).toEqual({
      code: 0,
      out: `praeventionsatlas ${version}\n`,
      error: ''
    });
  });

  it('refuses an unknown option with the code of a wrong call', async () => {
    const { code, out, error } = await atlasProcess(['check', 'stadt', '--colour']);
    expect(code).toBe(64);
    expect(out).toBe('');
    expect(error).toBe('Unbekannte Option: --colour\nHilfe: atlas check --help\n');
  });

  it('analyses a package from any folder and leaves nothing but its files', async () => {
    const folder = bench.write(smallPackageFiles());
    const { code, error } = await atlasProcess(['analyse', '.', '--out', 'ergebnis/2025'], folder);
    expect(error).not.toContain('Fehler');
    expect(code).toBe(0);
    expect(readdirSync(join(folder, 'ergebnis/2025')).sort()).toEqual([
      'changes.csv',
      'index.csv',
      'mobility.csv',
      'profiles.csv',
      'provenance.json',
      'relations.csv',
      'reliability.csv',
      'robustness-variants.csv',
      'robustness.csv',
      'space.csv',
      'statements.csv'
    ]);
  });
});
