import { expect, it } from 'vitest';
import { chainOf } from '../../../src/lib/core/chain/chain.ts';
import {
  drawnOffers,
  filteredRow,
  isFiltered,
  offerTypesOf,
  type ChainFilter
} from '../../../src/lib/core/chain/chain-filter.ts';
import { inventory, offer } from './chain-fixture.ts';

const all: ChainFilter = { types: null, states: null, approach: null };
const own = inventory({
  offers: [
    offer('course', { type: 'Kurs', phases: ['early'] }),
    offer('visit', { type: 'Besuch', phases: ['birth'], approach: 'selective' }),
    offer('later', { phases: ['daycare'], status: 'planned', approach: null })
  ]
});
const { rows } = chainOf(own, { kind: 'city' }, 'action_field');
const drawn = (change: Partial<ChainFilter>) =>
  rows
    .map((row) => filteredRow(own, row, { ...all, ...change }))
    .flatMap(({ bars }) => bars[0]?.offerIds ?? []);

it('draws the offers that are asked for, by type, state and approach together', () => {
  expect(drawn({ types: ['Kurs', 'Treff'] })).toEqual(['course']);
  expect(drawn({ approach: 'selective' })).toEqual(['visit']);
  expect(drawn({ states: ['planned'] })).toEqual(['later']);
  expect(drawn({ types: ['Kurs'], approach: 'selective' })).toEqual([]);
});

it('leaves gaps and the unfiltered row as they are', () => {
  const [row] = rows;
  if (!row) throw new Error('no row');
  expect(isFiltered(all)).toBe(false);
  expect(filteredRow(own, row, all)).toBe(row);
  expect(filteredRow(own, row, { ...all, types: ['Kurs'] }).cells).toBe(row.cells);
});

it('counts every offer once and names the types', () => {
  expect(drawnOffers([...rows, ...rows])).toBe(3);
  expect(offerTypesOf(own, rows)).toEqual(['Besuch', 'Kurs']);
});
