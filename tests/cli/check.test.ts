import { afterAll, describe, expect, it } from 'vitest';
import { smallPackageFiles } from '../fixtures/small-package.ts';
import { atlas, Workbench } from './atlas-process.ts';
import { withRows } from './package-changes.ts';

const bench = new Workbench();
afterAll(() => bench.remove());

interface CheckedPackage {
  ok: boolean;
  errors: number;
  warnings: number;
  problems: { severity: string; code: string; file: string; row: number; column: string; message: string }[];
}

/** Row 2 has text for a number, row 3 an unknown area, row 4 an unknown flag. */
function faultyFiles(): Map<string, string> {
  let row = 1;
  return withRows('observations.csv', ([area = '', indicator = '', period = '', value = '', ...rest]) => {
    row += 1;
    if (row === 2) return [area, indicator, period, 'viel', ...rest];
    if (row === 3) return ['9999', indicator, period, value, ...rest];
    if (row === 4) return [area, indicator, period, value, ...rest.slice(0, 2), 'geheim'];
    return [area, indicator, period, value, ...rest];
  });
}

describe('atlas check', () => {
  it('finds a sound package fine, with its warnings', async () => {
    const { code, out } = await atlas('check', bench.write(smallPackageFiles()));
    expect(code).toBe(0);
    expect(out).toContain('Hinweis: datapackage.json');
    expect(out).toContain('Fehler: 0 · Hinweise: 1');
  });

  it('names every error with file, row and column', async () => {
    const { code, out } = await atlas('check', bench.write(faultyFiles()), '--format', 'json');
    const { ok, errors, problems } = JSON.parse(out) as CheckedPackage;
    expect([code, ok, errors]).toEqual([1, false, 3]);
    const places = problems.filter(({ severity }) => severity === 'error');
    expect(places.map(({ file, row, column }) => [file, row, column])).toEqual([
      ['observations.csv', 2, 'value'],
      ['observations.csv', 3, 'area_id'],
      ['observations.csv', 4, 'flag']
    ]);
    for (const { message } of places) expect(message).not.toMatch(/problem_|undefined/);
  });

  it('writes the same errors for people, in both languages', async () => {
    const folder = bench.write(faultyFiles());
    const german = await atlas('check', folder);
    const english = await atlas('check', folder, '--lang', 'en');
    expect(german.out).toMatch(/^Fehler: observations\.csv, Zeile 2, Spalte value: .*viel/m);
    expect(english.out).toMatch(/^Error: observations\.csv, line 2, column value: .*viel/m);
    expect(english.out).toContain('Errors: 3 · warnings: 1');
  });

  it('reports a package that is not there', async () => {
    const { code, out } = await atlas('check', bench.fresh());
    expect(code).toBe(1);
    expect(out).toContain('ENOENT');
  });

  it('reports a file that is no zip', async () => {
    const folder = bench.write(new Map([['stadt.zip', 'kein Zip']]));
    const { code, out } = await atlas('check', `${folder}/stadt.zip`);
    expect(code).toBe(1);
    expect(out).toContain('stadt.zip');
  });
});
