import { describe, expect, it } from 'vitest';
import AllocationTable from '../../../src/lib/charts/coverage/AllocationTable.svelte';
import { centsOf, euroDifference, typedEuros } from '../../../src/lib/charts/coverage/euro-amount.ts';
import PlaceRatioTable from '../../../src/lib/charts/coverage/PlaceRatioTable.svelte';
import ScenarioComparison from '../../../src/lib/charts/coverage/ScenarioComparison.svelte';
import SchoolRuleTable from '../../../src/lib/charts/coverage/SchoolRuleTable.svelte';
import type { PlaceRatio } from '../../../src/lib/core/coverage/place-ratio.ts';
import type { SchoolCheck } from '../../../src/lib/core/coverage/school-rule.ts';
import { compareAllocations } from '../../../src/lib/core/equity/allocation-comparison.ts';
import type { Locale } from '../../../src/lib/core/locale.ts';
import { accidents, attribute, elements, markup, rowsOf, textOf } from '../markup.ts';

const names: Readonly<Record<string, string>> = {
  '01': 'Öder Weg',
  '02': 'Nordtor',
  '03': 'Zeche',
  '04': 'Hof'
};
const areaName = (areaId: string) => names[areaId] ?? '?';

describe('PlaceRatioTable', () => {
  const place = (
    areaId: string,
    places: number | null,
    persons: PlaceRatio['persons'],
    withoutPlaces = 0
  ): PlaceRatio => {
    const known = places !== null && persons.count !== null;
    return {
      areaId,
      facilities: 1,
      withoutPlaces,
      places,
      persons,
      ratio: known && persons.count ? (places ?? 0) / persons.count : null,
      shortfall: known ? 0.5 * (persons.count ?? 0) - (places ?? 0) : null
    };
  };
  const counted = (count: number) => ({ kind: 'value' as const, count, split: false });
  const rows = [
    place('01', 60, counted(100)),
    place('02', 20, counted(101), 1),
    place('03', 0, { kind: 'suppressed', count: null, split: false }),
    place('04', 0, counted(0))
  ];
  const table = (change: object = {}, locale: Locale = 'de') =>
    markup(
      PlaceRatioTable,
      { rows, target: 0.5, caption: 'Kita', persons: 'Kinder 0–2', areaName, ...change },
      locale
    );

  it('puts the largest shortfall first, whole places, and four non-values apart', () =>
    expect(rowsOf(table())).toEqual([
      ['Gebiet', 'Plätze', 'Kinder 0–2', 'Versorgungsquote', 'Ziel', 'Fehlbedarf'],
      ['Nordtor 1 ohne Angabe der Plätze', '20', '101', '20 %', '50 %', '31'],
      ['Hof', '– 0', '– 0', 'entfällt', '50 %', 'Ziel erreicht'],
      ['Öder Weg', '60', '100', '60 %', '50 %', '10 über Ziel'],
      ['Zeche', '– 0', 'gesperrt', 'gesperrt', '50 %', 'gesperrt']
    ]));

  it('says that places are not recorded', () =>
    expect(rowsOf(table({ rows: [place('01', null, counted(5))] }))[1]).toEqual([
      'Öder Weg',
      'fehlt',
      '5',
      'fehlt',
      '50 %',
      'fehlt'
    ]));

  it('reads the same in English', () =>
    expect(rowsOf(table({}, 'en'))[3]).toEqual(['Öder Weg', '60', '100', '60 %', '50 %', '10 above target']));

  it('writes nothing by accident', () => expect(accidents(table())).toEqual([]));
});

