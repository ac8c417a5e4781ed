import type { ChainTransition, Handover } from '../core/chain/chain-types.ts';
import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, nullableText, text } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';

const transition = {
  transitionId: text,
  nameDe: text,
  nameEn: nullableText,
  fromPhase: nullableText,
  toPhase: nullableText
};

/** Which transitions are there? In the order of the phases they leave, then of those they lead to. */
export async function chainTransitions(
  connector: Connector,
  options?: QueryOptions
): Promise<ChainTransition[]> {
  return decodeRows(await connector.query(chainTransitionsSql(), options), transition);
}

export function chainTransitionsSql(): Sql {
  return sql`
    SELECT transition_id AS transitionId, transitions.name_de AS nameDe, transitions.name_en AS nameEn,
      from_phase AS fromPhase, to_phase AS toPhase
    FROM transitions
    LEFT JOIN phases AS earlier ON earlier.phase_id = from_phase
    LEFT JOIN phases AS later ON later.phase_id = to_phase
    ORDER BY earlier.position NULLS LAST, later.position NULLS LAST, transition_id
  `;
}

const handover = {
  transitionId: text,
  fromOfferId: text,
  toOfferId: text,
  kind: nullableText,
  agreedSince: nullableText
};

/** Which handovers are named? Ordered by transition and offers. */
export async function chainHandovers(connector: Connector, options?: QueryOptions): Promise<Handover[]> {
  return decodeRows(await connector.query(chainHandoversSql(), options), handover);
}

export function chainHandoversSql(): Sql {
  return sql`
    SELECT transition_id AS transitionId, from_offer_id AS fromOfferId, to_offer_id AS toOfferId, kind,
      agreed_since AS agreedSince
    FROM handovers
    ORDER BY transition_id, from_offer_id, to_offer_id
  `;
}
