import type { PeriodQuestion } from './counts-at.ts';

/** Questions of planners, as a beginning for their own; `messages/query` says what each asks. */
export const exampleIds = [
  'poverty_now',
  'poverty_course',
  'suppressed',
  'young_children',
  'places_per_child',
  'offers_by_field',
  'funding_ends',
  'without_outreach',
  'two_indicators',
  'arrival',
  'flows',
  'gaps_due'
] as const;
export type ExampleId = (typeof exampleIds)[number];

/** A text as a literal. */
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The statement of an example, for the level and period that are analysed. */
export function exampleStatement(id: ExampleId, { level, vintage, period }: PeriodQuestion): string {
  const scope = [`level = ${quoted(level)}`, ...(vintage == null ? [] : [`vintage = ${quoted(vintage)}`])];
  return statements[id](scope.join(' AND '), quoted(period));
}

type StatementOf = (scope: string, period: string) => string;

const statements: Readonly<Record<ExampleId, StatementOf>> = {
  poverty_now: (scope, period) => `SELECT areas.area_id, name, value, numerator, denominator
FROM observations
JOIN areas USING (area_id)
WHERE ${scope} AND period = ${period}
  AND indicator_id = 'child_poverty' AND kind = 'value'
ORDER BY value DESC
LIMIT 10`,
  poverty_course: (scope) => `SELECT period,
  100 * sum(numerator) / sum(denominator) AS share,
  min(value) AS lowest, max(value) AS highest
FROM observations
JOIN areas USING (area_id)
WHERE ${scope} AND indicator_id = 'child_poverty' AND kind = 'value'
GROUP BY period
ORDER BY period`,
  suppressed: (_, period) => `SELECT name_de, unit,
  count(*) FILTER (kind = 'suppressed') AS suppressed,
  count(*) FILTER (kind = 'missing') AS missing,
  count(*) AS cells
FROM observations
JOIN indicators USING (indicator_id)
WHERE period = ${period}
GROUP BY ALL
ORDER BY suppressed DESC, name_de`,
  young_children: (scope, period) => `SELECT areas.area_id, name, sum(count) AS children_under_6
FROM population
JOIN areas USING (area_id)
WHERE ${scope} AND period = ${period} AND age_to < 6
GROUP BY ALL
HAVING bool_and(kind = 'value')
ORDER BY children_under_6 DESC`,
  places_per_child: (scope, period) => `WITH children AS (
  SELECT area_id, sum(count) AS children
  FROM population
  WHERE period = ${period} AND age_to < 6
  GROUP BY area_id
  HAVING bool_and(kind = 'value')
), places AS (
  SELECT area_id, sum(places_approved) AS places
  FROM facilities
  WHERE kind = 'daycare'
  GROUP BY area_id
)
SELECT area_id, name, children, coalesce(places, 0) AS places,
  round(coalesce(places, 0) / children, 2) AS places_per_child
FROM areas
JOIN children USING (area_id)
LEFT JOIN places USING (area_id)
WHERE ${scope}
ORDER BY places_per_child`,
  offers_by_field: () => `SELECT action_field, status, count(*) AS offers
FROM offers
GROUP BY ALL
ORDER BY offers DESC, action_field`,
  funding_ends: () => `SELECT funding_until, name, type, provider, funding_source
FROM offers
WHERE funding_until IS NOT NULL AND status = 'active'
ORDER BY funding_until
LIMIT 20`,
  without_outreach: (scope) => `SELECT area_id, name
FROM areas
WHERE ${scope} AND area_id NOT IN (
  SELECT area_id
  FROM offer_areas
  JOIN offers USING (offer_id)
  WHERE action_field = 'outreach' AND status = 'active' AND area_id IS NOT NULL
)
ORDER BY name`,
  two_indicators: (scope, period) => `SELECT areas.area_id, name,
  max(value) FILTER (indicator_id = 'child_poverty') AS child_poverty,
  max(value) FILTER (indicator_id = 'school_entry_language') AS language
FROM observations
JOIN areas USING (area_id)
WHERE ${scope} AND period = ${period} AND kind = 'value'
GROUP BY ALL
HAVING child_poverty IS NOT NULL AND language IS NOT NULL
ORDER BY child_poverty DESC`,
  arrival: (scope, period) => `SELECT areas.area_id, name, numerator AS arrived, denominator AS accepted,
  round(100 * numerator / denominator, 1) AS share
FROM transition_rates
JOIN areas USING (area_id)
WHERE ${scope} AND period = ${period} AND outcome = 'arrived' AND kind = 'value'
ORDER BY share
LIMIT 20`,
  flows: () => `SELECT transition_id, origin_id, destination_id, count
FROM transition_flows
WHERE period = (SELECT max(period) FROM transition_flows) AND kind = 'value'
ORDER BY count DESC
LIMIT 20`,
  gaps_due: () => `SELECT due, status, area_id, field, measure, owner
FROM gaps
WHERE status <> 'done'
ORDER BY due`
};
