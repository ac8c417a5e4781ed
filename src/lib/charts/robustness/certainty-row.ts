import type { AreaStyle } from '../../core/area-style.ts';
import type { AreaCertainty } from '../../core/robustness/robustness-types.ts';

/** An area with its rank and how sure it is. */
export interface CertaintyRow {
  areaId: string;
  name: string;
  rank: number;
  style: AreaStyle;
  certainty: AreaCertainty;
}
