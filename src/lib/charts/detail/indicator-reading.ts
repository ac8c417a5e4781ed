import type { Cell } from '../../core/cell.ts';

/** One indicator as the panel of an area shows it. */
export interface IndicatorReading {
  id: string;
  name: string;
  unit: string;
  cell: Cell;
  /** Value of the whole municipality, null where unknown. */
  city: number | null;
  /** Known values of all areas. */
  values: readonly number[];
  /** Null where the indicator is not in the index or the area is not classified. */
  z: number | null;
  contribution: number | null;
}
