import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaShares } from '../../../src/lib/import/build/convert/area-shares.ts';
import { convertPieces, type Piece } from '../../../src/lib/import/build/convert/convert-pieces.ts';
import { earlierRows } from '../../../src/lib/import/build/convert/earlier-rows.ts';
import { splitAmount } from '../../../src/lib/import/build/convert/split-amount.ts';
import { areaRegister } from '../../../src/lib/import/join/area-register.ts';

const source = (sheet: number) => ({ sheet, row: 1, column: 1 });

describe('splitAmount', () => {
  it('keeps whole numbers whole and their sum, the largest remainders first', () => {
    expect(splitAmount(10, [0.5, 0.25, 0.25])).toEqual([5, 3, 2]);
    expect(splitAmount(1, [0.2, 0.8])).toEqual([0, 1]);
    expect(splitAmount(0.5, [0.5, 0.5])).toEqual([0.25, 0.25]);
  });

  it('preserves every sum', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), weights, (amount, parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        const split = splitAmount(
          amount,
          parts.map((part) => part / total)
        );
        expect(split.reduce((sum, part) => sum + part, 0)).toBe(amount);
        expect(split.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
      })
    );
  });
});

describe('convertPieces', () => {
  const shares = areaShares(
    [
      { from_id: 'a', to_id: 'x', to_vintage: '2021', weight: 0.5 },
      { from_id: 'a', to_id: 'y', to_vintage: '2021', weight: 0.495 },
      { from_id: 'b', to_id: 'y', to_vintage: '2021', weight: 1 },
      { from_id: 'c', to_id: 'x', to_vintage: '2021', weight: 0.995 },
      { from_id: 'c', to_id: 'y', to_vintage: '2021', weight: 0.005 }
    ],
    '2021'
  );
  const piece = (areaId: string, amounts: Piece['amounts'], sheet = 0): Piece => ({
    key: 'k',
    areaId,
    amounts,
    flag: amounts.includes(null) ? 'suppressed' : null,
    source: source(sheet)
  });
  const summary = (pieces: readonly Piece[]) =>
    convertPieces(pieces, shares).map(({ areaId, amounts, flag, source: { sheet } }) => [
      areaId,
      amounts,
      flag,
      sheet
    ]);

  it('splits and adds up; what was split is estimated, from the largest part', () => {
    expect(summary([piece('a', [100], 1), piece('b', [7], 2)])).toEqual([
      ['x', [50], 'estimated', 1],
      ['y', [57], 'estimated', 2]
    ]);
  });

  it('leaves a whole area as it is', () => {
    expect(summary([piece('b', [7, 9])])).toEqual([['y', [7, 9], null, 0]]);
  });

  it.each([
    [
      'a missing part withholds the area',
      [piece('a', [null]), piece('b', [7])],
      ['suppressed', 'suppressed']
    ],
    ['in either order', [piece('b', [7]), piece('a', [null])], ['suppressed', 'suppressed']],
    ['a sliver does not', [piece('c', [null]), piece('b', [7])], ['suppressed', 'estimated']]
  ])('%s', (_, pieces, flags) => {
    const converted = convertPieces(pieces, shares);
    const found = new Map(converted.map(({ areaId, flag }) => [areaId, flag]));
    expect([found.get('x'), found.get('y')]).toEqual(flags);
  });
});

describe('earlierRows', () => {
  const area = (id: string, vintage: string) => ({
    id,
    name: id,
    level: 'district',
    vintage,
    parentId: null
  });
  const register = areaRegister([
    area('1', '2015'),
    area('old', '2015'),
    area('1', '2021'),
    area('new', '2021')
  ]);
  const rows = [
    { areaId: '1', period: '2016', source: source(0) },
    { areaId: 'old', period: '2016', source: source(0) },
    { areaId: '1', period: '2022', source: source(1) },
    { areaId: 'new', period: '2022', source: source(1) },
    { areaId: '1', period: '2024', source: source(2) }
  ];

  it('a shared id belongs to the vintage of its sheet and period', () => {
    const isEarlier = earlierRows(rows, register, '2021');
    expect(rows.map(isEarlier)).toEqual([true, true, false, false, false]);
  });
});
