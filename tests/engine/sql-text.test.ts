import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connector } from '../../src/lib/engine/connector.ts';
import { textsOf } from '../../src/lib/engine/decode.ts';
import { freeQuery } from '../../src/lib/engine/free-query/free-query.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { sqlText } from '../../src/lib/engine/sql-text.ts';
import { sql } from '../../src/lib/engine/sql.ts';

let connector: Connector;
beforeAll(async () => {
  connector = await openNodeConnector();
});
afterAll(() => connector.close());

describe('a statement with its values', () => {
  it('is indented by its brackets', () => {
    const inner = sql`(
          SELECT a
      FROM areas WHERE b = ${"it's (x"}
    )`;
    expect(
      sqlText(sql`
        SELECT a FROM ${inner} AS x
        WHERE c IN (${[1, 2.5, null, true]})
    `)
    ).toBe(`SELECT a FROM (
  SELECT a
  FROM areas WHERE b = 'it''s (x'
) AS x
WHERE c IN (1, 2.5::DOUBLE, NULL, true)`);
  });

  it.each([`x'; DROP TABLE "areas"; --`, "''", 'a\nb\n  c', '\\', 'ä€😀', '(', '$1', 'a\0b'])(
    'brings back the text %j',
    async (value) => {
      const { table } = await freeQuery(connector, sqlText(sql`SELECT ${value} AS x`));
      expect(textsOf(table, 'x')).toEqual([value]);
    }
  );
});
