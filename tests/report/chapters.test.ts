import { describe, expect, it } from 'vitest';
import type { CityIndicator } from '../../src/lib/core/report/city-figures.ts';
import type { ExpiringOffer, InventorySummary } from '../../src/lib/core/report/inventory-summary.ts';
import { placeSums } from '../../src/lib/core/report/place-need.ts';
import type { PlaceNeed, PlaceSums } from '../../src/lib/core/report/place-need.ts';
import type { RegisterEntry } from '../../src/lib/core/report/register-entry.ts';
import { chapterOf, lackOf } from '../../src/lib/report/chapters/chapter-list.ts';
import { lackText } from '../../src/lib/report/chapters/chapter-words.ts';
import { emptyPaper } from '../../src/lib/report/plan/default-plan.ts';
import type { ReportFigures } from '../../src/lib/report/report-figures.ts';
import { area, blocksOf, city, smallFigures, stressOf, tableOf, textOf, value } from './small-figures.ts';

type Case = [given: Partial<ReportFigures>, de: string, en: string];

/** Both languages of a chapter say what is expected, and nothing unfilled stays in them. */
function says(
  id: Parameters<typeof chapterOf>[0],
  given: Partial<ReportFigures>,
  de: string,
  en: string
): void {
  const figures = smallFigures(given);
  const [german, english] = (['de', 'en'] as const).map((locale) =>
    textOf(chapterOf(id), figures, { locale })
  );
  expect(german).toContain(de);
  expect(english).toContain(en);
  for (const text of [german, english]) expect(text).not.toMatch(/undefined|NaN|null|\{|\}/);
}

describe('occasion', () => {
  it('names the paper where it has a number, and its subject where it has one', () => {
    const paper = { ...emptyPaper('de'), number: '12/2025' };
    const text = (own: typeof paper | null) => textOf(chapterOf('occasion'), smallFigures(), { paper: own });
    expect(text(paper)).toContain('gehört zur Vorlage 12/2025.');
    expect(text({ ...paper, subject: 'Lage' })).toContain('gehört zur Vorlage 12/2025: Lage.');
    expect(text(null)).not.toContain('Vorlage');
    expect(text({ ...paper, number: '' })).not.toContain('Vorlage');
  });

  it('promises only what the figures hold', () => {
    const text = (given: Partial<ReportFigures>) => textOf(chapterOf('occasion'), smallFigures(given));
    expect(text({})).toContain('hergeben: die soziale Belastung der Gebiete. Er');
    expect(text({ register: [entry()] })).toContain('der Gebiete und die vorgesehenen Maßnahmen.');
  });
});

const indicator = (
  now: number,
  earlier: number | null,
  given: Partial<CityIndicator> = {}
): CityIndicator => ({
  id: 'x',
  nameDe: 'Armut',
  nameEn: 'Poverty',
  unit: 'percent',
  polarity: 1,
  weight: 1,
  city: { value: now, method: 'summed' },
  earlier,
  spread: {
    lowest: { areaId: 'c', value: 1 },
    highest: { areaId: 'a', value: 40 },
    median: 9,
    areas: 3,
    unknownAreas: 0
  },
  source: null,
  licence: null,
  ...given
});
const withIndicators = (...indicators: CityIndicator[]) => ({ city: city({ indicators }) });
const care = { nameDe: 'Kita', nameEn: 'Care', polarity: -1 };

