import { describe, expect, it } from 'vitest';
import type { AreaSupply } from '../../src/lib/core/profile/area-supply.ts';
import type { AreaIndex, TrendClass } from '../../src/lib/core/stress-types.ts';
import { ageText, changeText, lineText, profileHeadline } from '../../src/lib/messages/area-profile-text.ts';
import { figuresReader } from '../../src/lib/core/profile/area-figures.ts';
import { classified, unclassified } from '../core/index-result-fixture.ts';
import { smallSources } from '../core/profile/small-profile.ts';

type Open = Pick<AreaSupply, 'open' | 'expected' | 'openRank'>;
const supply = (open: number, expected: number, openRank = { more: 2, alike: 0, fewer: 1 }) =>
  ({ open, expected, openRank }) satisfies Open as AreaSupply;
const head = (result: AreaIndex | null, found: AreaSupply | null = null, classCount = 4) =>
  (['de', 'en'] as const).map((locale) =>
    profileHeadline({ name: 'Westerfeld', result, classCount }, found, locale)
  );
const area = (position: number, trend: TrendClass | null) => classified('960', position, trend, 1000);

describe('the headline of a profile', () => {
  it.each([
    [
      area(4, 'worsening'),
      'Westerfeld: sehr hohe Belastung, zunehmend',
      'Westerfeld: very high stress, rising'
    ],
    [area(3, 'stable'), 'Westerfeld: hohe Belastung, stabil', 'Westerfeld: high stress, stable'],
    [area(2, 'improving'), 'Westerfeld: mittlere Belastung, abnehmend', 'Westerfeld: medium stress, falling'],
    [area(1, null), 'Westerfeld: niedrige Belastung', 'Westerfeld: low stress'],
    [
      unclassified('960', { kind: 'population_unknown' }, null),
      'Westerfeld: nicht eingestuft',
      'Westerfeld: not classified'
    ],
    [null, 'Westerfeld: nicht eingestuft', 'Westerfeld: not classified']
  ])('says class and trend: %#', (result, de, en) => {
    expect(head(result)).toEqual([de, en]);
  });

  it('names the place of a class where there are no four of them', () => {
    expect(head(area(2, null), null, 3)).toEqual([
      'Westerfeld: Belastung in Klasse 2 von 3',
      'Westerfeld: stress in class 2 of 3'
    ]);
  });

  it.each([
    [
      supply(0, 9),
      'hohe Belastung – in jedem Feld der Kette läuft ein Angebot',
      'high stress – an offer is running in every cell of the chain'
    ],
    [
      supply(1, 9),
      'hohe Belastung – in einem von 9 Feldern der Kette kein laufendes Angebot',
      'high stress – one of 9 cells of the chain without a running offer'
    ],
    [
      supply(3, 9),
      'hohe Belastung – in 3 von 9 Feldern der Kette kein laufendes Angebot',
      'high stress – 3 of 9 cells of the chain without a running offer'
    ],
    [
      supply(3, 9, { more: 0, alike: 0, fewer: 5 }),
      'hohe Belastung – so viele Felder der Kette ohne laufendes Angebot wie in keinem anderen Gebiet (3 von 9)',
      'high stress – more cells of the chain without a running offer than in any other area (3 of 9)'
    ],
    [
      supply(3, 9, { more: 0, alike: 1, fewer: 5 }),
      'hohe Belastung – in 3 von 9 Feldern der Kette kein laufendes Angebot',
      'high stress – 3 of 9 cells of the chain without a running offer'
    ],
    [
      supply(3, 9, { more: 0, alike: 0, fewer: 0 }),
      'hohe Belastung – in 3 von 9 Feldern der Kette kein laufendes Angebot',
      'high stress – 3 of 9 cells of the chain without a running offer'
    ],
    [supply(0, 0), 'hohe Belastung', 'high stress']
  ])('says what the chain lacks, and a record only where it is one: %#', (found, de, en) => {
    expect(head(area(3, null), found)).toEqual([`Westerfeld: ${de}`, `Westerfeld: ${en}`]);
  });
});

describe('an indicator in words', () => {
  const lines = figuresReader(smallSources)('e')?.lines ?? [];
  it.each(['de', 'en'] as const)(
    'with its rank, or without one where the value is no value (%s)',
    (locale) => {
      const said = lines.map((line) => lineText(line, 'E', locale));
      expect(said).toEqual(
        locale === 'de'
          ? [
              'Kinderarmut: E gesperrt, Stadt 24,0\u202f%.',
              'Kitabesuch: E 70,0\u202f%, Rang 2 von 5, Stadt 76,0\u202f%.',
              'Anteil der Kinder: E gesperrt, Stadt unbekannt.'
            ]
          : [
              'Kinderarmut: E suppressed, city 24.0\u202f%.',
              'Kitabesuch: E 70.0\u202f%, rank 2 of 5, city 76.0\u202f%.',
              'Anteil der Kinder: E suppressed, city unknown.'
            ]
      );
    }
  );

  it('a change has its sign, shares change by percentage points, and nothing has no sign', () => {
    expect(changeText(1.24, 'percent', 'de')).toBe('+1,2\u202fPP');
    expect(changeText(-3, 'count', 'en')).toBe('\u22123');
    expect(changeText(-0.04, 'percent', 'de')).toBe('0,0\u202fPP');
  });

  it('ages of an offer', () => {
    const text = (ageFrom: number | null, ageTo: number | null) => ageText({ ageFrom, ageTo }, 'de');
    expect([text(0, 6), text(3, 3), text(16, null), text(null, 2), text(null, null)]).toEqual([
      '0–6',
      '3',
      'ab 16',
      'bis 2',
      'alle'
    ]);
  });
});
