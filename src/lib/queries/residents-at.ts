import type { Connector, QueryOptions } from '../engine/connector.ts';
import { countsAt, type CountRow, type PeriodQuestion } from './counts-at.ts';

/**
 * How many people live in each area? The counts of the period, or of the latest one before it; each row says
 * which. No row where the package has no population of these areas.
 */
export function residentsAt(
  connector: Connector,
  question: PeriodQuestion,
  options?: QueryOptions
): Promise<CountRow[]> {
  return countsAt(connector, { ...question, of: 'residents' }, options);
}
