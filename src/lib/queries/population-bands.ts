import { sql, type Sql } from '../engine/sql.ts';
import { areasOf } from './area-scope.ts';
import type { PeriodQuestion } from './counts-at.ts';

/**
 * The age bands of the areas of a question, with the `place` of the area: those of the period, or of the latest one
 * that ends no later; the same period for all areas.
 */
export const populationBands = (question: PeriodQuestion): Sql => sql`(
  WITH bands AS (
    SELECT population.*, scope.position AS place
    FROM population
    JOIN ${areasOf(question)} AS scope ON scope.area_id = population.area_id
  )
  SELECT * FROM bands
  WHERE period IN (
    SELECT period FROM periods
    WHERE period IN (SELECT period FROM bands)
      AND ends <= (SELECT ends FROM periods WHERE period = ${question.period})
    ORDER BY period = ${question.period} DESC, position DESC
    LIMIT 1
  )
)`;
