import { describe, expect, it } from 'vitest';
import type { CityIndicator } from '../../src/lib/core/report/city-figures.ts';
import { chapterOf } from '../../src/lib/report/chapters/chapter-list.ts';
import { emptyPaper } from '../../src/lib/report/plan/default-plan.ts';
import type { ReportFigures } from '../../src/lib/report/report-figures.ts';
import {
  area,
  blocksOf,
  city,
  entry,
  says,
  smallFigures,
  stressOf,
  tableOf,
  textOf,
  value
} from './small-figures.ts';
import type { Case } from './small-figures.ts';

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

  it('names a unit beside the name, unless it stands beside the values', () => {
    const name = (unit: string) =>
      tableOf(
        blocksOf(chapterOf('city_profile'), smallFigures(withIndicators(indicator(2, 1, { unit })))),
        'city-indicators'
      )?.[0]?.[0];
    expect(['percent', 'per_10000', 'm²', 'count'].map(name)).toEqual([
      'Armut',
      'Armut (je 10.000)',
      'Armut (m²)',
      'Armut'
    ]);
  });

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

describe('method', () => {
  it.each<[ReportFigures['disclosure']['rules'], string, string]>([
    [[], 'Es gelten keine eigenen Mindestfallzahlen', 'No minimum counts of its own apply'],
    [
      [{ kind: 'numerator', below: 5 }],
      'Gesperrt sind Zähler unter 5; die',
      'Suppressed are numerators under 5, before'
    ],
    [
      [
        { kind: 'numerator', below: 5 },
        { kind: 'denominator', below: 30 }
      ],
      'Gesperrt sind Zähler unter 5 und Nenner unter 30;',
      'Suppressed are numerators under 5 and denominators under 30,'
    ]
  ])('names the rules of disclosure control that are in force %#', (rules, de, en) =>
    says('method', { disclosure: { preset: 'default', rules, overrides: [], suppressed: [] } }, de, en)
  );
});

describe('the ranking of a briefing', () => {
  it('is shortened and says so; a column of children nobody knows is left out', () => {
    const many = stressOf(Array.from({ length: 20 }, (_, i) => area(`x${i}`, 4)));
    const figures = smallFigures({ stress: many, children: many.areas.map(() => ({ kind: 'missing' })) });
    const rows = (template: 'brief' | 'annex') => blocksOf(chapterOf('stress'), figures, { template });
    expect(tableOf(rows('brief'), 'ranking')).toHaveLength(15);
    expect(JSON.stringify(rows('brief'))).toContain('Die 15 Gebiete mit der höchsten Belastung');
    expect(tableOf(rows('annex'), 'ranking')).toHaveLength(20);
    expect(tableOf(rows('annex'), 'ranking')?.[0]).toHaveLength(5);
  });
});