describe('city profile', () => {
  it.each<Case>([
    [
      {},
      'In Musterstadt leben 10.000 Menschen (Stand 2024), 2.000 davon sind jünger als 18 Jahre (20 %).',
      '2,000 of them are under 18 (20 %).'
    ],
    [
      { city: city({ children: null }) },
      'Die Zahl der Kinder ist nicht bekannt.',
      'The number of children is not known.'
    ],
    [
      { city: city({ residents: null }) },
      'Einwohnerzahlen sind nicht enthalten.',
      'Numbers of residents are not included.'
    ],
    [
      { city: city({ residents: { count: 9, unknownAreas: 1 } }) },
      'Ohne ein Gebiet, dessen',
      'Without one area whose'
    ],
    [
      { city: city({ residents: { count: 9, unknownAreas: 2 } }) },
      'Ohne 2 Gebiete, deren',
      'Without 2 areas whose'
    ]
  ])('residents %#', (given, de, en) => says('city_profile', given, de, en));

  it.each<Case>([
    [
      withIndicators(indicator(20, 18)),
      'Eine zeigt für die Stadt mehr Belastung: Armut. Keine zeigt weniger.',
      'One shows more stress for the city: Poverty. None shows less.'
    ],
    [
      withIndicators(indicator(18, 20)),
      'Keine zeigt für die Stadt mehr Belastung. Eine zeigt weniger: Armut.',
      'None shows more stress for the city. One shows less: Poverty.'
    ],
    [withIndicators(indicator(60, 70, care)), 'mehr Belastung: Kita.', 'more stress for the city: Care.'],
    [
      withIndicators(indicator(20.01, 20)),
      'Keine zeigt für die Stadt mehr Belastung. Keine zeigt weniger.',
      'None shows more stress for the city. None shows less.'
    ],
    [
      withIndicators(indicator(20, 18), indicator(60, 70, care)),
      '2 Kennzahlen mit Richtung lassen sich mit 2022 vergleichen. 2 zeigen für die Stadt mehr Belastung: Armut und Kita.',
      '2 indicators with a direction can be compared with 2022. 2 show more stress'
    ],
    [
      withIndicators(indicator(20, null)),
      'Ein Vergleich mit einem früheren Zeitpunkt ist nicht möglich.',
      'A comparison with an earlier date is not possible.'
    ],
    [withIndicators(indicator(20, 18, { polarity: 0 })), 'ist nicht möglich', 'is not possible'],
    [
      withIndicators(indicator(20, 18, { city: { value: 20, method: 'weighted_mean' } })),
      'Der Stadtwert von Armut ist das nach Bevölkerung gewichtete Mittel',
      'The city value of Poverty is the mean'
    ]
  ])('change %#', (given, de, en) => says('city_profile', given, de, en));

  it('prints a change with its sign, and a missing one as such', () => {
    const rows = (now: number, earlier: number | null) =>
      tableOf(
        blocksOf(chapterOf('city_profile'), smallFigures(withIndicators(indicator(now, earlier)))),
        'city-indicators'
      );
    expect(rows(20, 18)?.[0]).toEqual(['Armut', '20,0 %', '+2,0 PP', '1,0 %', 'Cloch', '40,0 %', 'Aue']);
    expect(rows(18, 20)?.[0]?.[2]).toBe('−2,0 PP');
    expect(rows(20, null)?.[0]?.[2]).toBe('fehlt');
  });
});

const changes = (entered: string[], left: string[], crosswalked = false) => ({
  overview: {
    coverage: null,
    bridges: null,
    changes: { from: '2022', to: '2024', crosswalked, entered, left, stayed: 0, course: [] }
  }
});

describe('stress', () => {
  it.each<Case>([
    [
      changes([], []),
      'Seit 2022 kam kein Gebiet mit hoher Belastung hinzu. Weggefallen ist keines.',
      'Since 2022 no area of high stress has been added. None has dropped out.'
    ],
    [
      changes(['a'], []),
      'kam ein Gebiet mit hoher Belastung hinzu: Aue.',
      'one area of high stress has been added: Aue.'
    ],
    [
      changes(['a', 'b'], ['c']),
      'kamen 2 Gebiete mit hoher Belastung hinzu: Aue und Berg. Nicht mehr darunter ist Cloch.',
      '2 areas of high stress have been added: Aue and Berg. No longer among them is Cloch.'
    ],
    [
      changes([], ['b', 'c']),
      'Nicht mehr darunter sind 2 Gebiete: Berg und Cloch.',
      'No longer among them are 2 areas: Berg and Cloch.'
    ],
    [changes([], [], true), 'frühere Einstufungen sind umgerechnet.', 'earlier classes are carried over.'],
    [
      { stress: stressOf([area('a', 4), area('b', null)]) },
      'Ein Gebiet ist nicht eingestuft: Berg.',
      'One area is not classified: Berg.'
    ],
    [
      { stress: stressOf([area('a', null), area('b', null)]) },
      '2 Gebiete sind nicht eingestuft: Aue und Berg.',
      '2 areas are not classified: Aue and Berg.'
    ],
    [
      { stress: stressOf([area('a', 4)], { trendProblem: { kind: 'no_earlier_period' } }) },
      'Die Entwicklung ist nicht berechnet:',
      'The trend is not computed:'
    ]
  ])('%#', (given, de, en) => says('stress', given, de, en));

  it('counts areas by class and trend, and their children', () => {
    const figures = smallFigures({
      stress: stressOf([area('a', 4, 'worsening'), area('b', 4, 'stable'), area('c', 1, 'improving')]),
      children: [value(30), { kind: 'suppressed' }, value(70)]
    });
    const blocks = blocksOf(chapterOf('stress'), figures);
    const rows = tableOf(blocks, 'stress-classes');
    expect(rows?.[0]).toEqual(['sehr hoch', '2', '1', '1', '–', '30', '30 %']);
    expect(rows?.[3]).toEqual(['niedrig', '1', '–', '–', '1', '70', '70 %']);
    expect(tableOf(blocks, 'ranking')?.map((row) => row.at(-1))).toEqual(['30', 'gesperrt', '70']);
    expect(textOf(chapterOf('stress'), figures)).toContain('Ohne ein Gebiet, dessen Zahl gesperrt ist');
  });

  it('an area without a class has no rank and no index', () => {
    const blocks = blocksOf(
      chapterOf('stress'),
      smallFigures({ stress: stressOf([area('a', 4), area('b', null)]) })
    );
    expect(tableOf(blocks, 'ranking')?.[1]).toEqual(['x', 'Berg', 'x', 'nicht eingestuft', 'x']);
  });
});

