import { describe, expect, it } from 'vitest';
import type { IndicatorSummary, MarkedAreas } from '../../src/lib/core/shown-summary.ts';
import {
  indicatorHeadline,
  indicatorSubline,
  risingHeadline,
  risingSubline
} from '../../src/lib/messages/shown-summary-text.ts';

const share = (value: number) => ({ numerator: value, denominator: 1, share: value, unknownAreas: 0 });
const marked = (count: number, change: Partial<MarkedAreas> = {}): MarkedAreas => ({
  ...{ kind: 'marked', count, known: 61, areaCount: 62, residents: share(0.17), children: share(0.12) },
  ...change
});
const beyond = (count: number, isLow: boolean): IndicatorSummary => ({
  ...marked(count),
  isLow,
  limit: 31.25,
  classCount: 7
});
const poverty = { name: 'Kinderarmut', unit: 'percent' };

describe('the finding of one indicator', () => {
  it.each([
    [beyond(9, false), 'de', 'Kinderarmut: in 9 von 61 Gebieten über 31,3\u202f%'],
    [beyond(1, false), 'de', 'Kinderarmut: in einem Gebiet von 61 über 31,3\u202f%'],
    [beyond(9, true), 'de', 'Kinderarmut: in 9 von 61 Gebieten höchstens 31,3\u202f%'],
    [beyond(1, true), 'en', 'Kinderarmut: at most 31.3\u202f% in one area out of 61'],
    [{ kind: 'none', known: 0, areaCount: 62 }, 'de', 'Kinderarmut: keine Werte in dieser Auswahl'],
    [
      { kind: 'even', known: 3, areaCount: 62 },
      'de',
      'Kinderarmut: keine Klassen, die Werte liegen zu nah beieinander'
    ]
  ] as const)('%#', (summary, locale, text) =>
    expect(indicatorHeadline(summary, poverty, locale)).toBe(text)
  );

  it('says who lives there, and which end of the indicator is meant', () => {
    const people = 'Dort leben 12\u202f% der Kinder unter 18 Jahren, bei 17\u202f% der Bevölkerung. ';
    expect(indicatorSubline(beyond(9, false), 'de')).toBe(
      `${people}Oberste von 7 Klassen; 61 von 62 Gebieten haben einen Wert.`
    );
    expect(indicatorSubline(beyond(9, true), 'de')).toBe(
      `${people}Unterste von 7 Klassen, weniger = stärker belastet; 61 von 62 Gebieten haben einen Wert.`
    );
    expect(indicatorSubline({ kind: 'none', known: 0, areaCount: 62 }, 'de')).toBe('');
  });
});

describe('the finding of the change', () => {
  it.each([
    [marked(1), 'de', 'In einem Gebiet von 61 nimmt die Belastung zu'],
    [marked(5), 'en', 'Stress is rising in 5 of 61 areas'],
    [marked(0), 'de', 'In keinem Gebiet nimmt die Belastung nach diesen Regeln zu'],
    [null, 'en', 'No earlier date to measure the change from']
  ] as const)('%#', (summary, locale, text) => expect(risingHeadline(summary, locale)).toBe(text));

  it('says who lives there, where there is such an area', () => {
    const scope = '61 von 62 Gebieten mit Veränderung.';
    expect(risingSubline(marked(5, { residents: null }), 'de')).toBe(
      `Dort leben 12\u202f% der Kinder unter 18 Jahren. ${scope}`
    );
    expect(risingSubline(marked(0), 'de')).toBe(scope);
    expect(risingSubline(null, 'de')).toBe('');
  });
});
