import { gapStates } from '../../core/coverage/gap-types.ts';
import type { Locale } from '../../core/locale.ts';
import * as m from '../../messages/compiled/messages.js';
import { gapStateText } from '../../messages/gap-text.ts';
import { numberText } from '../../messages/number-text.ts';
import type { GapMatrixCell, GapMatrixColumn } from './gap-matrix-rows.ts';

/** A cell of the matrix as it is read out: area, field, phase, state, priority. */
export function gapCellText(
  area: string,
  { field, phase }: GapMatrixColumn,
  cell: GapMatrixCell | null,
  locale: Locale
): string {
  const place = { area, field, phase };
  if (cell === null) return m.cov_chart_matrix_no_cell(place, { locale });
  if (cell.kind === 'counts') {
    const { missing, areas } = cell;
    return m.cov_chart_matrix_counts(
      { ...place, missing, areas, states: countsText(cell, locale) },
      { locale }
    );
  }
  const state = gapStateText(cell.state, locale);
  if (cell.priority === null) return m.cov_chart_matrix_cell({ ...place, state }, { locale });
  const priority = numberText(cell.priority, 0, locale);
  return m.cov_chart_matrix_cell_priority({ ...place, state, priority }, { locale });
}

function countsText({ counts }: Extract<GapMatrixCell, { kind: 'counts' }>, locale: Locale): string {
  const occurring = gapStates.filter((state) => (counts[state] ?? 0) > 0);
  return occurring
    .map((state) =>
      m.cov_chart_state_count({ state: gapStateText(state, locale), count: counts[state] ?? 0 }, { locale })
    )
    .join(', ');
}
