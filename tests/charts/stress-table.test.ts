import { describe, expect, it } from 'vitest';
import StressTable from '../../src/lib/charts/stress-table/StressTable.svelte';
import type { TableColumn } from '../../src/lib/charts/stress-table/table-column.ts';
import { accidents, attribute, elements, markup, rowsOf } from './markup.ts';
import { tinyRows } from './tiny-index.ts';

const columns: TableColumn[] = [
  {
    id: 'rank',
    label: 'Rang',
    numeric: true,
    key: ({ result }) => result.status?.rank ?? null,
    text: ({ result }) => String(result.status?.rank ?? '')
  },
  { id: 'name', label: 'Gebiet', numeric: false, key: ({ name }) => name, text: ({ name }) => name },
  {
    id: 'class',
    label: 'Belastung',
    numeric: false,
    key: ({ result }) => result.status?.class ?? null,
    text: ({ result, style }) =>
      result.status ? `Klasse ${result.status.class}` : style.kind === 'mark' ? style.mark : ''
  }
];
const table = (change: object = {}) =>
  markup(StressTable, {
    caption: 'Gebiete nach Belastung, 2025',
    rows: tinyRows,
    columns,
    sort: { column: 'rank', direction: 'ascending' as const },
    selected: null,
    hovered: null,
    onsort: () => undefined,
    onhover: () => undefined,
    onselect: () => undefined,
    ...change
  });
const ids = (html: string) => elements(html, 'tr').flatMap((row) => attribute(row, 'data-area') ?? []);
const sorts = (html: string) => elements(html, 'th').map((head) => attribute(head, 'aria-sort'));

describe('StressTable', () => {
  it('shows a row per area in the order of the sorting', () =>
    expect(rowsOf(table()).slice(0, 4)).toEqual([
      ['Rang ▲', 'Gebiet', 'Belastung'],
      ['1', 'Öder Weg', 'Klasse 4'],
      ['2', 'Nordtor', 'Klasse 3'],
      ['3', 'Altstadt', 'Klasse 2']
    ]));

  it('gives four kinds of no-value four words', () => {
    const words = rowsOf(table())
      .filter(([rank]) => rank === '')
      .map(([, , word]) => word);
    expect(new Set(words)).toEqual(new Set(['suppressed', 'missing', 'x not_applicable', 'unclassified']));
  });

  it.each([
    ['ascending', ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10']],
    ['descending', ['04', '03', '02', '01', '05', '06', '07', '08', '09', '10']]
  ])('sorts %s with areas without a rank last', (direction, expected) =>
    expect(ids(table({ sort: { column: 'rank', direction } }))).toEqual(expected)
  );

  it.each([
    ['rank', 'ascending', ['ascending', null, null]],
    ['rank', 'descending', ['descending', null, null]],
    ['class', 'ascending', [null, null, 'ascending']],
    ['unknown', 'ascending', [null, null, null]]
  ])('tells that it is sorted by %s %s', (column, direction, expected) =>
    expect(sorts(table({ sort: { column, direction } })).slice(0, 3)).toEqual(expected)
  );

  it('sorts by its first column where it does not know the one asked for', () =>
    expect(ids(table({ sort: { column: 'unknown', direction: 'ascending' } }))[0]).toBe('01'));

  it('heads rows by the name, so that a screen reader says it with each cell', () => {
    const heads = elements(table(), 'th').filter((head) => attribute(head, 'scope') === 'row');
    expect(heads).toHaveLength(10);
  });

  it('marks the selected area', () => {
    const rows = elements(table({ selected: '02' }), 'tr');
    const current = rows.filter((row) => attribute(row, 'aria-current') === 'true');
    expect(current.map((row) => attribute(row, 'data-area'))).toEqual(['02']);
  });

  it('says that nothing matches', () =>
    expect(rowsOf(table({ rows: [] })).at(-1)).toEqual(['Keine Zeile passt zu Suche und Filter.']));

  it('writes names as they are, markup in them harmless', () => {
    expect(rowsOf(table()).flat()).toContain('Joch & Co.');
    const [row] = tinyRows;
    expect(table({ rows: [{ ...row, name: '<b>x</b>' }] })).not.toContain('<b>');
  });

  it('writes nothing by accident', () => expect(accidents(table())).toEqual([]));
});
