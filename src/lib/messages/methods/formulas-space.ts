import { fraction, power, row, sub, sum } from '../../core/formula/formula.ts';
import { formula as of, type FormulasBySection } from './formula-of-section.ts';

const [zi, zj, lag, ki, ni] = [sub('z', 'i'), sub('z', 'j'), sub('l', 'i'), sub('k', 'i'), sub('N', 'i')];

/** Neighbourhoods, as `core/space` computes them. */
export const spaceFormulas: FormulasBySection = {
  space: [
    of('moran', row('I', '=', fraction(sum('i', zi, lag), sum('i', power(zi, '2')))), 'I', zi, lag),
    of('local_moran', row(sub('I', 'i'), '=', zi, lag), sub('I', 'i')),
    of('lag', row(lag, '=', fraction('1', ki), sum(row('j', '∈', ni), zj)), ki, ni)
  ]
};
