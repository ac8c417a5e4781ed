import { describe, expect, it } from 'vitest';
import { formulaText } from '../../../src/lib/core/formula/formula-text.ts';
import {
  absolute,
  brackets,
  fraction,
  mean,
  part,
  power,
  root,
  row,
  sub,
  sum
} from '../../../src/lib/core/formula/formula.ts';

describe('a formula in one line', () => {
  it.each([
    [row('z', '=', fraction(row('x', '−', mean('x')), 's')), 'z = (x − x̄) ÷ s'],
    [root(row(fraction('1', 'n'), sum('i', power(sub('x', 'i'), '2')))), '√((1 ÷ n) Σ_i x_i²)'],
    [fraction(fraction('a', 'b'), fraction('c', 'd')), '(a ÷ b) ÷ (c ÷ d)'],
    [sub('z', row('i', 'j')), 'z_ij'],
    [sub(mean('x'), 'j'), 'x̄_j'],
    [row('a', '=', 'b', '·', fraction('c', 'd')), 'a = b · c ÷ d'],
    [sum(row('i', '∈', 'H'), sub('X', row('i', '−', '1'))), 'Σ_(i ∈ H) X_(i − 1)'],
    [row('max', brackets('0', ',', 'a', '−', sub('A', 'i'))), 'max (0, a − A_i)'],
    [absolute('a', '−', 'b'), '|a − b|'],
    [power('x', 'k'), 'x^(k)']
  ])('%#: reads as written', (formula, text) => expect(formulaText(formula)).toBe(text));

  it('tells numbers, names, signs and words apart', () => {
    expect(['2', 'x', 'π', '=', 'max'].map((text) => part(text).kind)).toEqual([
      'number',
      'name',
      'name',
      'sign',
      'words'
    ]);
  });
});
