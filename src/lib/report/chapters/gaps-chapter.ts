import type { ChainPhase } from '../../core/chain/chain-types.ts';
import type { GapCell } from '../../core/coverage/gap-types.ts';
import type { CoverageOverview } from '../../core/overview/coverage-overview.ts';
import * as m from '../../messages/compiled/messages.js';
import { fieldText, phaseText } from '../../messages/coverage-screen-text.ts';
import { gapStateText } from '../../messages/gap-text.ts';
import { periodText } from '../../messages/number-text.ts';
import { numberCell, paragraph, signCell, textCell } from '../document/cells.ts';
import type { Block, Table, TableCell } from '../document/report-document.ts';
import type { ReportTemplate } from '../plan/report-plan.ts';
import type { ReportFigures, ReportNaming } from '../report-figures.ts';
import { chapter } from './chapter.ts';
import type { ChapterContext } from './chapter.ts';

/** How many gaps are named, the most urgent first; `coverage.gaps` holds no more than 40. */
const mostGaps: Readonly<Record<ReportTemplate, number>> = {
  brief: 5,
  annex: 20,
  social_report: 40,
  profile: 5,
  chain: 40
};

/** Where to look first: the open gaps of the highest priority. */
export const gaps = chapter({
  id: 'gaps',
  title: (locale) => m.doc_gaps({}, { locale }),
  kind: 'table',
  startsPage: true,
  lack: ({ overview }) => (overview.coverage ? null : 'no_offers'),
  blocks
});

function blocks({ figures, naming, template }: ChapterContext): Block[] {
  const { coverage } = figures.overview;
  if (!coverage) return [];
  const { locale } = naming;
  const shown = coverage.gaps.slice(0, mostGaps[template]);
  if (shown.length === 0) return [paragraph(m.doc_gaps_none({}, { locale }))];
  return [paragraph(m.doc_gaps_text({}, { locale })), gapsTable(coverage, shown, figures, naming)];
}

function gapsTable(
  { phases, referenceDate }: CoverageOverview,
  shown: readonly GapCell[],
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
    rows: shown.map((gap) => gapRow(gap, byId.get(gap.phaseId), naming)),
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
