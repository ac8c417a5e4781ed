import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, nullableNumber, nullableText, number, text, type Row } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';

const indicator = {
  indicatorId: text,
  nameDe: text,
  nameEn: nullableText,
  definitionDe: nullableText,
  unit: text,
  topic: nullableText,
  polarity: number,
  numeratorDe: nullableText,
  denominatorDe: nullableText,
  source: nullableText,
  licence: nullableText,
  minNumerator: nullableNumber,
  minDenominator: nullableNumber
};
/** One indicator of the catalogue; polarity 1: a high value means more stress, −1: less, 0: neither. */
export type IndicatorRow = Row<typeof indicator>;

/** Which indicators are there? Ordered by id; a row's index is the indicator's position. */
export async function listIndicators(connector: Connector, options?: QueryOptions): Promise<IndicatorRow[]> {
  return decodeRows(await connector.query(listIndicatorsSql(), options), indicator);
}

export function listIndicatorsSql(): Sql {
  return sql`
    SELECT indicator_id AS indicatorId, name_de AS nameDe, name_en AS nameEn, definition_de AS definitionDe,
      unit, topic, polarity, numerator_de AS numeratorDe, denominator_de AS denominatorDe, source, licence,
      min_numerator AS minNumerator, min_denominator AS minDenominator
    FROM indicators
    ORDER BY position
  `;
}
