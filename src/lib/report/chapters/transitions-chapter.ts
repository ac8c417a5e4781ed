import type { BridgeOverview } from '../../core/overview/bridge-overview.ts';
import { bridgeStateText } from '../../messages/bridge-text.ts';
import * as m from '../../messages/compiled/messages.js';
import { paragraph, textCell } from '../document/cells.ts';
import type { Section, TableCell } from '../document/report-document.ts';
import type { ReportFigures, ReportNaming } from '../report-figures.ts';

/** Every transition of the chain with its state, in the order of the chain. */
export function transitionsChapter({ overview, origin }: ReportFigures, { locale }: ReportNaming): Section[] {
  const { bridges } = overview;
  if (!bridges) return [];
  const row = ({ nameDe, nameEn, state, openAreas: open, areaCount: count }: BridgeOverview): TableCell[] => [
    textCell(locale === 'de' ? nameDe : (nameEn ?? nameDe)),
    textCell(bridgeStateText(state, locale)),
    textCell(m.doc_open_of({ open, count }, { locale }))
  ];
  return [
    {
      id: 'transitions',
      title: m.doc_transitions({}, { locale }),
      ownPage: false,
      sections: [],
      blocks: [
        paragraph(m.doc_transitions_text({}, { locale })),
        {
          kind: 'table',
          id: 'transitions-table',
          caption: m.doc_transitions_table({}, { locale }),
          columns: [
            { label: m.doc_col_transition({}, { locale }), align: 'start' },
            { label: m.doc_col_state({}, { locale }), align: 'start' },
            { label: m.doc_col_open({}, { locale }), align: 'end' }
          ],
          rows: bridges.map(row),
          source: origin.municipality
        }
      ]
    }
  ];
}
