/** Languages of the interface and of every output; German is the source. */
export const locales = ['de', 'en'] as const;
export type Locale = (typeof locales)[number];
