import type { Connector, QueryOptions } from '../engine/connector.ts';
import { countsAt, type CountRow, type PeriodQuestion } from './counts-at.ts';

/** How many children (ages 0–17) live in each area? The rule is that of `residentsAt`. */
export function childrenAt(
  connector: Connector,
  question: PeriodQuestion,
  options?: QueryOptions
): Promise<CountRow[]> {
  return countsAt(connector, { ...question, of: 'children' }, options);
}
