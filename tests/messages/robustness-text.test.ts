import { describe, expect, it } from 'vitest';
import type { TopCertainty } from '../../src/lib/core/robustness/top-certainty.ts';
import {
  certaintySentence,
  intervalText,
  rankText,
  verdictText
} from '../../src/lib/messages/robustness-text.ts';

const top = (high: number, certain: number, possible = 0): TopCertainty => ({
  ...{ high, certain, possible, certainShare: 0.95, meanShare: null }
});
const said = (certainty: TopCertainty) =>
  (['de', 'en'] as const).map((locale) => certaintySentence(certainty, locale).replaceAll('\u202f', ' '));

describe('the sentence on certainty', () => {
  it.each([
    [top(0, 0), 'Kein Gebiet hat eine hohe Belastung.', 'No area has high stress.'],
    [
      top(0, 0, 1),
      'Kein Gebiet hat eine hohe Belastung. Bei manchen anderen Gewichtungen hätte sie ein Gebiet.',
      'No area has high stress. Under some other weightings one area would have it.'
    ],
    [
      top(1, 1),
      'Das Gebiet mit hoher Belastung hat sie bei mindestens 95 % der anderen Gewichtungen.',
      'The area of high stress has it under at least 95 % of the other weightings.'
    ],
    [
      top(1, 0),
      'Ob das Gebiet mit hoher Belastung sie hat, hängt von den Gewichten ab.',
      'Whether the area of high stress has it depends on the weights.'
    ],
    [
      top(8, 0),
      'Von den 8 Gebieten mit hoher Belastung hat sie keines bei mindestens 95 % der anderen Gewichtungen.',
      'Of the 8 areas of high stress none has it under at least 95 % of the other weightings.'
    ],
    [
      top(8, 1),
      'Von den 8 Gebieten mit hoher Belastung hat sie eines bei mindestens 95 % der anderen Gewichtungen, die übrigen nicht.',
      'Of the 8 areas of high stress one has it under at least 95 % of the other weightings, the others do not.'
    ],
    [
      top(8, 5, 2),
      'Von den 8 Gebieten mit hoher Belastung haben sie 5 bei mindestens 95 % der anderen Gewichtungen, die übrigen nicht. 2 weitere Gebiete hätten sie bei manchen anderen Gewichtungen.',
      'Of the 8 areas of high stress 5 have it under at least 95 % of the other weightings, the others do not. 2 more areas would have it under some other weightings.'
    ],
    [
      top(8, 8),
      'Alle 8 Gebiete mit hoher Belastung haben sie bei mindestens 95 % der anderen Gewichtungen.',
      'All 8 areas of high stress have it under at least 95 % of the other weightings.'
    ]
  ])('flips with the numbers: %o', (certainty, german, english) =>
    expect(said(certainty)).toEqual([german, english])
  );
});

describe('ranks with their interval', () => {
  const certainty = (p05: number, p95: number, highShare = 0.5) => ({
    ...{ areaId: 'a', topClassShare: 0, topShare: 1, highShare },
    rank: { p05, median: p05, p95 }
  });
  it('whole ranks, one where they are the same', () => {
    expect(intervalText({ p05: 7.95, median: 9, p95: 12 }, 'de')).toBe('8–12');
    expect(intervalText({ p05: 1, median: 1, p95: 1 }, 'en')).toBe('1');
  });
  it('in brackets after the rank, where it is known', () => {
    expect(rankText(10, certainty(8, 12), 'de')).toBe('10 (8–12)');
    expect(rankText(10, null, 'de')).toBe('10');
  });
  it.each([
    [0.95, 'sicher hoch'],
    [0.949, 'unsicher'],
    [0.05, 'sicher nicht hoch'],
    [0.06, 'unsicher']
  ])('a share of %d reads %s', (share, verdict) =>
    expect(verdictText(certainty(1, 9, share), 'de')).toBe(verdict)
  );
});
