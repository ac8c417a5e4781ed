import * as m from '../../messages/compiled/messages.js';
import { paragraph } from '../document/cells.ts';
import { chapter } from './chapter.ts';

/** What stands in place of a number, and what it means. */
export const signs = chapter({
  id: 'signs',
  title: (locale) => m.doc_signs({}, { locale }),
  kind: 'auto',
  blocks: ({ naming: { locale } }) => [paragraph(m.doc_signs_text({}, { locale }))]
});
