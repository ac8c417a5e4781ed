import * as m from '../../../messages/compiled/messages.js';
import type { ColumnCatalogue } from '../column-kind.ts';

/** Columns in tables of clusters. */
export const spaceColumns: ColumnCatalogue = {
  lag: { kind: 'number2', label: m.space_column_lag },
  quadrant: { kind: 'text', label: m.space_column_quadrant },
  local_i: { kind: 'number2', label: m.space_column_local },
  p: { kind: 'number3', label: m.space_column_p },
  fdr_significant: { kind: 'flag', label: m.space_column_significant },
  gi_star: { kind: 'number2', label: m.space_column_gi },
  gi_star_p: { kind: 'number3', label: m.space_column_gi_p },
  hotspot: { kind: 'text', label: m.space_column_hotspot },
  hotspot_level: { kind: 'number2', label: m.space_column_hotspot_level },
  neighbours: { kind: 'count', label: m.space_column_neighbours }
};
