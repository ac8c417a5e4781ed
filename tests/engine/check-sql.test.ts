import { describe, expect, it } from 'vitest';
import { findStatements, refusals } from '../../scripts/check-sql.ts';

const inTemplate = (text: string) => findStatements('planted.ts', `const rows = sql\`${text}\`;`);

describe('the check of statements', () => {
  it.each([
    "SELECT * FROM read_parquet('a')",
    "SELECT * FROM 'a.parquet'",
    "SELECT * FROM read_json_auto('a')",
    "SELECT a->>'b' FROM t",
    'SELECT json_extract(a, b) FROM t',
    'SELECT a::JSON FROM t',
    'SELECT ST_Area(a) FROM t',
    'SELECT fts_main_t.match_bm25(a, b) FROM t',
    'SELECT a FROM t ORDER BY a COLLATE de',
    "SELECT a AT TIME ZONE 'UTC' FROM t",
    'SELECT current_date',
    'SELECT now()',
    'SELECT random()',
    "SELECT * FROM read_xlsx('a')",
    "SELECT * FROM 'https://example.org/a.csv'",
    "SELECT * FROM read_csv('a')",
    'INSTALL spatial',
    'SELECT 1; LOAD httpfs',
    "COPY t TO 'a'",
    'DROP TABLE areas'
  ])('refuses %s', (text) => {
    const [statement] = inTemplate(text);
    expect(refusals(statement!)).toHaveLength(1);
  });

  it.each([
    'SELECT count(*) FILTER (kind = ${a}) FROM areas ORDER BY position',
    'SELECT median(value), any_value(name ORDER BY vintage DESC) FROM observations GROUP BY ALL',
    'WITH loaded AS (SELECT 1 AS now_value) SELECT * FROM loaded',
    'SELECT list_position([${a}], period) - 1'
  ])('lets %s pass', (text) => {
    const [statement] = inTemplate(text);
    expect(refusals(statement!)).toEqual([]);
  });

  it('finds nested templates and says where they stand', () => {
    const source = 'const a = 1;\nconst b = sql`SELECT ${sql`now()`} ${c}`;\nother`SELECT now()`;';
    expect(findStatements('a.ts', source)).toEqual([
      { file: 'a.ts', line: 2, text: 'SELECT ? ?' },
      { file: 'a.ts', line: 2, text: 'now()' }
    ]);
  });

  it('reads the scripts of components', () => {
    const source = '<p>sql`SELECT 1`</p>\n<script lang="ts">\n  const a = sql`SELECT 2`;\n</script>';
    expect(findStatements('a.svelte', source)).toEqual([{ file: 'a.svelte', line: 3, text: 'SELECT 2' }]);
  });
});
