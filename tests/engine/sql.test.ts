import { describe, expect, it } from 'vitest';
import { identifier, sql } from '../../src/lib/engine/sql.ts';

const injection = "x'; DROP TABLE areas; --";

describe('sql', () => {
  it.each([
    ['no value', sql`SELECT 1`, 'SELECT 1', []],
    ['one value', sql`SELECT ${1}`, 'SELECT ?', [1]],
    ['values of each kind', sql`${'a'} ${2} ${true} ${null}`, '? ? ? ?', ['a', 2, true, null]],
    ['an injection', sql`SELECT ${injection}`, 'SELECT ?', [injection]],
    ['a list', sql`a IN (${['x', 'y']}) AND ${3}`, 'a IN (?, ?) AND ?', ['x', 'y', 3]],
    ['an empty list', sql`a IN (${[]})`, 'a IN (SELECT NULL WHERE false)', []],
    ['a fragment', sql`SELECT ${1} ${sql`WHERE a = ${2} OR`} ${3}`, 'SELECT ? WHERE a = ? OR ?', [1, 2, 3]],
    ['a question mark in the text', sql`SELECT '?', ${1}`, "SELECT '?', ?", [1]],
    ['an identifier', sql`SELECT ${identifier('value')} FROM t`, 'SELECT "value" FROM t', []]
  ])('takes %s', (_, statement, text, parameters) => {
    expect(statement.text).toBe(text);
    expect(statement.parameters).toEqual(parameters);
  });

  it('numbers its placeholders, whatever the text holds', () => {
    expect(sql`SELECT '?', ${7}, ${8}`.textWith((index) => `$${index}`)).toBe("SELECT '?', $0, $1");
  });

  it.each([NaN, Infinity, undefined, 1n, {}, [[1]], { text: 'DROP TABLE areas', parameters: [] }])(
    'refuses %s',
    (value) => {
      expect(() => sql`SELECT ${value as never}`).toThrow(TypeError);
    }
  );
});

describe('identifier', () => {
  it.each(['observations', 'area_id', 'period'])('quotes %s', (name) => {
    expect(identifier(name).text).toBe(`"${name}"`);
  });

  it.each(['', 'sqlite_master', 'population_raw', 'a"; DROP TABLE areas; --', 'Areas', 'toString'])(
    'refuses %s',
    (name) => {
      expect(() => identifier(name)).toThrow(TypeError);
    }
  );
});
