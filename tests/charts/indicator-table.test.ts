import { describe, expect, it } from 'vitest';
import type { IndicatorReading } from '../../src/lib/charts/detail/indicator-reading.ts';
import IndicatorTable from '../../src/lib/charts/detail/IndicatorTable.svelte';
import type { Cell } from '../../src/lib/core/cell.ts';
import type { Locale } from '../../src/lib/core/locale.ts';
import { accidents, attribute, elements, markup, rowsOf } from './markup.ts';

const reading = (id: string, cell: Cell, change: Partial<IndicatorReading> = {}): IndicatorReading => ({
  id,
  name: id,
  unit: 'percent',
  cell,
  city: 18.25,
  values: [5, 18, 40],
  z: null,
  contribution: null,
  ...change
});
const readings = [
  reading('Kinderarmut', { kind: 'value', value: 31.52, flag: null }, { z: 1.5, contribution: 0.75 }),
  reading('Betreuung', { kind: 'value', value: 0, flag: 'provisional' }, { z: -0.001, contribution: -0.4 }),
  reading('Geburten', { kind: 'value', value: 1234, flag: null }, { unit: 'count', city: null }),
  reading('Gesperrtes', { kind: 'suppressed' }),
  reading('Fehlendes', { kind: 'missing' }, { values: [], city: null }),
  reading('Entfallendes', { kind: 'not_applicable' }, { values: [7, 7] })
];
const table = (scored = true, locale: Locale = 'de') =>
  markup(IndicatorTable, { caption: 'Warum?', readings, colour: 'var(--stress-4)', scored }, locale);
const nbsp = '\u202f';

describe('IndicatorTable', () => {
  it('reads value, city, z-score and contribution', () =>
    expect(rowsOf(table())).toEqual([
      ['Indikator', '', 'Wert', 'Stadt', 'z-Wert', 'Beitrag'],
      ['Kinderarmut', '', `31,5${nbsp}%`, `18,3${nbsp}%`, '1,50', '0,75'],
      ['Betreuung', '', `0,0${nbsp}% vorläufig`, `18,3${nbsp}%`, '0,00', '−0,40'],
      ['Geburten', '', '1.234', '', '', ''],
      ['Gesperrtes', '', 'gesperrt', `18,3${nbsp}%`, '', ''],
      ['Fehlendes', '', 'fehlt', '', '', ''],
      ['Entfallendes', '', 'entfällt', `18,3${nbsp}%`, '', '']
    ]));

  it('reads the same in English', () =>
    expect(rowsOf(table(true, 'en')).map((row) => row[2])).toEqual([
      'Value',
      `31.5${nbsp}%`,
      `0.0${nbsp}% provisional`,
      '1,234',
      'suppressed',
      'missing',
      'not applicable'
    ]));

  it('leaves out the columns of the index for indicators beside it', () =>
    expect(rowsOf(table(false)).map((row) => row.length)).toEqual(Array(7).fill(4)));

  it.each([
    ['uncertain', 'unsicher'],
    ['provisional', 'vorläufig'],
    ['revised', 'berichtigt'],
    ['estimated', 'geschätzt']
  ] as const)('says that a value is %s', (flag, word) => {
    const html = markup(IndicatorTable, {
      caption: '',
      readings: [reading('x', { kind: 'value', value: 1, flag })],
      colour: '',
      scored: false
    });
    expect(rowsOf(html)[1]?.[2]).toBe(`1,0${nbsp}% ${word}`);
  });

  it('draws the value among those of all areas, and nothing where there is none', () => {
    const strips = elements(table(), 'svg');
    const dotOf = (strip: string) => elements(strip, 'circle').map((dot) => attribute(dot, 'cx'));
    expect(strips.map((strip) => dotOf(strip).length)).toEqual([1, 1, 1, 0, 0, 0]);
    expect(strips.map((strip) => elements(strip, 'line').length)).toEqual([1, 1, 0, 1, 0, 1]);
    expect(strips.map((strip) => (strip.match(/M\d/g) ?? []).length)).toEqual([3, 3, 3, 3, 0, 2]);
  });

  it('places the lowest and the highest value at the ends of the strip', () => {
    const at = (value: number) => {
      const html = markup(IndicatorTable, {
        caption: '',
        readings: [reading('x', { kind: 'value', value, flag: null })],
        colour: '',
        scored: false
      });
      return Number(attribute(elements(html, 'circle')[0] ?? '', 'cx'));
    };
    expect([at(5), at(40)]).toEqual([5, 67]);
  });

  it('writes nothing by accident', () => {
    expect(accidents(table())).toEqual([]);
    expect(accidents(table(false, 'en'))).toEqual([]);
  });
});
