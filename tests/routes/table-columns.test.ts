import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/lib/core/locale.ts';
import { sortRows } from '../../src/lib/charts/stress-table/sort-rows.ts';
import { tableColumns } from '../../src/routes/stress/table-columns.ts';
import { tinyRows } from '../charts/tiny-index.ts';
import { tinyData, tinyIndex } from './tiny-screen.ts';

const columns = (locale: Locale = 'de', chosen = ['poverty', 'births']) =>
  tableColumns(tinyData, tinyIndex, chosen, locale);
const column = (id: string, locale: Locale = 'de') => {
  const found = columns(locale).find((one) => one.id === id);
  if (!found) throw new Error(`No column ${id}`);
  return found;
};
const texts = (id: string, locale: Locale = 'de') => tinyRows.map(column(id, locale).text);
const sorted = (id: string, direction: 'ascending' | 'descending' = 'ascending') =>
  sortRows(tinyRows, column(id).key, direction)
    .map(({ areaId }) => areaId)
    .join(' ');

describe('columns of the table', () => {
  it('are the result, the chosen indicators, then the place, in German', () =>
    expect(columns().map(({ label }) => label)).toEqual([
      'Rang',
      'Gebiet',
      'Index',
      'Belastung',
      'Veränderung',
      'Einwohner',
      'Kinderarmut',
      'Geburten',
      'liegt in',
      'Schlüssel'
    ]));

  it('are named in English, in German where a name is missing', () =>
    expect(columns('en', ['poverty', 'care']).map(({ label }) => label)).toEqual([
      'Rank',
      'Area',
      'Index',
      'Stress',
      'Change',
      'Residents',
      'Child poverty',
      'Betreuung',
      'part of',
      'Key'
    ]));

  it('leave out a chosen indicator without figures', () =>
    expect(columns('de', ['unknown']).map(({ id }) => id)).not.toContain('i:unknown'));

  it('have identifiers of their own', () => {
    const ids = columns().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('texts of the table', () => {
  it.each([
    ['rank', 'de', ['1', '2', '3', '4', '', '', '', '', '', '']],
    ['index', 'de', ['1,72', '1,13', '0,00', '−1,55', '', '', '', '', '', '']],
    ['index', 'en', ['1.72', '1.13', '0.00', '−1.55', '', '', '', '', '', '']],
    ['trend', 'de', ['Zunahme', 'stabil', '', 'Entlastung', '', '', '', '', '', '']],
    ['trend', 'en', ['rising', 'stable', '', 'easing', '', '', '', '', '', '']],
    ['residents', 'de', ['1.000', '2.000', '3.000', '4.000', '2.000', '2.000', '2.000', '120', '', '2.000']],
    ['parent', 'de', ['Nord', 'Nord', '', '', '', '', '', '', '', '']],
    ['key', 'de', ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10']]
  ] as const)('%s in %s', (id, locale, expected) => expect(texts(id, locale)).toEqual(expected));

  it('name the class, or say in four different words why there is none', () => {
    expect(texts('class')).toEqual([
      ...['sehr hoch', 'hoch', 'mittel', 'niedrig'],
      ...['gesperrt', 'fehlt', 'entfällt'],
      ...['nicht eingestuft', 'nicht eingestuft', 'nicht eingestuft']
    ]);
    expect(texts('class', 'en').slice(3, 8)).toEqual([
      'low',
      'suppressed',
      'missing',
      'not applicable',
      'not classified'
    ]);
  });

  it('tell zero from suppressed, missing and not applicable', () =>
    expect(texts('i:poverty').slice(3, 8)).toEqual([
      '0,0\u202f%',
      'gesperrt',
      'fehlt',
      'entfällt',
      '12,0\u202f%'
    ]));

  it('write counts whole', () => expect(texts('i:births').slice(0, 3)).toEqual(['12', '1.234', '0']));
});

describe('sorting by a column', () => {
  it.each([
    ['rank', '01 02 03 04 05 06 07 08 09 10'],
    ['name', '03 05 06 07 08 09 10 02 01 04'],
    ['index', '04 03 02 01 05 06 07 08 09 10'],
    ['class', '04 03 02 01 05 06 07 08 09 10'],
    ['trend', '02 04 01 03 05 06 07 08 09 10'],
    ['residents', '08 01 02 05 06 07 10 03 04 09'],
    ['i:poverty', '04 08 09 10 03 02 01 05 06 07'],
    ['parent', '01 02 03 04 05 06 07 08 09 10'],
    ['key', '01 02 03 04 05 06 07 08 09 10']
  ])('%s', (id, expected) => expect(sorted(id)).toBe(expected));

  it('keeps what cannot be compared at the end, also the other way round', () =>
    expect(sorted('i:poverty', 'descending')).toBe('01 02 03 10 09 08 04 05 06 07'));
});
