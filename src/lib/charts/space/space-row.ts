import type { AreaStyle } from '../../core/area-style.ts';
import type { SpaceClass } from '../../core/space/space-class.ts';
import type { SpaceArea } from '../../core/space/space-result.ts';

/** An area with what its neighbourhood says, as chart and table show it. */
export interface SpaceRow {
  area: SpaceArea;
  name: string;
  named: SpaceClass;
  style: AreaStyle;
}
