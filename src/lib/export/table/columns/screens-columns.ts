import * as m from '../../../messages/compiled/messages.js';
import type { ColumnCatalogue } from '../column-kind.ts';

/** Columns in tables of single screens. */
export const screensColumns: ColumnCatalogue = {
  funding_year: { kind: 'text', label: m.col_funding_year },
  open_all_day: { kind: 'flag', label: m.col_open_all_day },
  provider_involved: { kind: 'flag', label: m.col_provider_involved },
  provider: { kind: 'text', label: m.col_provider },
  stress_above_average: { kind: 'flag', label: m.col_stress_above_average },
  intake_above_local_mean: { kind: 'flag', label: m.col_intake_above_local_mean },
  social_index: { kind: 'number2', label: m.col_social_index },
  local_mean: { kind: 'number2', label: m.col_local_mean },
  need_third: { kind: 'count', label: m.col_need_third },
  coverage_third: { kind: 'count', label: m.col_coverage_third },
  difference_amount: { kind: 'number2', label: m.col_difference_amount },
  per_child: { kind: 'number2', label: m.col_per_child },
  child_share: { kind: 'share', label: m.col_child_share },
  offers: { kind: 'count', label: m.col_offers },
  label: { kind: 'text', label: m.col_label },
  break_kind: { kind: 'text', label: m.col_break_kind },
  earlier_high: { kind: 'count', label: m.col_earlier_high },
  reached_high: { kind: 'share', label: m.col_reached_high },
  reached_others: { kind: 'share', label: m.col_reached_others },
  open_areas: { kind: 'count', label: m.col_open_areas }
};
