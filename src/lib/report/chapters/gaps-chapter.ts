import type { ChainPhase } from '../../core/chain/chain-types.ts';
import type { GapCell } from '../../core/coverage/gap-types.ts';
import type { Locale } from '../../core/locale.ts';
import * as m from '../../messages/compiled/messages.js';
import { fieldText, phaseText } from '../../messages/coverage-screen-text.ts';
import { gapStateText } from '../../messages/gap-text.ts';
import { periodText } from '../../messages/number-text.ts';
import {
  numberCell,
  numbers,
  orMissing,
  paragraph,
  shareCell,
  signCell,
  textCell,
  words
} from '../document/cells.ts';
import type { Block, Table, TableCell } from '../document/report-document.ts';
import type { ReportTemplate } from '../plan/report-plan.ts';
import type { ReportFigures, ReportNaming } from '../report-figures.ts';
import { chapter } from './chapter.ts';
import type { ChapterContext } from './chapter.ts';
import { gapTableSections } from './gap-tables.ts';
import { leadOn } from './lead.ts';
import { joined } from './names-text.ts';

/** How many gaps are named, the most urgent first; `coverage.gaps` holds no more than 40. */
const mostGaps: Readonly<Record<ReportTemplate, number>> = {
  brief: 5,
  annex: 20,
  social_report: 40,
  profile: 5,
  chain: 40
};

/** Where to look first: the open gaps of the highest priority, and all fields by their state. */
export const gaps = chapter({
  id: 'gaps',
  title: (locale) => m.doc_gaps({}, { locale }),
  kind: 'table',
  lack: ({ overview }) => (overview.coverage ? null : 'no_offers'),
  blocks,
  parts: ({ figures, naming, template }) => (template === 'brief' ? [] : gapTableSections(figures, naming))
});

function blocks({ figures, naming, template }: ChapterContext): Block[] {
  const { coverage } = figures.overview;
  if (!coverage) return [];
  const { locale } = naming;
  const all = template === 'brief' ? coverage.gapsByArea : coverage.gaps;
  const shown = all.slice(0, mostGaps[template]);
  const lead = template === 'brief' ? [] : leadOn('gaps', figures, naming);
  if (shown.length === 0) return [...lead, paragraph(m.doc_gaps_none({}, { locale }))];
  const note = joined(m.doc_gaps_text({}, { locale }), m.chap_gaps_rank_note({}, { locale }));
  const caption = (template === 'brief' ? m.chap_gaps_by_area : m.doc_gaps_table)({}, { locale });
  return [...lead, gapsTable(caption, shown, figures, naming), paragraph(note, 'note')];
}

function gapsTable(
  caption: string,
  shown: readonly GapCell[],
  { origin, overview }: ReportFigures,
  naming: ReportNaming
): Table {
  const { locale } = naming;
  const byId = new Map(overview.coverage?.phases.map((phase) => [phase.phaseId, phase]));
  return {
    kind: 'table',
    id: 'gaps-table',
    caption,
    columns: [
      words(m.doc_col_area({}, { locale })),
      words(m.doc_col_phase({}, { locale })),
      words(m.doc_col_field({}, { locale })),
      words(m.doc_col_state({}, { locale })),
      numbers(m.doc_col_urgency({}, { locale })),
      numbers(m.chap_gaps_col_rank({}, { locale })),
      numbers(m.chap_gaps_col_uncovered({}, { locale })),
      numbers(m.chap_gaps_col_persons({}, { locale }))
    ],
    rows: shown.map((gap) => gapRow(gap, byId.get(gap.phaseId), naming)),
    source: `${origin.municipality} · ${periodText(overview.coverage?.referenceDate ?? origin.date, locale)}`
  };
}

function gapRow(
  gap: GapCell,
  phase: Pick<ChainPhase, 'phaseId' | 'nameDe' | 'nameEn'> | undefined,
  { locale, areaName }: ReportNaming
): TableCell[] {
  return [
    textCell(areaName(gap.areaId)),
    textCell(phase ? phaseText(phase, locale) : gap.phaseId),
    textCell(fieldText(gap.actionField, locale)),
    textCell(gapStateText(gap.state, locale)),
    ...priorityCells(gap.priority, locale)
  ];
}

/** The urgency, never without what it is made of. */
function priorityCells(
  { value, stressPercentile, uncoveredShare, persons }: GapCell['priority'],
  locale: Locale
): TableCell[] {
  return [
    value === null ? signCell(m.doc_no_trend({}, { locale })) : numberCell(value, 1, locale),
    orMissing(stressPercentile, (rank) => numberCell(100 * rank, 0, locale), locale),
    orMissing(uncoveredShare, (share) => shareCell(share, locale), locale),
    orMissing(persons, (count) => numberCell(count, 0, locale), locale)
  ];
}
