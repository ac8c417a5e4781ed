import { describe, expect, it } from 'vitest';
import type { AreaMark } from '../../src/lib/core/area-style.ts';
import type { Locale } from '../../src/lib/core/locale.ts';
import type { UnclassifiableReason } from '../../src/lib/core/stress-types.ts';
import { levelText } from '../../src/lib/messages/level-text.ts';
import {
  classText,
  limitsText,
  limitText,
  markText,
  rangeText,
  reasonText,
  trendAdverb,
  trendSign,
  trendText
} from '../../src/lib/messages/stress-text.ts';

const marks: readonly AreaMark[] = ['suppressed', 'missing', 'not_applicable', 'unclassified'];
const locales: readonly Locale[] = ['de', 'en'];

describe('classes', () => {
  it.each([
    ['de', ['niedrig', 'mittel', 'hoch', 'sehr hoch']],
    ['en', ['low', 'medium', 'high', 'very high']]
  ] as const)('of four have words in %s, least stress first', (locale, words) =>
    expect([1, 2, 3, 4].map((position) => classText(position, 4, locale))).toEqual(words)
  );

  it.each([
    [3, 5, 'de', 'Klasse 3 von 5'],
    [1, 1, 'en', 'class 1 of 1'],
    [5, 4, 'de', 'Klasse 5 von 4']
  ] as const)('%i of %i in %s: %s', (position, count, locale, text) =>
    expect(classText(position, count, locale)).toBe(text)
  );
});

describe('marks', () => {
  it.each(locales)('are four different words in %s', (locale) =>
    expect(new Set(marks.map((mark) => markText(mark, locale))).size).toBe(4)
  );

  it('read', () => {
    expect(marks.map((mark) => markText(mark, 'de'))).toEqual([
      'gesperrt',
      'fehlt',
      'entfällt',
      'nicht eingestuft'
    ]);
    expect(marks.map((mark) => markText(mark, 'en'))).toEqual([
      'suppressed',
      'missing',
      'not applicable',
      'not classified'
    ]);
  });
});

describe('trends', () => {
  const trends = ['improving', 'stable', 'worsening'] as const;

  it.each([
    ['de', ['Entlastung', 'stabil', 'Zunahme'], ['abnehmend', 'stabil', 'zunehmend']],
    ['en', ['easing', 'stable', 'rising'], ['easing', 'stable', 'rising']]
  ] as const)('read in %s', (locale, nouns, adverbs) => {
    expect(trends.map((trend) => trendText(trend, locale))).toEqual(nouns);
    expect(trends.map((trend) => trendAdverb(trend, locale))).toEqual(adverbs);
  });

  it('have signs of different shape, none where nothing changes', () =>
    expect(trends.map((trend) => trendSign[trend])).toEqual(['▽', '', '▲']));
});

describe('limits and ranges', () => {
  it.each([
    [-1, 'de', '−1'],
    [1.5, 'de', '1,5'],
    [1.5, 'en', '1.5'],
    [0, 'de', '0'],
    [0.25, 'de', '0,25'],
    [0.12345, 'en', '0.123'],
    [1000, 'de', '1.000']
  ] as const)('%d in %s: %s', (limit, locale, text) => expect(limitText(limit, locale)).toBe(text));

  it('stand in a row', () => expect(limitsText([-1, 1, 1.5], 'de')).toBe('−1 / 1 / 1,5'));

  it.each([
    [1, [-1, 1, 1.5], 'de', 'unter −1'],
    [2, [-1, 1, 1.5], 'de', '−1 bis 1'],
    [3, [-1, 1, 1.5], 'de', '1 bis 1,5'],
    [4, [-1, 1, 1.5], 'de', 'über 1,5'],
    [1, [-1, 1, 1.5], 'en', 'below −1'],
    [2, [-1, 1, 1.5], 'en', '−1 to 1'],
    [4, [-1, 1, 1.5], 'en', 'above 1.5'],
    [1, [0], 'de', 'unter 0'],
    [2, [0], 'de', 'über 0'],
    [1, [], 'de', '']
  ] as const)('class %i of %j in %s: %s', (position, limits, locale, text) =>
    expect(rangeText(position, limits, locale)).toBe(text)
  );
});

describe('reasons', () => {
  const reasons: readonly [UnclassifiableReason, de: string, en: string][] = [
    [{ kind: 'excluded', reason: 'outlier' }, 'Von Hand ausgenommen: Ausreißer', 'Excluded by hand: outlier'],
    [
      { kind: 'excluded', reason: 'Gewerbegebiet' },
      'Von Hand ausgenommen: Gewerbegebiet',
      'Excluded by hand: Gewerbegebiet'
    ],
    [{ kind: 'population_unknown' }, 'Einwohnerzahl fehlt', 'Number of residents is missing'],
    [
      { kind: 'population_below_minimum', residents: 1250, minimum: 3000 },
      '1.250 Einwohner, unter der Mindestgröße von 3.000',
      '1,250 residents, below the minimum of 3,000'
    ],
    [
      { kind: 'indicator', indicatorId: 'poverty', valueKind: 'suppressed' },
      '„Kinderarmut“ ist gesperrt: Fallzahl zu klein. Der Wert wird nirgends gezeigt, auch nicht im Export.',
      '“Child poverty” is suppressed: the count is too small. The value is shown nowhere, exports included.'
    ],
    [
      { kind: 'indicator', indicatorId: 'poverty', valueKind: 'missing' },
      'Für 31.12.2025 liegt kein Wert für „Kinderarmut“ vor',
      'There is no value of “Child poverty” for 31/12/2025'
    ],
    [
      { kind: 'indicator', indicatorId: 'poverty', valueKind: 'not_applicable' },
      '„Kinderarmut“ entfällt für dieses Gebiet',
      '“Child poverty” does not apply to this area'
    ]
  ];
  const inLocale = (reason: UnclassifiableReason, locale: Locale) =>
    reasonText(reason, {
      period: '2025-12-31',
      locale,
      indicatorName: (id) => ({ poverty: locale === 'de' ? 'Kinderarmut' : 'Child poverty' })[id] ?? id
    });

  it.each(reasons)('%j', (reason, de, en) => {
    expect(inLocale(reason, 'de')).toBe(de);
    expect(inLocale(reason, 'en')).toBe(en);
  });

  it('differ from each other', () =>
    expect(new Set(reasons.map(([reason]) => inLocale(reason, 'de'))).size).toBe(reasons.length));
});

describe('levels', () => {
  it.each([
    ['district', 'de', 'Statistische Bezirke'],
    ['district', 'en', 'statistical districts'],
    ['planning_area', 'de', 'Planungsräume'],
    ['group:Sozialräume', 'de', 'Gruppen: Sozialräume'],
    ['group:Sozialräume', 'en', 'Groups: Sozialräume'],
    ['Kirchspiel', 'de', 'Gebiete'],
    ['constructor', 'en', 'areas']
  ] as const)('%s in %s: %s', (level, locale, text) => expect(levelText(level, locale)).toBe(text));
});
