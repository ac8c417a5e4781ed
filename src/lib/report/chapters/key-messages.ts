import * as m from '../../messages/compiled/messages.js';
import { paragraph } from '../document/cells.ts';
import type { Section } from '../document/report-document.ts';
import type { ReportFigures, ReportNaming } from '../report-figures.ts';
import { statementText } from '../statements/statement-text.ts';

/** What is to be known first: the key statements, each with its number. */
export function keyMessages({ statements, origin }: ReportFigures, naming: ReportNaming): Section {
  const { locale } = naming;
  const items = statements.map((statement) => {
    const { number, caption, sentence } = statementText(statement, naming);
    return { number, text: `${caption} ${sentence}` };
  });
  return {
    id: 'key-messages',
    title: m.doc_key({}, { locale }),
    ownPage: false,
    sections: [],
    blocks: [
      ...(origin.synthetic ? [paragraph(m.doc_synthetic({}, { locale }), 'note')] : []),
      items.length === 0 ? paragraph(m.doc_key_none({}, { locale }), 'lead') : { kind: 'key_figures', items }
    ]
  };
}
