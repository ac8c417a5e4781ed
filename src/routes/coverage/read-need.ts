import type { QuadrantAccessors } from '$lib/charts/coverage/quadrant-marks';
import type { NeedRow } from './need-reading';

/** How the scatter and its table read an area. */
export const readNeed: QuadrantAccessors<NeedRow> = {
  areaId: ({ areaId }) => areaId,
  name: ({ name }) => name,
  stress: ({ index }) => index,
  reached: ({ reached }) => reached,
  persons: ({ persons }) => persons,
  style: ({ style }) => style
};
