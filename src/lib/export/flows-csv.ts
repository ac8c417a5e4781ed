import type { Flow } from '../core/flows/flow.ts';
import type { CsvOptions } from './csv.ts';
import { contentCsv, type TableContent } from './table-content.ts';

/** Flows of one period with the transition they belong to. */
export interface FlowsTable {
  period: string;
  flows: readonly (Flow & { transitionId: string })[];
}

/**
 * Flows as the file `flows.csv` of `atlas analyse`: the flows that may be shown and the pools that stand for the small ones
 * (`pooled` = how many; a place that is empty stands for any), so that `count` adds up to all persons.
 */
export function flowsContent(tables: readonly FlowsTable[]): TableContent {
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
  return { columns: ['transition_id', 'period', 'origin_id', 'destination_id', 'count', 'pooled'], rows };
}

/** flows.csv as text. */
export const flowsCsv = (tables: readonly FlowsTable[], options: CsvOptions = {}): string =>
  contentCsv(flowsContent(tables), options);
