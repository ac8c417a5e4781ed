import type { Descriptor } from '../../../src/lib/package/descriptor.ts';

/** What `datapackage.json` says of the example; the writer adds the files. */
export const descriptor: Descriptor = {
  name: 'beispielstadt',
  title: 'Beispielstadt: Sozialmonitoring und Präventionskette',
  description:
    'Synthetische Beispieldaten einer erfundenen Stadt. Kein Gebiet, keine Einrichtung, kein Angebot und keine Zahl gibt es wirklich.',
  version: '1.0.0',
  synthetic: true,
  licenses: [
    {
      name: 'CC0-1.0',
      title: 'CC0 1.0 Universell',
      path: 'https://creativecommons.org/publicdomain/zero/1.0/deed.de'
    }
  ],
  sources: [{ title: 'Musteramt für Statistik (synthetisch)' }],
  resources: []
};
