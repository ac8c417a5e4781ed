import type { PhaseDemand } from '../core/chain/chain-types.ts';
import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, nullableNumber, text } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';
import { areasOf } from './area-scope.ts';
import type { PeriodQuestion } from './counts-at.ts';
import { populationBands } from './population-bands.ts';

const demand = { areaId: text, phaseId: text, persons: nullableNumber };

/**
 * How many persons of each phase's ages live in each area? The sum of the age bands that lie in the phase, suppressed
 * ones left out; null where no band is known or one reaches over the phase's limits. Counts of the period or of
 * the latest before it.
 */
export async function phaseDemand(
  connector: Connector,
  question: PeriodQuestion,
  options?: QueryOptions
): Promise<PhaseDemand[]> {
  return decodeRows(await connector.query(phaseDemandSql(question), options), demand);
}

export function phaseDemandSql(question: PeriodQuestion): Sql {
  return sql`
    WITH scope AS ${areasOf(question)},
    touching AS (
      SELECT scope.area_id, scope.position AS place, phases.phase_id, phases.position, bands.count, age_begin,
        bands.age_from >= phases.age_from AND (phases.age_to IS NULL OR bands.age_to <= phases.age_to) AS inside
      FROM scope
      CROSS JOIN (SELECT *, coalesce(age_from, -1) AS age_begin FROM phases) AS phases
      LEFT JOIN ${populationBands(question)} AS bands
        ON bands.area_id = scope.area_id
        AND bands.age_from <= coalesce(phases.age_to, 999) AND coalesce(bands.age_to, 999) >= phases.age_from
    )
    SELECT area_id AS areaId, phase_id AS phaseId,
      CASE WHEN bool_and(coalesce(inside, false)) THEN sum(count) END AS persons
    FROM touching
    GROUP BY area_id, place, phase_id, touching.position
    ORDER BY place, touching.position
  `;
}
