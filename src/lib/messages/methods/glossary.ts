import type { Locale } from '../../core/locale.ts';
import { nameKey } from '../../core/name-key.ts';
import { chainTerms } from './glossary-offers.ts';
import { statisticsTerms } from './glossary-terms.ts';

/** A term with its meaning, and the word for it in the other language. */
export interface GlossaryEntry {
  id: string;
  term: string;
  definition: string;
  other: string;
}

/** All terms in one language, in the order of the alphabet. */
export function glossary(locale: Locale): GlossaryEntry[] {
  return [...statisticsTerms, ...chainTerms]
    .map((entry) => {
      const [term, definition] = entry[locale];
      const [other] = entry[locale === 'de' ? 'en' : 'de'];
      return { id: entry.id, term, definition, other, key: nameKey(term) };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ id, term, definition, other }) => ({ id, term, definition, other }));
}

/** Entries whose term (in either language) or meaning holds a text. */
export function findTerms(entries: readonly GlossaryEntry[], text: string): GlossaryEntry[] {
  const wanted = nameKey(text.trim());
  return entries.filter(({ term, other, definition }) =>
    [term, other, definition].some((one) => nameKey(one).includes(wanted))
  );
}
