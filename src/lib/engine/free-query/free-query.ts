import type { Connector, QueryOptions } from '../connector.ts';
import { decodeRows, text, type ResultTable } from '../decode.ts';
import { freeText } from '../sql.ts';
import { checkText, questionOf } from './check-text.ts';
import { before } from './error-place.ts';
import { RefusedQuery } from './refusal.ts';

/** Rows of a free question that are brought back at most. */
export const mostRows = 10_000;

/** A column of a free question with its type in the engine; what is no number, text or boolean comes as text. */
export interface FreeColumn {
  name: string;
  type: string;
}

export interface FreeResult {
  columns: readonly FreeColumn[];
  table: ResultTable;
  /** There are more rows than were brought back. */
  truncated: boolean;
}

/**
 * Runs a question that a person wrote, on the tables of the package after disclosure control. It cannot change
 * anything: it is one question by its words and by the engine's own parser, it runs inside another question, names
 * nothing of the engine's catalogue and calls no function that reaches outside; the database holds no other tables,
 * and the engine opens no files. Throws RefusedQuery, QueryError (with `cause`) and
 * QueryCancelled.
 */
export async function freeQuery(
  connector: Connector,
  statement: string,
  options: QueryOptions = {}
): Promise<FreeResult> {
  const refusal = checkText(statement);
  if (refusal) throw new RefusedQuery(refusal);
  const wrapped = `${before}${questionOf(statement)}\n)`;
  await connector.prepare(wrapped);
  const columns = await columnsOf(connector, wrapped, options);
  const limited = `SELECT ${columns.map(selected).join(', ')} FROM (${wrapped}) LIMIT ${mostRows + 1}`;
  const table = await connector.query(freeText(limited), options);
  return { columns, table, truncated: table.rowCount > mostRows };
}

async function columnsOf(
  connector: Connector,
  wrapped: string,
  options: QueryOptions
): Promise<FreeColumn[]> {
  const found = await connector.query(freeText(`DESCRIBE ${wrapped}`), options);
  return decodeRows(found, { column_name: text, column_type: text }).map(
    ({ column_name: name, column_type: type }) => ({ name, type })
  );
}

const plain =
  /^(VARCHAR|BOOLEAN|DOUBLE|FLOAT|U?(TINYINT|SMALLINT|INTEGER|BIGINT)|U?HUGEINT|DECIMAL\(\d+,\d+\))$/;

/** Types that the result cannot carry are written as text. */
function selected({ name, type }: FreeColumn): string {
  const quoted = `"${name.replaceAll('"', '""')}"`;
  if (plain.test(type)) return /HUGEINT/.test(type) ? `${quoted}::DOUBLE AS ${quoted}` : quoted;
  return `${quoted}::VARCHAR AS ${quoted}`;
}
