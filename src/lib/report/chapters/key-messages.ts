import * as m from '../../messages/compiled/messages.js';
import { paragraph } from '../document/cells.ts';
import type { Block } from '../document/report-document.ts';
import { statementText } from '../statements/statement-text.ts';
import { chapter } from './chapter.ts';
import type { ChapterContext } from './chapter.ts';

/** What is to be known first: the key statements, each with its number. */
export const keyMessages = chapter({
  id: 'key_messages',
  title: (locale) => m.doc_key({}, { locale }),
  kind: 'text',
  blocks
});

function blocks({ figures: { statements }, naming }: ChapterContext): Block[] {
  const items = statements.map((statement) => {
    const { number, caption, sentence } = statementText(statement, naming);
    return { number, text: `${caption} ${sentence}` };
  });
  if (items.length > 0) return [{ kind: 'key_figures', items }];
  return [paragraph(m.doc_key_none({}, { locale: naming.locale }), 'lead')];
}
