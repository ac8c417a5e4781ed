import type { BridgeOverview } from '../../core/overview/bridge-overview.ts';
import { bridgeStateText } from '../../messages/bridge-text.ts';
import * as m from '../../messages/compiled/messages.js';
import { paragraph, textCell } from '../document/cells.ts';
import type { Block, Table, TableCell } from '../document/report-document.ts';
import type { ReportFigures, ReportNaming } from '../report-figures.ts';
import { chapter } from './chapter.ts';
import type { ChapterContext } from './chapter.ts';

/** Every transition of the chain with its state. */
export const transitions = chapter({
  id: 'transitions',
  title: (locale) => m.doc_transitions({}, { locale }),
  kind: 'chain',
  lack: ({ overview }) => (overview.bridges ? null : 'no_transitions'),
  blocks
});

function blocks({ figures, naming }: ChapterContext): Block[] {
  const { bridges } = figures.overview;
  if (!bridges) return [];
  const text = paragraph(m.doc_transitions_text({}, { locale: naming.locale }));
  return [text, bridgeTable(bridges, figures, naming)];
}

function bridgeTable(
  bridges: readonly BridgeOverview[],
  { origin }: ReportFigures,
  { locale }: ReportNaming
): Table {
  return {
    kind: 'table',
    id: 'transitions-table',
    caption: m.doc_transitions_table({}, { locale }),
    columns: [
      { label: m.doc_col_transition({}, { locale }), align: 'start' },
      { label: m.doc_col_state({}, { locale }), align: 'start' },
      { label: m.doc_col_open({}, { locale }), align: 'end' }
    ],
    rows: bridges.map((bridge) => bridgeRow(bridge, locale)),
    source: origin.municipality
  };
}

function bridgeRow(
  { nameDe, nameEn, state, openAreas: open, areaCount: count }: BridgeOverview,
  locale: ReportNaming['locale']
): TableCell[] {
  return [
    textCell(locale === 'de' ? nameDe : (nameEn ?? nameDe)),
    textCell(bridgeStateText(state, locale)),
    textCell(m.doc_open_of({ open, count }, { locale }))
  ];
}
