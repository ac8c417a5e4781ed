import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, nullableNumber, nullableText, number, text, type Row } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';

const phase = {
  phaseId: text,
  nameDe: text,
  nameEn: nullableText,
  ageFrom: nullableNumber,
  ageTo: nullableNumber,
  position: number
};
/** A life phase; ages in completed years, null = none or open. */
export type PhaseRow = Row<typeof phase>;

/** Which life phases are there? In their order. */
export async function listPhases(connector: Connector, options?: QueryOptions): Promise<PhaseRow[]> {
  return decodeRows(await connector.query(listPhasesSql(), options), phase);
}

export function listPhasesSql(): Sql {
  return sql`
    SELECT phase_id AS phaseId, name_de AS nameDe, name_en AS nameEn, age_from AS ageFrom, age_to AS ageTo, position
    FROM phases
    ORDER BY phases.position, phase_id
  `;
}
