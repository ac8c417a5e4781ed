import { describe, expect, it } from 'vitest';
import { findAgeBand, readAgeBand } from '../../../src/lib/import/understand/age-band.ts';
import { splitFootnoteMark } from '../../../src/lib/import/understand/footnote-mark.ts';
import { onlyPeriodIn, periodsIn, readPeriod } from '../../../src/lib/import/understand/period-text.ts';

describe('age bands', () => {
  it.each([
    ['0 bis unter 3', 0, 2],
    ['0 bis unter 3 Jahre', 0, 2],
    ['unter 6', 0, 5],
    ['unter 1', 0, 0],
    ['65 und älter', 65, null],
    ['90 Jahre und älter', 90, null],
    ['3-5', 3, 5],
    ['21 bis 24', 21, 24],
    ['3–5 Jahre', 3, 5],
    ['ab 3', 3, null],
    ['bis 6', 0, 6],
    ['7', 7, 7],
    ['90+', 90, null]
  ])('%j', (text, from, to) => expect(readAgeBand(text)).toEqual({ from, to }));

  it.each(['2015', 'Hafen', '5 bis 3', 'Insgesamt', ''])('%j is none', (text) =>
    expect(readAgeBand(text)).toBeNull()
  );

  it.each([
    ['inhabitants_age_below_6', { from: 0, to: 5 }],
    ['inhabitants_age_above_65', { from: 65, to: null }],
    ['age_18_to_under_30', { from: 18, to: 29 }],
    ['age_80_and_above', { from: 80, to: null }],
    ['Unter 18-Jährige', { from: 0, to: 17 }],
    ['65-Jährige und Ältere', { from: 65, to: null }],
    ['Einwohner 3 bis unter 6 Jahre', { from: 3, to: 5 }],
    ['Haushalte', null]
  ])('in the header %j', (header, band) => expect(findAgeBand(header)).toEqual(band));
});

describe('periods', () => {
  it.each([
    ['2024', '2024'],
    ['31.12.2024', '2024-12-31'],
    ['Stand: 31.12.2024', '2024-12-31'],
    ['Stichtag 30.6.2023', '2023-06-30'],
    ['Kindergartenjahr 2024/25', '2024/25'],
    ['Schuljahr 2024/2025', '2024/2025'],
    ['1990/91', '1990/91'],
    ['202012', '2020-12'],
    ['Dez 2013', '2013-12'],
    ['März 2014', '2014-03'],
    ['2011-2014', '2011-2014'],
    ['2020-12-31T00:00:00', '2020-12-31']
  ])('%j', (text, period) => expect(readPeriod(text)).toBe(period));

  it.each(['12', '3024', '31.02.2024', '2024/27', '01100101', '202013', 'Hafen 2024'])('%j is none', (text) =>
    expect(readPeriod(text)).toBeNull()
  );

  it('are found in titles, headers and names of files', () => {
    expect(onlyPeriodIn('Stand: 31.12.2025 (vorläufig)')).toBe('2025-12-31');
    expect(onlyPeriodIn('Arbeitslose (Dez 2013)')).toBe('2013-12');
    expect(onlyPeriodIn('ewr-2015-02-t1-planning-areas.csv')).toBe('2015');
    expect(onlyPeriodIn('Bevoelkerung_nach_Alter_2015-2025.xlsx')).toBeNull();
    expect(periodsIn('Jahre 2015 und 2016')).toEqual(['2015', '2016']);
  });
});

describe('footnote marks', () => {
  it.each([
    ['Hafen¹', 'Hafen', '¹'],
    ['Hafen 1)', 'Hafen', '1)'],
    ['Anteil 14¹⁾', 'Anteil 14', '¹⁾'],
    ['Fläche in km²', 'Fläche in km²', ''],
    ['Arbeitslose (2013)', 'Arbeitslose (2013)', ''],
    ['Hafen*', 'Hafen', '*'],
    ['*', '*', '']
  ])('%j', (text, rest, mark) => expect(splitFootnoteMark(text)).toEqual({ text: rest, mark }));
});
