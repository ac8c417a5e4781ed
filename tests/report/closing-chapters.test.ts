import { describe, expect, it } from 'vitest';
import { chapterOf, lackOf } from '../../src/lib/report/chapters/chapter-list.ts';
import { lackText } from '../../src/lib/report/chapters/chapter-words.ts';
import type { ReportFigures } from '../../src/lib/report/report-figures.ts';
import { area, blocksOf, entry, says, smallFigures, stressOf, textOf } from './small-figures.ts';
import type { Case } from './small-figures.ts';

describe('limits', () => {
  it.each<Case>([
    [
      {},
      'Bei 3 eingestuften Gebieten schwankt der Index stärker',
      'With 3 classified areas the index varies more'
    ],
    [
      { stress: stressOf([area('a', 4), area('b', null)]) },
      'Ein Gebiet ist nicht eingestuft und fehlt in Rangfolgen.',
      'One area is not classified and is missing from rankings.'
    ],
    [
      {},
      'Nicht enthalten: Bestand: Angebote. Angebote oder Lebensphasen sind nicht enthalten.',
      'Not included: Inventory: offers. Offers or life phases are not included.'
    ],
    [
      {},
      'Nicht enthalten: Maßnahmen. Das Lückenregister ist leer.',
      'Not included: Measures. The gap register is empty.'
    ]
  ])('%#', (given, de, en) => says('limits', given, de, en));

  it('says nothing of few areas where there are many, nor of what is there', () => {
    const many = stressOf(Array.from({ length: 30 }, (_, i) => area(`x${i}`, 2)));
    const text = textOf(chapterOf('limits'), smallFigures({ stress: many, register: [entry()] }));
    expect(text).not.toMatch(/schwankt der Index|Lückenregister|nicht eingestuft und/);
  });

  it.each([
    [1, 'Ein Wert des Datenpakets ist'],
    [1234, '1.234 Werte des Datenpakets']
  ])('%i suppressed figures', (byRule, text) => {
    const suppressed = [{ table: 'observations', indicatorId: null, byRule, bySource: 0, rows: 9999 }];
    const disclosure = { preset: 'default' as const, rules: [], overrides: [], suppressed };
    expect(textOf(chapterOf('limits'), smallFigures({ disclosure }))).toContain(text);
  });
});

describe('sources', () => {
  const from = (given: Partial<ReportFigures['origin']>) => {
    const { origin } = smallFigures();
    return textOf(chapterOf('sources'), smallFigures({ origin: { ...origin, ...given } }));
  };
  it('names sources and licences, or that none is stated', () => {
    expect(from({ licences: ['CC0'] })).toContain('Amt für Statistik Lizenz der Daten: CC0.');
    expect(from({ licences: ['CC0', 'DL-DE'] })).toContain('Lizenzen der Daten: CC0; DL-DE.');
    expect(from({ sources: [] })).toContain('Eine Quelle ist nicht angegeben.');
    expect(from({})).not.toContain('Lizenz');
  });
});

describe('what a chapter lacks', () => {
  it.each([
    ['inventory', 'no_offers'],
    ['need', 'no_offers'],
    ['gaps', 'no_offers'],
    ['transitions', 'no_transitions'],
    ['equity', 'no_need'],
    ['measures', 'no_register'],
    ['area_profiles', 'no_profiles']
  ] as const)('%s: %s', (id, lack) => {
    expect(lackOf(id, smallFigures())).toBe(lack);
    expect(lackText(lack, 'de')).toMatch(/\.$/);
    expect(lackText(lack, 'en')).toMatch(/\.$/);
  });

  it.each([
    'key_messages',
    'occasion',
    'method',
    'city_profile',
    'stress',
    'limits',
    'sources',
    'signs',
    'glossary'
  ] as const)('%s can always be written', (id) => {
    expect(lackOf(id, smallFigures())).toBeNull();
    expect(blocksOf(chapterOf(id), smallFigures()).length).toBeGreaterThan(0);
  });
});
