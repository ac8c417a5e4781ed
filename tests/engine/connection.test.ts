import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connector, TableData } from '../../src/lib/engine/connector.ts';
import {
  boolean,
  decodeRows,
  nullableNumber,
  nullableText,
  number,
  text
} from '../../src/lib/engine/decode.ts';
import { QueryCancelled, QueryError } from '../../src/lib/engine/errors.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { sql, type Sql } from '../../src/lib/engine/sql.ts';

const injection = `x'; DROP TABLE "areas"; --`;
const endless = sql`SELECT count(*) AS n FROM range(1000000) a, range(1000000) b WHERE (a.range * b.range) % 7 = 3`;

let connector: Connector;
beforeAll(async () => {
  connector = await openNodeConnector();
});
afterAll(() => connector.close());

async function texts(statement: Sql): Promise<(string | null)[]> {
  return decodeRows(await connector.query(statement), { x: nullableText }).map(({ x }) => x);
}

async function numbers(statement: Sql, signal?: AbortSignal): Promise<(number | null)[]> {
  return decodeRows(await connector.query(statement, { signal }), { x: nullableNumber }).map(({ x }) => x);
}

describe('parameters', () => {
  it.each([injection, '', "''", '?', "getvariable('parameters_0')", 'ä€😀', 'a\0b', '\\', '$1', 'NULL'])(
    'bring back %j as it went in',
    async (value) => {
      expect(await texts(sql`SELECT ${value} AS x`)).toEqual([value]);
    }
  );

  it.each([0, -1, 0.1, 1e300, 5e-324, Number.MAX_SAFE_INTEGER])('bring back %d', async (value) => {
    expect(await numbers(sql`SELECT ${value} AS x`)).toEqual([value]);
  });

  it('bind null and booleans', async () => {
    const [row] = decodeRows(
      await connector.query(sql`SELECT ${null}::VARCHAR AS a, ${true} AS b, ${false} AS c`),
      {
        a: nullableText,
        b: boolean,
        c: boolean
      }
    );
    expect(row).toEqual({ a: null, b: true, c: false });
  });

  it('filter by a list, however long', async () => {
    const ids = Array.from({ length: 100 }, (_, i) => `id${2 * i}`);
    const found = sql`SELECT count(*) AS x FROM range(200) WHERE 'id' || range IN (${ids})`;
    expect(await numbers(found)).toEqual([100]);
  });

  it('filter by an empty list: nothing is in it, everything is not in it', async () => {
    expect(await numbers(sql`SELECT count(*) AS x FROM range(3) WHERE range::VARCHAR IN (${[]})`)).toEqual([
      0
    ]);
    expect(await numbers(sql`SELECT count(*) AS x FROM range(3) WHERE range NOT IN (${[]})`)).toEqual([3]);
  });

  it('do not leak from one statement into the next', async () => {
    const [a, b] = await Promise.all([texts(sql`SELECT ${'a'} AS x`), texts(sql`SELECT ${'b'} AS x`)]);
    expect([a, b]).toEqual([['a'], ['b']]);
  });
});

describe('decoding', () => {
  it.each([
    ['INTEGER', '7', 7],
    ['TINYINT', '-7', -7],
    ['UBIGINT', '18446744073709551615', 18446744073709552000],
    ['BIGINT', '-9007199254740993', -9007199254740992],
    ['HUGEINT', '12345678901234567890', 12345678901234567000],
    ['DECIMAL(18,4)', '1.5', 1.5],
    ['FLOAT', '0.5', 0.5],
    ['DOUBLE', '0.1', 0.1]
  ])('reads %s with and without NULL', async (type, literal, value) => {
    expect(await numbers(typed(type, literal))).toEqual([value, null]);
  });

  it('reads sums and counts as numbers', async () => {
    const table = await connector.query(sql`SELECT count(*) AS n, sum(range) AS s FROM range(4)`);
    expect(decodeRows(table, { n: number, s: number })).toEqual([{ n: 4, s: 6 }]);
  });

  it('reads NULLs in the right rows across several batches', async () => {
    const found = await numbers(
      sql`SELECT if(range % 3 = 0, NULL, range) AS x FROM range(5000) ORDER BY range`
    );
    expect(found).toEqual(Array.from({ length: 5000 }, (_, i) => (i % 3 === 0 ? null : i)));
  });

  it.each([
    ['a date', sql`SELECT DATE '2020-01-01' AS x`],
    ['a list', sql`SELECT [1, 2] AS x`],
    ['a struct', sql`SELECT {'a': 1} AS x`],
    ['an enumeration', sql`SELECT 'a'::ENUM ('a', 'b') AS x`]
  ])('refuses %s, which no query returns', async (_, statement) => {
    await expect(connector.query(statement)).rejects.toThrow(/Column x .* cast it/);
  });

  it('refuses a column that is absent, of another type or NULL against its row type', async () => {
    const table = await connector.query(sql`SELECT 1 AS a, NULL::VARCHAR AS b`);
    expect(() => decodeRows(table, { c: number })).toThrow('No column c with numbers');
    expect(() => decodeRows(table, { a: text })).toThrow('No column a with texts');
    expect(() => decodeRows(table, { b: text })).toThrow('Unexpected NULL in column b');
  });
});