describe('AllocationTable', () => {
  const areas = [
    { areaId: '01', children: 100, poorChildren: 30, stressPercentile: 1 },
    { areaId: '02', children: 200, poorChildren: 30, stressPercentile: 0.5 },
    { areaId: '03', children: 50, poorChildren: 1, stressPercentile: 0 },
    { areaId: '04', children: 40, poorChildren: null, stressPercentile: null }
  ];
  const choice = { budgetCents: 100_001, key: 'poor_children' as const, floorCents: 10_000 };
  const resultOf = ({ budgetCents, key, floorCents } = choice) =>
    compareAllocations(budgetCents, areas, key, floorCents);
  const table = (change: object = {}, locale: Locale = 'de') =>
    markup(
      AllocationTable,
      { choice, result: resultOf(), areaName, markOf: () => 'suppressed' as const, ...change },
      locale
    );

  it('shows what each area gets beside the watering can, and sums exact to the cent', () => {
    const rows = rowsOf(table());
    expect(rows.map(([name]) => name)).toEqual([
      'Gebiet',
      'Öder Weg',
      'Nordtor',
      'Zeche',
      'Hof',
      'Summe Auf den Cent genau'
    ]);
    expect(rows.at(-1)?.slice(1, 3)).toEqual(['1.000,01 €', '1.000,01 €']);
    expect(rows[3]?.[1]).toBe('100,00 €');
    expect(rows[4]).toEqual(['Hof', 'gesperrt', expect.stringMatching(/€$/), 'gesperrt', 'gesperrt']);
  });

  it('adds up as it is printed', () => {
    const cents = (text: string | undefined) => centsOf(text ?? '', 'de') ?? 0;
    const printed = rowsOf(table()).slice(1, -1);
    expect(printed.reduce((sum, row) => sum + cents(row[1]), 0)).toBe(100_001);
    expect(printed.reduce((sum, row) => sum + cents(row[2]), 0)).toBe(100_001);
  });

  it('holds what was chosen in its inputs', () => {
    const values = elements(table(), 'input').map((input) => attribute(input, 'value'));
    expect(values).toEqual(['1.000,01', '100']);
    const chosen = elements(table(), 'option').filter((option) => attribute(option, 'selected') !== null);
    expect(chosen.map((option) => attribute(option, 'value'))).toEqual(['poor_children']);
  });

  it.each([
    ['de', 'Nicht möglich: Die Mindestbeträge übersteigen das Budget.'],
    ['en', 'Not possible: the floors exceed the budget.']
  ] as const)('says why it cannot be shared out, in %s', (locale, expected) => {
    const html = table({ result: resultOf({ ...choice, floorCents: 90_000 }) }, locale);
    expect(elements(html, 'p').map(textOf)).toEqual([expected]);
    expect(elements(html, 'table')).toEqual([]);
  });

  it('writes nothing by accident', () => expect(accidents(table())).toEqual([]));
});

describe('amounts in euros', () => {
  it.each([
    ['1.234,50', 'de', 123_450],
    ['1234,5 €', 'de', 123_450],
    ['1,234.50', 'en', 123_450],
    ['0', 'de', 0],
    ['-5', 'de', null],
    ['12,345', 'de', null],
    ['', 'de', null],
    ['viel', 'de', null],
    ['99999999999999999', 'de', null]
  ] as const)('"%s" typed in %s are %s cents', (text, locale, expected) =>
    expect(centsOf(text, locale)).toBe(expected)
  );

  it('are typed as they were written', () =>
    expect([0, 5, 123_456_700].map((cents) => centsOf(typedEuros(cents, 'de'), 'de'))).toEqual([
      0, 5, 123_456_700
    ]));

  it('carry the sign of a difference', () =>
    expect([150, -150, 0].map((cents) => euroDifference(cents, 'de'))).toEqual(['+1,50 €', '−1,50 €', '–']));
});

