import * as m from '../../messages/compiled/messages.js';
import { chapter } from './chapter.ts';

/** Who delivered the data. */
export const sources = chapter({
  id: 'sources',
  title: (locale) => m.doc_sources({}, { locale }),
  kind: 'auto',
  blocks: ({ figures: { origin } }) => [{ kind: 'list', ordered: false, items: [...origin.sources] }]
});
