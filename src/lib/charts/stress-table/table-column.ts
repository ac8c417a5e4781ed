import type { StressRow } from '../stress-row.ts';
import type { SortKey } from './sort-rows.ts';

/** A column of the stress table. `key` sorts and is null where there is nothing to compare; `text` is read. */
export interface TableColumn {
  id: string;
  label: string;
  numeric: boolean;
  key: (row: StressRow) => SortKey;
  text: (row: StressRow) => string;
}