const expiring = (fundingUntil: string): ExpiringOffer => ({
  ...{ offerId: '1', name: 'Treff', provider: 'Stadt', fundingSource: 'Land', fundingUntil }
});
const inventory = (given: Partial<InventorySummary> = {}): { inventory: InventorySummary } => ({
  inventory: {
    referenceDate: '2024-12-31',
    expiryMonths: 12,
    total: 3,
    states: { active: 2 },
    phases: [{ phaseId: 'p', nameDe: 'Kita', nameEn: 'Day care', ageFrom: 3, ageTo: 5, position: 1 }],
    fields: [{ actionField: 'outreach', running: 2, planned: 0, byPhase: [2] }],
    byPhase: [2],
    providers: [{ name: 'Stadt', count: 2 }],
    providerKinds: [{ name: 'public', count: 2 }],
    fundingSources: [{ name: 'Land', count: 2 }],
    legalSpheres: [],
    expiring: [],
    ...given
  }
});

describe('inventory', () => {
  it.each<Case>([
    [
      inventory(),
      'Am 31.12.2024 sind 2 laufende Angebote erfasst. Ein Träger ist genannt.',
      'On 31/12/2024 2 running offers are recorded. One provider is named.'
    ],
    [
      inventory({ states: { active: 1 } }),
      'ist ein laufendes Angebot erfasst.',
      'one running offer is recorded.'
    ],
    [inventory({ states: {} }), 'ist kein laufendes Angebot erfasst.', 'no running offer is recorded.'],
    [inventory({ states: { active: 1, planned: 1 } }), 'Ein weiteres ist geplant.', 'One more is planned.'],
    [inventory({ states: { active: 1, planned: 3 } }), '3 weitere sind geplant.', '3 more are planned.'],
    [
      inventory(),
      'Bei keinem laufenden Angebot ist ein Ende der Förderung bis 31.12.2025 erfasst.',
      'For no running offer an end of funding by 31/12/2025 is recorded.'
    ],
    [
      inventory({ expiring: [expiring('2025-06-30')] }),
      'Bei einem laufenden Angebot endet die erfasste Förderung bis 31.12.2025',
      'For one running offer the recorded funding ends by'
    ],
    [
      inventory({ expiring: [expiring('2025-06-30'), expiring('2025-07-31')] }),
      'Bei 2 laufenden Angeboten endet',
      'For 2 running offers the recorded funding ends'
    ],
    [
      inventory({
        providers: [
          { name: 'A', count: 1 },
          { name: null, count: 3 }
        ]
      }),
      'Ein Träger ist genannt.',
      'One provider is named.'
    ]
  ])('%#', (given, de, en) => says('inventory', given, de, en));

  it('says that none is recorded by its sign, and sums up the many small providers', () => {
    const providers = Array.from({ length: 14 }, (_, i) => ({ name: `T${i}`, count: 20 - i }));
    const blocks = blocksOf(chapterOf('inventory'), smallFigures(inventory({ providers })));
    expect(tableOf(blocks, 'inventory-fields')?.[0]).toEqual(['Aufsuchende Angebote', '2', '2', '–']);
    expect(tableOf(blocks, 'inventory-providers')).toHaveLength(12);
    expect(tableOf(blocks, 'inventory-providers')?.at(-1)).toEqual(['3 weitere Träger', '24']);
  });
});

const sums = (given: Partial<PlaceSums>): PlaceSums => ({
  ...{ areas: 3, unknownAreas: 0, persons: 100, places: 50, ratio: 0.5, shortfall: 25, lacking: 30 },
  ...given
});
const places = (shortfall: number, given: Partial<PlaceNeed> = {}): { places: PlaceNeed[] } => ({
  places: [
    {
      rule: { id: 'daycare', facilityKinds: [], places: 'approved', ageFrom: 0, ageTo: 5, target: 0.75 },
      city: sums({ shortfall }),
      fifth: sums({ ratio: 0.4 }),
      equity: {
        compared: 0,
        concentration: { supply: null, need: null },
        gini: null,
        curves: { need: [], supply: [] }
      },
      ...given
    }
  ]
});