/** Statements with a type in them are static text, so they are looked up and not put together. */
function typed(type: string, literal: string): Sql {
  const statements: Record<string, Sql> = {
    INTEGER: sql`SELECT unnest([${literal}, NULL])::INTEGER AS x`,
    TINYINT: sql`SELECT unnest([${literal}, NULL])::TINYINT AS x`,
    UBIGINT: sql`SELECT unnest([${literal}, NULL])::UBIGINT AS x`,
    BIGINT: sql`SELECT unnest([${literal}, NULL])::BIGINT AS x`,
    HUGEINT: sql`SELECT unnest([${literal}, NULL])::HUGEINT AS x`,
    'DECIMAL(18,4)': sql`SELECT unnest([${literal}, NULL])::DECIMAL(18, 4) AS x`,
    FLOAT: sql`SELECT unnest([${literal}, NULL])::FLOAT AS x`,
    DOUBLE: sql`SELECT unnest([${literal}, NULL])::DOUBLE AS x`
  };
  return statements[type]!;
}

describe('failing and cancelling', () => {
  it.each([
    ['an unknown table', sql`SELECT * FROM nowhere`, /nowhere does not exist/],
    ['a syntax error', sql`SELEC 1`, /syntax error/],
    ['a conversion', sql`SELECT ${'x'}::INTEGER`, /Could not convert/],
    ['an extension function', sql`SELECT * FROM read_parquet('a.parquet')`, /read_parquet/]
  ])('tells of %s with its statement, and goes on', async (_, statement, message) => {
    const error = await connector.query(statement).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(QueryError);
    expect(error).toMatchObject({ sql: statement.text, message: expect.stringMatching(message) });
    expect(await numbers(sql`SELECT 1 AS x`)).toEqual([1]);
  });

  it('reaches no file of the machine', async () => {
    await expect(connector.query(sql`SELECT * FROM read_csv('package.json')`)).rejects.toThrow(QueryError);
  });

  it('stops a running query, and the connection can be used after', async () => {
    const controller = new AbortController();
    const running = connector.query(endless, { signal: controller.signal });
    setTimeout(() => controller.abort(), 60);
    await expect(running).rejects.toThrow(QueryCancelled);
    expect(await numbers(sql`SELECT ${42} AS x`)).toEqual([42]);
  });

  it('stops a query while its rows arrive', async () => {
    const controller = new AbortController();
    const running = connector.query(sql`SELECT range FROM range(3000000)`, { signal: controller.signal });
    setTimeout(() => controller.abort(), 1);
    await expect(running).rejects.toThrow(QueryCancelled);
    expect(await numbers(sql`SELECT ${43} AS x`)).toEqual([43]);
  });

  it('does not start a query whose signal is aborted, nor one that waits when it is', async () => {
    await expect(connector.query(sql`SELECT 1`, { signal: AbortSignal.abort() })).rejects.toThrow(
      QueryCancelled
    );
    const [first, second] = [new AbortController(), new AbortController()];
    const running = connector.query(endless, { signal: first.signal });
    const waiting = connector.query(endless, { signal: second.signal });
    second.abort();
    setTimeout(() => first.abort(), 30);
    await expect(running).rejects.toThrow(QueryCancelled);
    await expect(waiting).rejects.toThrow(QueryCancelled);
  });
});

describe('replacing the tables', () => {
  const residents = (counts: readonly (number | null)[]): TableData => ({
    name: 'residents',
    rowCount: counts.length,
    columns: {
      area_id: counts.map((_, i) => `B-00${i}`),
      period: counts.map(() => '2025'),
      count: counts,
      kind: counts.map((count) => (count === null ? 'suppressed' : 'value'))
    }
  });
  const counts = sql`SELECT count AS x FROM residents ORDER BY area_id`;

  it('shows the new tables and empties those not given', async () => {
    await connector.replaceTables([residents([5, null, 7])]);
    expect(await numbers(counts)).toEqual([5, null, 7]);
    await connector.replaceTables([]);
    expect(await numbers(counts)).toEqual([]);
  });

  it('takes columns that are all empty, and leaves out columns as NULL', async () => {
    const table = { name: 'residents', rowCount: 2, columns: { area_id: [null, null] } } as const;
    await connector.replaceTables([table]);
    expect(await texts(sql`SELECT area_id AS x FROM residents`)).toEqual([null, null]);
    expect(await numbers(counts)).toEqual([null, null]);
  });

  it.each([
    ['an unknown column', { ...residents([1]), columns: { secret: [1] } }],
    ['a wrong length', { ...residents([1]), rowCount: 2 }],
    ['text among numbers', { ...residents([1]), columns: { count: ['1'] } }]
  ])('keeps the former tables where the new ones have %s', async (_, broken) => {
    await connector.replaceTables([residents([1, 2])]);
    const before = await numbers(schemas);
    await expect(connector.replaceTables([residents([9]), broken as TableData])).rejects.toThrow(QueryError);
    expect(await numbers(counts)).toEqual([1, 2]);
    expect(await numbers(schemas)).toEqual(before);
  });

  const schemas = sql`SELECT count(*) AS x FROM duckdb_schemas() WHERE schema_name LIKE 'package_%'`;

  it('keeps connections apart', async () => {
    await connector.replaceTables([residents([1])]);
    const before = await numbers(schemas);
    const other = await openNodeConnector();
    await other.replaceTables([residents([2])]);
    expect(await numbers(counts)).toEqual([1]);
    await other.close();
    expect(await numbers(schemas)).toEqual(before);
  });
});
