/** Languages of the interface and of every output; German is the source. */
export type Locale = 'de' | 'en';
