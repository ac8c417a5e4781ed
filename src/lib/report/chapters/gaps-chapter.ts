import type { ChainPhase } from '../../core/chain/chain-types.ts';
import type { GapCell } from '../../core/coverage/gap-types.ts';
import type { CoverageOverview } from '../../core/overview/coverage-overview.ts';
import * as m from '../../messages/compiled/messages.js';
import { fieldText, phaseText } from '../../messages/coverage-screen-text.ts';
import { gapStateText } from '../../messages/gap-text.ts';
import { periodText } from '../../messages/number-text.ts';
import { numberCell, paragraph, signCell, textCell } from '../document/cells.ts';
import type { Block, Section, Table, TableCell } from '../document/report-document.ts';
import type { ReportFigures, ReportNaming } from '../report-figures.ts';

/** Where to look first: the open gaps of the highest priority, at most `most`. */
export function gapsChapter(figures: ReportFigures, naming: ReportNaming, most: number): Section[] {
  const { coverage } = figures.overview;
  if (!coverage) return [];
  const { locale } = naming;
  const gaps = coverage.gaps.slice(0, most);
  const blocks: Block[] =
    gaps.length === 0
      ? [paragraph(m.doc_gaps_none({}, { locale }))]
      : [paragraph(m.doc_gaps_text({}, { locale })), gapsTable(coverage, gaps, figures, naming)];
  return [{ id: 'gaps', title: m.doc_gaps({}, { locale }), ownPage: true, sections: [], blocks }];
}

function gapsTable(
  { phases, referenceDate }: CoverageOverview,
  gaps: readonly GapCell[],
  { origin }: ReportFigures,
  naming: ReportNaming
): Table {
  const { locale } = naming;
  const byId = new Map(phases.map((phase) => [phase.phaseId, phase]));
  return {
    kind: 'table',
    id: 'gaps-table',
    caption: m.doc_gaps_table({}, { locale }),
    columns: [
      { label: m.doc_col_area({}, { locale }), align: 'start' },
      { label: m.doc_col_phase({}, { locale }), align: 'start' },
      { label: m.doc_col_field({}, { locale }), align: 'start' },
      { label: m.doc_col_state({}, { locale }), align: 'start' },
      { label: m.doc_col_urgency({}, { locale }), align: 'end' }
    ],
    rows: gaps.map((gap) => gapRow(gap, byId.get(gap.phaseId), naming)),
    source: `${origin.municipality} · ${periodText(referenceDate, locale)}`
  };
}

function gapRow(
  gap: GapCell,
  phase: Pick<ChainPhase, 'phaseId' | 'nameDe' | 'nameEn'> | undefined,
  { locale, areaName }: ReportNaming
): TableCell[] {
  const { value } = gap.priority;
  return [
    textCell(areaName(gap.areaId)),
    textCell(phase ? phaseText(phase, locale) : gap.phaseId),
    textCell(fieldText(gap.actionField, locale)),
    textCell(gapStateText(gap.state, locale)),
    value === null ? signCell(m.doc_no_trend({}, { locale })) : numberCell(value, 1, locale)
  ];
}
