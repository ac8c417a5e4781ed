import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connector } from '../../../src/lib/engine/connector.ts';
import { QueryCancelled, QueryError } from '../../../src/lib/engine/errors.ts';
import { isForbiddenFunction } from '../../../src/lib/engine/free-query/check-text.ts';
import { errorPlace } from '../../../src/lib/engine/free-query/error-place.ts';
import { freeQuery, mostRows } from '../../../src/lib/engine/free-query/free-query.ts';
import { RefusedQuery } from '../../../src/lib/engine/free-query/refusal.ts';
import { textsOf } from '../../../src/lib/engine/decode.ts';
import { openNodeConnector } from '../../../src/lib/engine/node.ts';
import { sql } from '../../../src/lib/engine/sql.ts';

let connector: Connector;
const ids = ['1', '2', '3'];
beforeAll(async () => {
  connector = await openNodeConnector();
  const columns = { area_id: ids, name: ['Süd', "O'st", 'West'], position: Float64Array.of(0, 1, 2) };
  await connector.replaceTables([{ name: 'areas', rowCount: 3, columns }]);
});
afterAll(() => connector.close());

const run = (text: string) => freeQuery(connector, text);
async function refusalOf(text: string) {
  const error = await run(text).catch((one: unknown) => one);
  return error instanceof RefusedQuery ? error.refusal : error instanceof QueryError ? 'engine' : 'ran';
}

describe('a free question', () => {
  it('brings rows in the order asked for, with names and types of the columns', async () => {
    const { columns, table, truncated } = await run(
      `-- Gebiete; alle\nSELECT name, position FROM areas ORDER BY position DESC; -- Ende`
    );
    expect(columns).toEqual([
      { name: 'name', type: 'VARCHAR' },
      { name: 'position', type: 'DOUBLE' }
    ]);
    expect(textsOf(table, 'name')).toEqual(['West', "O'st", 'Süd']);
    expect(truncated).toBe(false);
  });

  it.each([
    'WITH a AS (SELECT * FROM areas) SELECT count(*) FROM a',
    'FROM areas',
    '((SELECT 1))',
    'VALUES (1, 2)',
    'DESCRIBE areas',
    'SUMMARIZE areas',
    "SELECT ';' AS a, $$ ; DROP $$ AS b, /* ; /* in */ */ e'\\'; ' AS c",
    'SELECT a.area_id, b.area_id FROM areas a, areas b',
    'SELECT * FROM areas JOIN areas b USING (area_id)',
    'SELECT *, unnest([1, 2]) FROM generate_series(1, 3), unnest([1, 2])',
    "PIVOT areas ON name IN ('West') USING count(*)",
    'SELECT "name" FROM areas WHERE name LIKE \'%st\' ORDER BY ALL'
  ])('is asked: %s', async (text) => {
    expect((await run(text)).table.rowCount).toBeGreaterThan(0);
  });

  it('writes dates, lists and large numbers so that they can be read', async () => {
    const { table } = await run(
      "SELECT DATE '2024-12-31' AS d, [1, 2] AS l, sum(position::BIGINT) AS s FROM areas"
    );
    expect(textsOf(table, 'd')).toEqual(['2024-12-31']);
    expect(textsOf(table, 'l')).toEqual(['[1, 2]']);
    expect(table.columns.get('s')).toMatchObject({ type: 'number' });
  });

  it('brings no more rows than can be looked at, and says so', async () => {
    const { table, truncated } = await run('SELECT * FROM range(1000000)');
    expect([table.rowCount, truncated]).toEqual([mostRows + 1, true]);
  });

  it('is cancelled while it runs', async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 50);
    const endless =
      'SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE (a.range * b.range) % 7 = 3';
    await expect(freeQuery(connector, endless, { signal: abort.signal })).rejects.toThrow(QueryCancelled);
    expect((await run('SELECT 1')).table.rowCount).toBe(1);
  });

  it.each([
    ['SELECT nme FROM areas', 7],
    ['SELECT name\nFROM areas\nWHERE nme = 1', 29],
    ['SELECT name FROM areas WHERE', 28],
    ['SELECT nothere(1)', 7]
  ])('names the place of a fault: %s', async (text, place) => {
    const error = await run(text).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(QueryError);
    expect(errorPlace(error as QueryError, text)).toBe(place);
  });

  it('names the place of what is refused', async () => {
    expect(await refusalOf('SELECT 1; SELECT 2')).toEqual({ kind: 'several', from: 8, to: 9 });
  });
});

