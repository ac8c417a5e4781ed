import { gapStates } from '../../core/coverage/gap-types.ts';
import type { GapState } from '../../core/coverage/gap-types.ts';
import type { Locale } from '../../core/locale.ts';
import type { GapTable, GapTableRow } from '../../core/report/gap-table.ts';
import * as m from '../../messages/compiled/messages.js';
import { fieldText, phaseText } from '../../messages/coverage-screen-text.ts';
import { gapStateText } from '../../messages/gap-text.ts';
import { countCell, markCell, numbers, textCell, words } from '../document/cells.ts';
import type { Section, Table, TableCell } from '../document/report-document.ts';
import type { ReportFigures, ReportNaming } from '../report-figures.ts';
import { sourceText } from './source-text.ts';

/** All fields and phases by how many areas have which state, and their states where stress is highest. */
export function gapTableSections(figures: ReportFigures, naming: ReportNaming): (() => Section)[] {
  const { gapTable } = figures;
  if (!gapTable) return [];
  const { locale } = naming;
  return [
    () => ({
      id: 'gaps-states',
      title: m.chap_gaps_states_part({}, { locale }),
      ownPage: false,
      sections: [],
      blocks: [
        countTable(gapTable, figures, locale),
        ...(gapTable.areaIds.length > 0 ? [areaTable(gapTable, figures, naming)] : [])
      ]
    })
  ];
}

const labelsOf = (row: GapTableRow, { inventory }: ReportFigures, locale: Locale): TableCell[] => {
  const phase = inventory?.phases.find(({ phaseId }) => phaseId === row.phaseId);
  return [
    textCell(fieldText(row.actionField, locale)),
    textCell(phase ? phaseText(phase, locale) : row.phaseId)
  ];
};

function countTable({ rows }: GapTable, figures: ReportFigures, locale: Locale): Table {
  return {
    kind: 'table',
    id: 'gaps-states-table',
    caption: m.chap_gaps_states({}, { locale }),
    columns: [
      words(m.chap_col_field({}, { locale })),
      words(m.chap_col_phase({}, { locale })),
      ...gapStates.map((state) => numbers(gapStateText(state, locale)))
    ],
    rows: rows.map((row) => [
      ...labelsOf(row, figures, locale),
      ...gapStates.map((state) => countCell(row.all[state] ?? 0, locale))
    ]),
    source: sourceText(figures.origin, locale)
  };
}

function areaTable({ rows, areaIds }: GapTable, figures: ReportFigures, naming: ReportNaming): Table {
  const { locale, areaName } = naming;
  return {
    kind: 'table',
    id: 'gaps-areas-table',
    caption: m.chap_gaps_high({}, { locale }),
    columns: [
      words(m.chap_col_field({}, { locale })),
      words(m.chap_col_phase({}, { locale })),
      ...areaIds.map((areaId) => words(areaName(areaId)))
    ],
    rows: rows.map((row) => [
      ...labelsOf(row, figures, locale),
      ...row.states.map((state) => stateCell(state, locale))
    ]),
    source: sourceText(figures.origin, locale)
  };
}

function stateCell(state: GapState | null, locale: Locale): TableCell {
  if (state === null) return markCell('missing', locale);
  if (state === 'not_applicable') return markCell('not_applicable', locale);
  return textCell(gapStateText(state, locale));
}
