import type { Flow } from '../core/flows/flow.ts';
import { csvText } from './csv.ts';
import type { CsvOptions } from './csv.ts';

/** Flows of one period with the transition they belong to. */
export interface FlowsTable {
  period: string;
  flows: readonly (Flow & { transitionId: string })[];
}

/**
 * Flows as the CSV of `atlas analyse`: the flows that may be shown and the pools that stand for the small ones
 * (`pooled` = how many; a place that is empty stands for any), so that `count` adds up to all persons.
 */
export function flowsCsv(tables: readonly FlowsTable[], options: CsvOptions = {}): string {
  const rows = tables.flatMap(({ period, flows }) =>
    flows
      .filter(({ count }) => count !== null)
      .map(({ transitionId, originId, destinationId, count, pooled }) => [
        transitionId,
        period,
        originId,
        destinationId,
        count,
        pooled
      ])
  );
  return csvText(
    ['transition_id', 'period', 'origin_id', 'destination_id', 'count', 'pooled'],
    rows,
    options
  );
}
