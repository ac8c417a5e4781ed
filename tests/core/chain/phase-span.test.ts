import { expect, it } from 'vitest';
import { phasesServed, spansOf } from '../../../src/lib/core/chain/phase-span.ts';
import { offer, phases } from './chain-fixture.ts';

it.each([
  ['named phases', { phases: ['early', 'daycare'] }, [{ start: 2, end: 4 }]],
  [
    'ages trim the first and the last phase',
    { phases: ['early', 'daycare'], ageFrom: 1, ageTo: 3 },
    [{ start: 2 + 1 / 3, end: 3 + 1 / 3 }]
  ],
  [
    'ages beyond the phases trim nothing',
    { phases: ['early'], ageFrom: 0, ageTo: 9 },
    [{ start: 2, end: 3 }]
  ],
  [
    'phases apart give two bars',
    { phases: ['pregnancy', 'daycare'], ageTo: 4 },
    [
      { start: 0, end: 1 },
      { start: 3, end: 3 + 2 / 3 }
    ]
  ],
  ['ages alone choose the phases', { ageFrom: 3, ageTo: null }, [{ start: 3, end: 5 }]],
  ['nothing recorded, no bar', {}, []]
])('%s', (_, facts, expected) => {
  expect(spansOf(offer('o', facts), phases)).toEqual(expected);
});

it('does not take pregnancy from ages', () => {
  expect(phasesServed(offer('o', { ageTo: 0 }), phases)).toEqual([1, 2]);
});
