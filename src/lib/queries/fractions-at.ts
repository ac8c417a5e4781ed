import { kindCode } from '../core/cell.ts';
import type { Fractions } from '../core/reliability/reliability.ts';
import type { Connector, QueryOptions } from '../engine/connector.ts';
import { numbersOf, textsOf } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';
import { areasOf } from './area-scope.ts';
import type { PeriodQuestion } from './counts-at.ts';

export interface FractionsQuestion extends PeriodQuestion {
  indicatorIds: readonly string[];
}

/**
 * What do indicators count in each area, and among how many? By indicator id, areas in the order of `listAreas`; only
 * figures that are shown and have both, everything else is missing.
 */
export async function fractionsAt(
  connector: Connector,
  question: FractionsQuestion,
  options?: QueryOptions
): Promise<Readonly<Record<string, Fractions>>> {
  const table = await connector.query(fractionsAtSql(question), options);
  const [numerators, denominators] = [numbersOf(table, 'numerator'), numbersOf(table, 'denominator')];
  const areaCount = 1 + (numbersOf(table, 'area').values.at(-1) ?? 0);
  const ids = textsOf(table, 'indicatorId').filter((_, row) => row % areaCount === 0);
  const of = (from: number): Fractions => ({
    numerators: numerators.values.slice(from, from + areaCount),
    denominators: denominators.values.slice(from, from + areaCount),
    kinds: Uint8Array.from({ length: areaCount }, (_, i) =>
      numerators.nulls?.[from + i] === 1 ? kindCode.missing : kindCode.value
    )
  });
  return Object.fromEntries(ids.map((id, i) => [id, of(i * areaCount)]));
}

export function fractionsAtSql({ period, indicatorIds, ...scope }: FractionsQuestion): Sql {
  return sql`
    SELECT chosen.indicator_id AS indicatorId, scope.position AS area, found.numerator AS numerator,
      found.denominator AS denominator
    FROM indicators AS chosen
    CROSS JOIN ${areasOf(scope)} AS scope
    LEFT JOIN (
      SELECT * FROM observations
      WHERE period = ${period} AND kind = 'value' AND numerator IS NOT NULL AND denominator > 0
    ) AS found ON found.area_id = scope.area_id AND found.indicator_id = chosen.indicator_id
    WHERE chosen.indicator_id IN (${indicatorIds})
    ORDER BY chosen.position, scope.position
  `;
}
