import type { AreaStyle } from '../core/area-style.ts';
import type { AreaIndex } from '../core/stress-types.ts';

/** One area as lists, tables and charts show it. */
export interface StressRow {
  areaId: string;
  name: string;
  parentName: string | null;
  result: AreaIndex;
  /** By status class, whatever the map shows. */
  style: AreaStyle;
}
