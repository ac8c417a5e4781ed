import { describe, expect, it } from 'vitest';
import {
  fieldGroups,
  gapMatrixColumns,
  gapMatrixRows,
  gapParentRows,
  sortGapRows
} from '../../../src/lib/charts/coverage/gap-matrix-rows.ts';
import GapMatrix from '../../../src/lib/charts/coverage/GapMatrix.svelte';
import GapStateSwatch from '../../../src/lib/charts/coverage/GapStateSwatch.svelte';
import { moveInGrid, visibleRows } from '../../../src/lib/charts/coverage/move-in-grid.ts';
import { gapStates } from '../../../src/lib/core/coverage/gap-types.ts';
import type { Locale } from '../../../src/lib/core/locale.ts';
import { accidents, attribute, elements, markup, rowsOf } from '../markup.ts';
import { tinyCells, tinyColumns, tinyPlaces, tinyWords } from './tiny-gaps.ts';

const columns = gapMatrixColumns(tinyColumns, tinyWords);
const rows = gapMatrixRows(tinyCells, tinyColumns, tinyPlaces);
const districts = [{ areaId: 'N', name: 'Nord' }];
const parentRows = gapParentRows(tinyCells, tinyColumns, districts, (areaId) => (areaId < '03' ? 'N' : null));
const byName = { column: 'name', direction: 'ascending' as const };
const matrix = (change: object = {}, locale: Locale = 'de') =>
  markup(GapMatrix, { caption: 'Lücken', rows, columns, sort: byName, ...change }, locale);
const cells = (html: string) => elements(html, 'td').filter((cell) => attribute(cell, 'role') === 'gridcell');
const labels = (html: string) => cells(html).map((cell) => attribute(cell, 'aria-label'));
const areas = (html: string) => elements(html, 'tr').flatMap((row) => attribute(row, 'data-area') ?? []);
const stops = (html: string) =>
  [...elements(html, 'th'), ...elements(html, 'td')]
    .filter((cell) => attribute(cell, 'tabindex') === '0')
    .map((cell) => attribute(cell, 'data-place'));

describe('GapMatrix', () => {
  it('heads columns by field and phase', () =>
    expect(rowsOf(matrix()).slice(0, 2)).toEqual([
      ['', 'Aufsuchend', 'Familienzentrum'],
      ['Gebiet ▲', '0–2', '0–2']
    ]));

  it('says of each cell where it is, its state and its priority if it is a gap', () =>
    expect(labels(matrix())).toEqual([
      'Nordtor, Aufsuchend, 0–2: abgedeckt',
      'Nordtor, Familienzentrum, 0–2: teilweise, Priorität 40',
      'Öder Weg, Aufsuchend, 0–2: keines erfasst, Priorität 30',
      'Öder Weg, Familienzentrum, 0–2: unbekannt',
      'Zeche, Aufsuchend, 0–2: geplant, Priorität 50',
      'Zeche, Familienzentrum, 0–2: keine Angabe'
    ]));

  it('says it in English', () =>
    expect(labels(matrix({}, 'en'))[1]).toMatch(/^Nordtor, Familienzentrum, 0–2: .+, priority 40$/));

  it('counts the areas of a district by state, and its gaps', () => {
    const html = matrix({ rows: parentRows });
    expect(labels(html)[0]).toBe(
      'Nord, Aufsuchend, 0–2: 1 von 2 Gebieten mit Lücke; abgedeckt: 1, keines erfasst: 1'
    );
    expect(rowsOf(html).at(-1)).toEqual(['Nord', '1', '? 1']);
  });

  it('is one tab stop', () => expect(stops(matrix())).toEqual(['1.0']));

  it('marks the chosen cell and its row', () => {
    const html = matrix({ selected: { areaId: '03', columnId: columns[0]?.id } });
    const chosen = cells(html).filter((cell) => attribute(cell, 'aria-selected') === 'true');
    expect(chosen.map((cell) => attribute(cell, 'data-place'))).toEqual(['3.1']);
  });

  it.each([
    ['name', 'ascending', ['02', '01', '03']],
    ['priority', 'descending', ['03', '02', '01']],
    ['outreach.early_childhood', 'descending', ['03', '01', '02']],
    ['outreach.early_childhood', 'ascending', ['01', '03', '02']]
  ] as const)('sorted by %s %s', (column, direction, expected) => {
    expect(areas(matrix({ sort: { column, direction } }))).toEqual(expected);
    expect(sortGapRows(rows, columns, { column, direction }).map(({ areaId }) => areaId)).toEqual(expected);
  });

  it('draws of 542 rows those in view, and leaves room for the others', () => {
    const many = Array.from({ length: 542 }, (_, i) => ({
      areaId: `${1000 + i}`,
      name: `${i}`,
      priority: i,
      cells: []
    }));
    const html = matrix({ rows: many, height: 280, sort: { column: 'priority', direction: 'descending' } });
    expect(areas(html)).toHaveLength(18);
    expect(areas(html)[0]).toBe('1541');
    expect(html).toContain(`height: ${(542 - 18) * 28}px`);
    expect(html).toContain('aria-rowcount="544"');
  });

  it.each([
    ['rows', { rows: [] }],
    ['columns', { columns: [], rows: gapMatrixRows([], [], tinyPlaces) }]
  ])('draws no %s without accidents', (_, change) => expect(accidents(matrix(change))).toEqual([]));
});

