import type { Bilingual } from './column.ts';

/** The signs a figure can carry; an empty flag is an ordinary figure. */
export const flags = [
  'suppressed',
  'secondary',
  'missing',
  'not_applicable',
  'uncertain',
  'provisional',
  'revised',
  'estimated'
] as const;
export type Flag = (typeof flags)[number];

/** Flags that say there is no figure to show: a value beside them is reported and not used. */
export const flagsWithoutValue: readonly Flag[] = ['suppressed', 'secondary', 'missing', 'not_applicable'];

/** What each flag means and what the software does with it. */
export const flagMeanings: Readonly<Record<Flag, Bilingual>> = {
  suppressed: {
    de: 'Aus Gründen der Geheimhaltung gesperrt. Wird als gesperrt gezeigt, nie als null oder fehlend.',
    en: 'Withheld for confidentiality. Shown as suppressed, never as zero or missing.'
  },
  secondary: {
    de: 'Gegensperrung: gesperrt, damit ein anderer gesperrter Wert nicht errechnet werden kann.',
    en: 'Secondary suppression: withheld so that another suppressed value cannot be derived. Treated like suppressed.'
  },
  missing: {
    de: 'Nicht erhoben oder nicht geliefert. Das Gebiet erhält mit dieser Kennzahl keinen Index.',
    en: 'Not collected or not delivered. An area without this figure gets no index that uses it.'
  },
  not_applicable: {
    de: 'Kann es hier nicht geben, etwa eine Schulquote ohne Schule. Nicht dasselbe wie fehlend.',
    en: 'Cannot exist here, such as a school rate where there is no school. Not the same as missing.'
  },
  uncertain: {
    de: 'Aussagewert eingeschränkt. Der Wert wird gezeigt und gekennzeichnet.',
    en: 'Of limited reliability. The value is used, shown and marked.'
  },
  provisional: {
    de: 'Vorläufig. Der Wert wird gezeigt und gekennzeichnet.',
    en: 'Provisional. The value is used, shown and marked.'
  },
  revised: {
    de: 'Berichtigt gegenüber einer früheren Veröffentlichung. Der Wert wird gezeigt und gekennzeichnet.',
    en: 'Revised since an earlier publication. The value is used, shown and marked.'
  },
  estimated: {
    de: 'Geschätzt. Der Wert wird gezeigt und gekennzeichnet.',
    en: 'Estimated. The value is used, shown and marked.'
  }
};
