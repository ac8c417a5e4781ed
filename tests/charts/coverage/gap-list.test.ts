import { describe, expect, it } from 'vitest';
import GapList from '../../../src/lib/charts/coverage/GapList.svelte';
import type { GapCell } from '../../../src/lib/core/coverage/gap-types.ts';
import type { Locale } from '../../../src/lib/core/locale.ts';
import { accidents, attribute, elements, markup, rowsOf } from '../markup.ts';
import { gapCell, tinyPlaces } from './tiny-gaps.ts';

const none = { value: null, stressPercentile: 0.5, uncoveredShare: 0, persons: null };
const cells: GapCell[] = [
  gapCell('01', 'outreach', 'none', 1234),
  gapCell(
    '02',
    'outreach',
    'partial',
    { ...none, problem: 'persons_unknown' },
    { kind: 'suppressed', count: null, split: false }
  ),
  gapCell('03', 'outreach', 'city_wide_only', {
    ...none,
    problem: 'stress_unknown',
    stressPercentile: null,
    persons: 0
  }),
  gapCell('01', 'other', 'planned', { ...none, problem: 'no_ages' }),
  gapCell('02', 'other', 'none', { ...none, problem: 'reach_unknown', uncoveredShare: null, persons: 12 })
];
const areaName = (areaId: string) => tinyPlaces.find((area) => area.areaId === areaId)?.name ?? '';
const list = (change: object = {}, locale: Locale = 'de') =>
  markup(GapList, { cells, areaName, ...change }, locale);

describe('GapList', () => {
  it('shows rank, area, state, components and priority; what is not known by its reason', () =>
    expect(rowsOf(list())).toEqual([
      ['Rang', 'Gebiet', 'Lücke', 'Prozentrang', 'nicht erreicht', 'Kinder', 'Priorität'],
      ['1', 'Öder Weg', 'keines erfasst', '50', '100 %', '2.468', '1.234'],
      ['2', 'Nordtor', 'teilweise', '50', '– 0 %', 'gesperrt', 'gesperrt'],
      ['3', 'Zeche', 'nur stadtweit', 'nicht eingestuft', '– 0 %', '– 0', 'nicht eingestuft'],
      ['4', 'Öder Weg', 'geplant', '50', '– 0 %', 'entfällt', 'entfällt'],
      ['5', 'Nordtor', 'keines erfasst', '50', 'fehlt', '12', 'fehlt']
    ]));

  it('reads the same in English', () =>
    expect(rowsOf(list({}, 'en'))[1]?.slice(3)).toEqual(['50', '100 %', '2,468', '1,234']));

  it('names what a gap is in, where there are several', () =>
    expect(rowsOf(list({ what: (cell: GapCell) => cell.actionField }))[4]?.[2]).toBe('other'));

  it('marks the chosen cell alone, not the other gaps of its area', () => {
    const current = elements(list({ selected: cells[3] }), 'tr').map((row) => attribute(row, 'aria-current'));
    expect(current).toEqual([null, null, null, null, 'true', null]);
  });

  it('says that there are no gaps', () =>
    expect(rowsOf(list({ cells: [] })).at(-1)).toEqual(['Keine Lücken nach diesen Regeln.']));

  it('writes nothing by accident', () => expect(accidents(list())).toEqual([]));
});
