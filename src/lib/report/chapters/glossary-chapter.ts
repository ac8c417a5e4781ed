import * as m from '../../messages/compiled/messages.js';
import { glossary } from '../../messages/methods/glossary.ts';
import { chapter } from './chapter.ts';

/** The words of the report and what they mean, as the methods screen explains them. */
export const glossaryChapter = chapter({
  id: 'glossary',
  title: (locale) => m.chap_glossary({}, { locale }),
  kind: 'auto',
  blocks: ({ naming: { locale } }) => [
    {
      kind: 'facts',
      items: glossary(locale).map(({ term, definition }) => ({ term, text: definition }))
    }
  ]
});
