import { describe, expect, it } from 'vitest';
import type { StressSummary } from '../../src/lib/core/summary.ts';
import { headlineText, sublineText } from '../../src/lib/messages/summary-text.ts';

const share = (value: number) => ({ numerator: value, denominator: 1, share: value, unknownAreas: 0 });
const areas = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ areaId: `${i}`, name: `Gebiet ${i}`, class: 4, trend: null }));
const high = (count: number, change: object = {}): StressSummary => ({
  kind: 'high',
  classifiableCount: 59,
  areaCount: 62,
  areas: areas(count),
  veryHighCount: 0,
  worseningCount: 0,
  clusters: [],
  residents: share(0.17),
  children: share(0.2),
  ...change
});
const name = (id: string) => (id === 'N' ? 'Mitte-Nord' : id);
const cluster = (highCount: number) => ({ clusters: [{ parentId: 'N', highCount }] });

describe('headline', () => {
  it.each([
    [
      { kind: 'none', classifiableCount: 59, areaCount: 62 },
      'de',
      'Keine auffälligen Gebiete nach diesen Regeln'
    ],
    [{ kind: 'none', classifiableCount: 59, areaCount: 62 }, 'en', 'No conspicuous areas under these rules'],
    [high(1), 'de', 'Ein Gebiet von 59 trägt hohe Belastung – sie nimmt dort nicht zu'],
    [high(1, { worseningCount: 1 }), 'de', 'Ein Gebiet von 59 trägt hohe Belastung – sie nimmt dort zu'],
    [high(8), 'de', '8 von 59 Gebieten tragen hohe Belastung – in keinem davon nimmt sie zu'],
    [
      high(8, { worseningCount: 1 }),
      'de',
      '8 von 59 Gebieten tragen hohe Belastung – in einem davon nimmt sie zu'
    ],
    [
      high(8, { worseningCount: 3, ...cluster(5) }),
      'de',
      '8 von 59 Gebieten tragen hohe Belastung, 5 davon in Mitte-Nord – in 3 davon nimmt sie zu'
    ],
    [
      high(8, { worseningCount: null, ...cluster(8) }),
      'de',
      '8 von 59 Gebieten tragen hohe Belastung, alle in Mitte-Nord'
    ],
    [
      high(8, { worseningCount: 3, ...cluster(5) }),
      'en',
      '8 of 59 areas bear high stress, 5 of them in Mitte-Nord – rising in 3 of them'
    ],
    [high(1, { worseningCount: 1 }), 'en', 'One area out of 59 bears high stress – it is rising there']
  ] as const)('%#: %s in %s', (summary, locale, text) =>
    expect(headlineText(summary as StressSummary, name, locale)).toBe(text)
  );
});

describe('line below the headline', () => {
  const scope = '59 von 62 Gebieten eingestuft. Relativer Index, nicht mit anderen Städten vergleichbar.';
  it.each([
    [high(8), 'Dort leben 20\u202f% der Kinder unter 18 Jahren, bei 17\u202f% der Bevölkerung. '],
    [high(8, { residents: null }), 'Dort leben 20\u202f% der Kinder unter 18 Jahren. '],
    [high(8, { children: null }), 'Dort leben 17\u202f% der Bevölkerung. '],
    [high(8, { children: null, residents: null }), '']
  ])('%#', (summary, people) => expect(sublineText(summary, 'de')).toBe(people + scope));
});
