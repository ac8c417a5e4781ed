import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemLocation, problemText } from '../../src/lib/messages/problem-text.ts';
import type { Problem } from '../../src/lib/package/model.ts';
import { problemCodes } from '../../src/lib/package/problem-codes.ts';

const messages = (locale: string) =>
  JSON.parse(readFileSync(new URL(`../../messages/data/${locale}.json`, import.meta.url), 'utf8')) as Record<
    string,
    string
  >;
const [german, english] = [messages('de'), messages('en')];
const parametersOf = (message = '') => [...new Set(message.match(/\{\w+\}/g) ?? [])].sort();

/** Whatever a text can ask for. */
const anything =
  'found expected file column reason limit resource table other place first ring lon lat last otherRow denominator flag area end approved count';
const values = Object.fromEntries(anything.split(' ').map((name) => [name, `«${name}»`]));

function problem(changes: Partial<Problem>): Problem {
  return {
    severity: 'error',
    code: 'cell_empty',
    file: 'observations.csv',
    row: 7,
    column: 'value',
    values,
    ...changes
  };
}

describe.each(problemCodes)('the text of %s', (code) => {
  test.each(['de', 'en'] as const)('says in %s what and what to do', (locale) => {
    const text = problemText(problem({ code }), locale);
    expect(text).not.toMatch(/undefined|\{|\}/);
    expect(text.split(/[.;]/).length).toBeGreaterThan(1);
    expect(text.length).toBeGreaterThan(40);
  });

  test('takes the same parameters in both languages', () => {
    expect(parametersOf(english[`problem_${code}`])).toEqual(parametersOf(german[`problem_${code}`]));
  });
});

test('both languages have the same messages', () => {
  expect(Object.keys(english)).toEqual(Object.keys(german));
});

describe('the location', () => {
  test.each<[Partial<Problem>, string, string]>([
    [{}, 'observations.csv, Zeile 7, Spalte value', 'observations.csv, line 7, column value'],
    [{ row: null }, 'observations.csv, Spalte value', 'observations.csv, column value'],
    [{ row: null, column: null }, 'observations.csv', 'observations.csv'],
    [
      { file: 'observations.parquet' },
      'observations.parquet, Datensatz 6, Spalte value',
      'observations.parquet, record 6, column value'
    ],
    [
      { file: 'areas-plr.geojson', column: 'name' },
      'areas-plr.geojson, Gebiet Nr. 7, Eigenschaft name',
      'areas-plr.geojson, area no. 7, property name'
    ],
    [
      { file: 'areas-plr.geojson', column: 'geometry' },
      'areas-plr.geojson, Gebiet Nr. 7, Geometrie',
      'areas-plr.geojson, area no. 7, geometry'
    ],
    [
      { file: 'atlas.json', row: null, column: 'index.trend' },
      'atlas.json, Feld index.trend',
      'atlas.json, field index.trend'
    ]
  ])('of %o', (changes, de, en) => {
    expect(problemLocation(problem(changes), 'de')).toBe(de);
    expect(problemLocation(problem(changes), 'en')).toBe(en);
  });
});

test('numbers stand as the language writes them, cells as in the file', () => {
  const sum = problem({ code: 'crosswalk_sum', values: { found: 0.7, area: 'b' } });
  expect(problemText(sum, 'de')).toContain('zusammen 0,7');
  expect(problemText(sum, 'en')).toContain('add up to 0.7');
  expect(
    problemText(problem({ code: 'number_expected', values: { found: '1.5x', expected: '' } }), 'de')
  ).toContain('„1.5x“');
});

test('a very long cell is cut short', () => {
  const text = problemText(
    problem({ code: 'number_expected', values: { found: 'x'.repeat(5000), expected: '' } }),
    'en'
  );
  expect(text.length).toBeLessThan(400);
});

test('a double key names the first place as the file counts it', () => {
  const double = (file: string) =>
    problem({ code: 'key_duplicate', file, values: { found: '01', first: 3 } });
  expect(problemText(double('population.csv'), 'de')).toContain('(Zeile 3)');
  expect(problemText(double('areas-plr.geojson'), 'de')).toContain('(Gebiet Nr. 3)');
});
