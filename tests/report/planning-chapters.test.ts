import { describe, expect, it } from 'vitest';
import type { ExpiringOffer, InventorySummary } from '../../src/lib/core/report/inventory-summary.ts';
import { placeSums } from '../../src/lib/core/report/place-need.ts';
import type { PlaceNeed, PlaceSums } from '../../src/lib/core/report/place-need.ts';
import type { RegisterEntry } from '../../src/lib/core/register-entry.ts';
import { chapterOf } from '../../src/lib/report/chapters/chapter-list.ts';
import { blocksOf, entry, says, smallFigures, tableOf, textOf } from './small-figures.ts';
import type { Case } from './small-figures.ts';

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
