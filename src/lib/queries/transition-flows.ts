import { valueKinds } from '../core/cell.ts';
import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, nullableNumber, nullableText, number, oneOf, text, type Row } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';

export interface FlowsQuestion {
  period: string;
}

const flow = {
  transitionId: text,
  originId: nullableText,
  destinationId: nullableText,
  count: nullableNumber,
  kind: oneOf(valueKinds),
  pooled: nullableNumber
};
/** A flow, or a pool of small ones (`pooled` = how many); places that are null stand for any. */
export type TransitionFlowRow = Row<typeof flow>;

/** Who goes from where to where at a period? Ordered by transition and places, pools after single flows. */
export async function transitionFlows(
  connector: Connector,
  question: FlowsQuestion,
  options?: QueryOptions
): Promise<TransitionFlowRow[]> {
  return decodeRows(await connector.query(transitionFlowsSql(question), options), flow);
}

export function transitionFlowsSql({ period }: FlowsQuestion): Sql {
  return sql`
    SELECT transition_id AS transitionId, origin_id AS originId, destination_id AS destinationId, count, kind, pooled
    FROM transition_flows
    WHERE period = ${period}
    ORDER BY transition_id, pooled IS NOT NULL, origin_id NULLS LAST, destination_id NULLS LAST
  `;
}

const flowPeriod = { transitionId: text, period: text, flows: number };
/** A period with flows of a transition. */
export type FlowPeriodRow = Row<typeof flowPeriod>;

/** For which transitions and periods are there flows? Earliest period first. */
export async function flowPeriods(connector: Connector, options?: QueryOptions): Promise<FlowPeriodRow[]> {
  return decodeRows(await connector.query(flowPeriodsSql(), options), flowPeriod);
}

export function flowPeriodsSql(): Sql {
  return sql`
    SELECT transition_id AS transitionId, period, count(*) AS flows
    FROM transition_flows JOIN periods USING (period)
    GROUP BY transition_id, period, periods.position
    ORDER BY transition_id, periods.position
  `;
}
