import { expect, it } from 'vitest';
import { citation } from '../../src/routes/downloads/citation.ts';

const cited = {
  municipality: 'Beispielstadt',
  title: 'Soziale Belastung',
  period: '2024',
  accessed: '2026-03-01',
  version: '0.1.0',
  hash: `sha256:${'ab12'.repeat(16)}`,
  link: 'https://atlas.example/stress/?lang=de'
};

it.each([
  [
    'de',
    'Beispielstadt: Soziale Belastung [online]. Präventionsatlas, Version 0.1.0. Stand 2024, Datenpaket ab12ab12ab12 ' +
      '[Zugriff am: 01.03.2026]. Verfügbar unter: https://atlas.example/stress/?lang=de'
  ],
  [
    'en',
    'Beispielstadt: Soziale Belastung [online]. Präventionsatlas, version 0.1.0. As of 2024, data package ab12ab12ab12 ' +
      '[viewed: 01/03/2026]. Available from: https://atlas.example/stress/?lang=de'
  ]
] as const)('quotes a view in %s', (locale, line) => expect(citation(cited, locale)).toBe(line));