describe('rows of the matrix', () => {
  it('have as priority the highest of their gaps; what is covered or unknown is none', () =>
    expect(rows.map(({ priority }) => priority)).toEqual([30, 40, 50]));

  it('count in a district every area once', () =>
    expect(parentRows[0]?.cells[0]).toEqual({
      kind: 'counts',
      counts: { none: 1, covered: 1 },
      areas: 2,
      missing: 1,
      priority: 30
    }));

  it('put neighbouring columns of a field under one head', () => {
    const repeated = gapMatrixColumns(
      [...tinyColumns, { actionField: 'family_centre', phaseId: 'daycare' }],
      tinyWords
    );
    expect(fieldGroups(repeated).map(({ field, span }) => [field, span])).toEqual([
      ['Aufsuchend', 1],
      ['Familienzentrum', 2]
    ]);
  });
});

describe('moveInGrid', () => {
  const size = { rows: 10, columns: 4, page: 5 };
  it.each([
    ['ArrowDown', false, { row: 4, column: 1 }],
    ['ArrowUp', false, { row: 2, column: 1 }],
    ['ArrowLeft', false, { row: 3, column: 0 }],
    ['ArrowRight', false, { row: 3, column: 2 }],
    ['PageDown', false, { row: 8, column: 1 }],
    ['PageUp', false, { row: 0, column: 1 }],
    ['Home', false, { row: 3, column: 0 }],
    ['End', false, { row: 3, column: 3 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 9, column: 3 }],
    ['a', false, null]
  ])('%s (Ctrl %s) leads to %j', (key, ctrlKey, expected) =>
    expect(moveInGrid({ row: 3, column: 1 }, { key, ctrlKey }, size)).toEqual(expected)
  );

  it('stays at the edge', () =>
    expect(moveInGrid({ row: 9, column: 3 }, { key: 'ArrowDown', ctrlKey: false }, size)).toBeNull());
});

describe('visibleRows', () => {
  it.each([
    [0, { from: 0, to: 12 }],
    [1000, { from: 48, to: 62 }],
    [99_999, { from: 100, to: 100 }]
  ])('scrolled to %i', (scrollTop, expected) =>
    expect(visibleRows(100, { scrollTop, height: 200, rowHeight: 20, spare: 2 })).toEqual(expected)
  );
});

describe('GapStateSwatch', () => {
  it('draws each state in its own way', () => {
    const drawn = gapStates.map((state) =>
      markup(GapStateSwatch, { state }).replaceAll(/(class|data-state)="[^"]*"/g, '')
    );
    expect(new Set(drawn).size).toBe(gapStates.length);
  });
});
