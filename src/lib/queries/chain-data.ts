import type { ChainData } from '../core/chain/chain-types.ts';
import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, text } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';
import { chainOffers } from './chain-offers.ts';
import { chainFacilities, chainOriginKinds, chainPlaces, type PlaceRow } from './chain-places.ts';
import { chainHandovers, chainTransitions } from './chain-transitions.ts';
import type { PeriodQuestion } from './counts-at.ts';
import { listAreas } from './list-areas.ts';
import { listPhases } from './list-phases.ts';
import { phaseDemand } from './phase-demand.ts';

/** What the chain is computed from, with the names of all places. Plain data. */
export interface ChainTables extends ChainData {
  /** Areas of every level in their latest vintage, ordered by id. */
  places: readonly PlaceRow[];
}

/** What is the prevention chain of the level's areas made of at a period? */
export async function chainData(
  connector: Connector,
  question: PeriodQuestion,
  options?: QueryOptions
): Promise<ChainTables> {
  const [
    referenceDate,
    phases,
    offers,
    transitions,
    handovers,
    facilities,
    areas,
    places,
    originKinds,
    demand
  ] = await Promise.all([
    lastDayOf(connector, question, options),
    listPhases(connector, options),
    chainOffers(connector, options),
    chainTransitions(connector, options),
    chainHandovers(connector, options),
    chainFacilities(connector, options),
    listAreas(connector, question, options),
    chainPlaces(connector, question, options),
    chainOriginKinds(connector, options),
    phaseDemand(connector, question, options)
  ]);
  return {
    referenceDate,
    phases,
    offers,
    transitions,
    handovers,
    facilities,
    areas: areas.map(({ areaId, name }) => ({ areaId, name })),
    parents: Object.fromEntries(places.map(({ areaId, parentId }) => [areaId, parentId])),
    places,
    originKinds,
    demand
  };
}

/** The last day of a period; of one that no table names, the last day of its year. */
async function lastDayOf(
  connector: Connector,
  { period }: PeriodQuestion,
  options?: QueryOptions
): Promise<string> {
  const rows = decodeRows(await connector.query(periodEndSql({ period }), options), { ends: text });
  return rows[0]?.ends ?? `${period.slice(0, 4)}-12-31`;
}

export function periodEndSql({ period }: Pick<PeriodQuestion, 'period'>): Sql {
  return sql`SELECT ends FROM periods WHERE period = ${period}`;
}
