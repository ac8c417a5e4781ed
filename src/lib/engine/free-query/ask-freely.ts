import type { Connector, QueryOptions } from '../connector.ts';
import { QueryError } from '../errors.ts';
import { errorPlace } from './error-place.ts';
import { freeQuery, type FreeResult } from './free-query.ts';
import { RefusedQuery, type Refusal } from './refusal.ts';

/** What is wrong with a question: it is refused, or the engine cannot answer it and says why, in its words. */
export type QueryFault = Refusal | { kind: 'engine'; message: string; from?: number; to?: number };

export type FreeAnswer = { ok: true; result: FreeResult } | { ok: false; fault: QueryFault };

/** Runs a free question; what is wrong with it is an answer, too. Throws QueryCancelled and EngineUnavailable. */
export async function askFreely(
  connector: Connector,
  statement: string,
  options: QueryOptions = {}
): Promise<FreeAnswer> {
  try {
    return { ok: true, result: await freeQuery(connector, statement, options) };
  } catch (error) {
    if (error instanceof RefusedQuery) return { ok: false, fault: error.refusal };
    if (error instanceof QueryError) return { ok: false, fault: engineFault(error, statement) };
    throw error;
  }
}

/** PIVOT without columns named is two statements to the parser, which says so in words that help nobody. */
function engineFault(error: QueryError, statement: string): QueryFault {
  const message = error.message.replace(/^Query failed: /, '');
  if (/multiple statements|single statement/.test(message)) return { kind: 'fixed_columns' };
  const from = errorPlace(error, statement);
  const [said = ''] = message.split(/\n\n?LINE \d+:/);
  return from === null ? { kind: 'engine', message: said } : { kind: 'engine', message: said, from };
}