describe('SchoolRuleTable', () => {
  const check: SchoolCheck = {
    facilityId: 's1',
    name: 'GGS Nord',
    areaId: '02',
    fundingYear: '2025',
    openAllDay: true,
    providerInvolved: true,
    provider: 'Verein',
    stressAboveAverage: false,
    stressIndex: -0.5,
    intakeAboveLocalMean: true,
    socialIndex: 7,
    localMean: 4.25,
    eligible: true
  };
  const unknown: SchoolCheck = {
    ...check,
    facilityId: 's2',
    name: 'GGS Süd',
    areaId: null,
    providerInvolved: null,
    provider: null,
    stressAboveAverage: null,
    stressIndex: null,
    intakeAboveLocalMean: null,
    socialIndex: null,
    eligible: null
  };
  const table = (change: object = {}, locale: Locale = 'de') =>
    markup(
      SchoolRuleTable,
      {
        checks: [check, unknown, { ...check, facilityId: 's3', openAllDay: false, eligible: false }],
        areaName,
        ...change
      },
      locale
    );

  it('shows the evidence for every criterion; what is not known is not refused', () =>
    expect(rowsOf(table()).slice(1)).toEqual([
      [
        'GGS Nord Nordtor',
        '✓ erfüllt',
        '✓ ja',
        '✓ ja Verein',
        '✗ nein Index −0,50',
        '✓ ja Sozialindex 7, Mittel 4,3'
      ],
      ['GGS Süd', '? nicht bekannt', '✓ ja', '? nicht bekannt', '? nicht bekannt', '? nicht bekannt'],
      [
        'GGS Nord Nordtor',
        '✗ nicht erfüllt',
        '✗ nein',
        '✓ ja Verein',
        '✗ nein Index −0,50',
        '✓ ja Sozialindex 7, Mittel 4,3'
      ]
    ]));

  it('names the funding year', () =>
    expect(attribute(elements(table(), 'div')[0] ?? '', 'aria-label')).toBe(
      'Regel für Familiengrundschulzentren, Förderjahr 2025'
    ));

  it('reads in English, and without schools', () => {
    expect(rowsOf(table({}, 'en'))[2]?.[1]).toBe('? not known');
    expect(rowsOf(table({ checks: [] })).at(-1)).toEqual(['Keine Grundschulen erfasst.']);
  });

  it('writes nothing by accident', () => expect(accidents(table())).toEqual([]));
});

describe('ScenarioComparison', () => {
  const value = (number: number) => ({ kind: 'value' as const, value: number });
  const columns = [
    { name: 'erreichte Kinder', unit: 'count' },
    { name: 'davon hohe Belastung', unit: 'share' },
    { name: 'Konzentrationsindex', unit: 'index', reading: 'positiv = mehr bei hoher Belastung' }
  ] as const;
  const today = [value(1200), value(0.31), value(-0.02)];
  const scenarios = [
    { id: 'a', name: 'Drei Zentren', figures: [value(1403), value(0.36), value(0.04)] },
    { id: 'b', name: 'Schließung', figures: [value(1100), value(0.31), { kind: 'missing' as const }] }
  ];
  const table = (change: object = {}, locale: Locale = 'de') =>
    markup(ScenarioComparison, { columns, today, scenarios, onselect: () => undefined, ...change }, locale);

  it('shows today and each scenario with its change', () =>
    expect(rowsOf(table()).slice(1)).toEqual([
      ['heute', '1.200', '31 %', '−0,02'],
      [
        'Drei Zentren',
        '1.403 +203 gegenüber heute',
        '36 % +5,0 PP gegenüber heute',
        '0,04 +0,06 gegenüber heute'
      ],
      ['Schließung', '1.100 −100 gegenüber heute', '31 %', 'fehlt']
    ]));

  it('reads the same in English', () =>
    expect(rowsOf(table({}, 'en'))[2]?.[1]).toBe('1,403 +203 compared with today'));

  it('lets a scenario be chosen, not today', () => {
    const html = table({ selected: 'a' });
    expect(elements(html, 'button').map(textOf)).toEqual(['Drei Zentren', 'Schließung']);
    const current = elements(html, 'tr').filter((row) => attribute(row, 'aria-current') === 'true');
    expect(current.map((row) => attribute(row, 'data-scenario'))).toEqual(['a']);
  });

  it('writes nothing by accident', () => expect(accidents(table({ scenarios: [] }))).toEqual([]));
});