describe('what is no question', () => {
  it.each([
    ['', 'empty'],
    ['-- nur ein Kommentar', 'empty'],
    [';', 'empty'],
    ["SELECT 'offen", 'unfinished'],
    ['SELECT /* offen', 'unfinished'],
    ['SELECT "offen', 'unfinished'],
    ['SELECT $$offen', 'unfinished'],
    ['DROP TABLE areas', 'no_question'],
    ['INSERT INTO areas SELECT * FROM areas', 'no_question'],
    ['CREATE TABLE x AS SELECT 1', 'no_question'],
    ["COPY areas TO 'x.csv'", 'no_question'],
    ["ATTACH 'x.db'", 'no_question'],
    ['PRAGMA database_list', 'no_question'],
    ['SET enable_external_access = true', 'no_question'],
    ['INSTALL httpfs', 'no_question'],
    ['LOAD json', 'no_question'],
    ['CALL pragma_version()', 'no_question'],
    ['EXPLAIN ANALYZE SELECT 1', 'no_question'],
    ['USE main', 'no_question'],
    ['SELECT 1; DROP TABLE areas', 'several'],
    ['SELECT 1) ; DROP TABLE areas; SELECT * FROM (SELECT 1', 'several'],
    ['SELECT 1) UNION ALL (SELECT 2', 'brackets'],
    ['SELECT (1', 'brackets'],
    ["SELECT * FROM read_csv('x.csv')", 'forbidden'],
    ['SELECT * FROM "read_text"(\'x\')', 'forbidden'],
    ["SELECT * FROM read_blob /* */ ('x')", 'forbidden'],
    ["SELECT * FROM glob('*')", 'forbidden'],
    ["SELECT * FROM query('SELECT 1')", 'forbidden'],
    ["SELECT * FROM query_table('areas')", 'forbidden'],
    ['SELECT * FROM duckdb_settings()', 'forbidden'],
    ['SELECT * FROM duckdb_tables', 'forbidden'],
    ['SELECT * FROM information_schema.tables', 'forbidden'],
    ['SELECT * FROM pg_catalog.pg_tables', 'forbidden'],
    ['SELECT * FROM sqlite_master', 'forbidden'],
    ["SELECT current_setting('memory_limit')", 'forbidden'],
    ["SELECT write_log('x')", 'forbidden'],
    ['SELECT * FROM force_checkpoint()', 'forbidden'],
    ['SELECT setseed(0.5)', 'forbidden']
  ])('%s', async (text, kind) => {
    expect(await refusalOf(text)).toMatchObject({ kind });
  });

  it.each([
    'SELECT * FROM (INSERT INTO areas VALUES (1) RETURNING *)',
    'WITH x AS (DELETE FROM areas RETURNING *) SELECT * FROM x',
    "SELECT * FROM (COPY areas TO 'x')",
    'SELECT * FROM (DROP TABLE areas)',
    "SELECT * FROM 'x.csv'",
    'SELECT * FROM "x.csv"',
    "SELECT * FROM 'https://example.org/x.csv'",
    'SELECT * FROM nothing',
    'SELECT 1 INTO x',
    "SELECT e'\\\\' AS a, ' ; DROP TABLE areas; ' AS b FROM",
    'FROM areas SELECT * INTO OUTFILE'
  ])('the engine does not take %s', async (text) => {
    expect(await refusalOf(text)).not.toBe('ran');
  });

  it('leaves the tables as they are', async () => {
    expect(textsOf((await run('SELECT area_id FROM areas ORDER BY 1')).table, 'area_id')).toEqual(ids);
  });

  it('knows every function of this engine that is more than a computation', async () => {
    const found = await connector.query(
      sql`SELECT DISTINCT function_name AS name FROM duckdb_functions()
        WHERE function_type IN ('table', 'pragma', 'table_macro') ORDER BY 1`
    );
    const open = textsOf(found, 'name').filter((name) => !isForbiddenFunction(name ?? ''));
    expect(open).toEqual(['generate_series', 'histogram', 'histogram_values', 'range', 'repeat', 'unnest']);
  });
});