describe('need', () => {
  it.each<Case>([
    [
      places(25),
      'Gemessen am Zielwert von 75 % fehlen stadtweit 25 Plätze.',
      'measured by the target of 75 % 25 places are lacking in the city.'
    ],
    [places(1.2), 'fehlt stadtweit ein Platz.', 'one place is lacking in the city.'],
    [
      places(0.2),
      'Gemessen an den Zielwerten fehlen stadtweit keine Plätze.',
      'no places are lacking in the city.'
    ],
    [places(-10), 'fehlen stadtweit keine Plätze.', 'no places are lacking in the city.'],
    [
      places(25),
      'Fünftel der Gebiete kommen 40 Plätze auf 100 Kinder, stadtweit 50.',
      'there are 40 places per 100 children, in the city as a whole 50.'
    ],
    [
      places(25, { city: sums({ unknownAreas: 2 }) }),
      'Ohne 2 Gebiete, deren Zahlen',
      'Without 2 areas whose numbers'
    ]
  ])('%#', (given, de, en) => says('need', given, de, en));

  it('adds up only areas whose children and places are both known', () => {
    const known = (count: number, located: number | null, reachedShortfall: number | null) => ({
      persons: { kind: 'value' as const, count, split: false },
      located,
      reachedShortfall
    });
    const hidden = {
      persons: { kind: 'suppressed' as const, count: null, split: false },
      located: 9,
      reachedShortfall: null
    };
    expect(
      placeSums([known(10, 5, 2), known(30, 15, null), known(7, null, 1), hidden], { target: 0.75 })
    ).toEqual({
      ...{ areas: 2, unknownAreas: 2, persons: 40, places: 20, ratio: 0.5, shortfall: 10, lacking: 2 }
    });
    expect(placeSums([], { target: 1 })).toMatchObject({ ratio: null, lacking: null });
  });
});

function entry(given: Partial<RegisterEntry> = {}): RegisterEntry {
  return {
    ...{
      gapId: 'L1',
      areaId: 'a',
      phaseId: null,
      field: null,
      description: 'Lücke',
      owner: 'Amt',
      measure: 'Prüfen'
    },
    ...{ status: 'open', due: '2025-12-31', cost: null },
    ...given
  };
}
const register = (...entries: RegisterEntry[]) => ({ register: entries });

describe('measures', () => {
  it.each<Case>([
    [
      register(entry()),
      'Das Lückenregister enthält einen Eintrag. Er ist nicht abgeschlossen.',
      'The gap register holds one entry. It is not closed.'
    ],
    [register(entry({ status: 'closed' })), 'Er ist abgeschlossen.', 'It is closed.'],
    [
      register(entry(), entry({ status: 'closed' })),
      'enthält 2 Einträge. Einer davon ist nicht abgeschlossen.',
      'holds 2 entries. One of them is not closed.'
    ],
    [
      register(entry(), entry({ status: null })),
      '2 davon sind nicht abgeschlossen.',
      '2 of them are not closed.'
    ],
    [
      register(entry({ status: 'closed' }), entry({ status: 'closed' })),
      'Alle sind abgeschlossen.',
      'All of them are closed.'
    ],
    [
      register(entry({ owner: null })),
      'Bei einem offenen Eintrag ist keine Zuständigkeit benannt.',
      'One open entry names no owner.'
    ],
    [
      register(entry({ owner: null }), entry({ owner: null })),
      'Bei 2 offenen Einträgen ist keine Zuständigkeit benannt.',
      '2 open entries name no owner.'
    ],
    [register(entry({ measure: null })), 'ist noch keine Maßnahme benannt.', 'names no measure yet.'],
    [
      register(entry({ due: null })),
      'Bei einem offenen Eintrag fehlt eine Frist.',
      'One open entry has no deadline.'
    ],
    [
      register(entry({ due: '2024-06-30' })),
      'lag die Frist vor dem 31.12.2024.',
      'was due before 31/12/2024.'
    ]
  ])('%#', (given, de, en) => says('measures', given, de, en));

  it('asks nothing of entries that are closed or complete', () => {
    const closed = entry({ status: 'closed', owner: null, measure: null, due: null });
    expect(textOf(chapterOf('measures'), smallFigures(register(closed, entry())))).not.toMatch(
      /Zuständigkeit|Frist|Maßnahme/
    );
  });

  it('names what is missing, the whole city, and the cost where any is known', () => {
    const rows = (...entries: RegisterEntry[]) =>
      tableOf(blocksOf(chapterOf('measures'), smallFigures(register(...entries))), 'register');
    expect(rows(entry({ areaId: null, owner: null, due: null }))).toEqual([
      ['L1', 'ganze Stadt', 'Lücke', 'Prüfen', 'nicht benannt', 'keine', 'offen']
    ]);
    expect(rows(entry({ cost: '5.000 €' }))?.[0]?.at(-1)).toBe('5.000 €');
  });
});

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
    const text = textOf(chapterOf('limits'), smallFigures({ stress: many, ...register(entry()) }));
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
