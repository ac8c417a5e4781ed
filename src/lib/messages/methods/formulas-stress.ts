import { brackets, fraction, mean, power, root, row, sub, sum } from '../../core/formula/formula.ts';
import { formula as of, type FormulasBySection } from './formula-of-section.ts';

const [xij, zij] = [sub('x', row('i', 'j')), sub('z', row('i', 'j'))];
const [mj, sj, wj, pj] = [sub(mean('x'), 'j'), sub('s', 'j'), sub('w', 'j'), sub('p', 'j')];

const [rij, eij] = [sub('r', row('i', 'j')), sub('E', row('i', 'j'))];
const [lowest, highest] = [sub('a', 'j'), sub('b', 'j')];

/** Data, disclosure control and the stress index, as `core` computes them. */
export const stressFormulas: FormulasBySection = {
  disclosure: [
    of('primary', row('0', '<', 'n', '<', 'm'), 'n', 'm'),
    of('complement', row('0', '<', 'N', '−', 'n', '<', 'm'), 'N'),
    of('denominator', row('N', '<', 'M'), 'M')
  ],
  indicators: [of('value', row('x', '=', 'f', '·', fraction('n', 'N')), 'x', 'f', 'n', 'N')],
  standardise: [
    of('z_score', row(zij, '=', fraction(row(xij, '−', mj), sj)), zij, xij, mj, sj),
    of(
      'spread',
      row(sj, '=', root(row(fraction('1', 'n'), sum('i', power(brackets(xij, '−', mj), '2'))))),
      'n'
    ),
    of(
      'percentile',
      row(sub('q', row('i', 'j')), '=', fraction(row(rij, '−', '1'), row('n', '−', '1'))),
      sub('q', row('i', 'j')),
      rij
    ),
    of(
      'min_max',
      row(sub('u', row('i', 'j')), '=', fraction(row(xij, '−', lowest), row(highest, '−', lowest))),
      sub('u', row('i', 'j')),
      lowest,
      highest
    ),
    of(
      'exponential',
      row(
        eij,
        '=',
        '−',
        '23',
        '·',
        'ln',
        brackets('1', '−', 'R', brackets('1', '−', power('e', row('−', fraction('100', '23')))))
      ),
      eij,
      'R'
    )
  ],
  combine: [
    of('weighted_sum', row(sub('S', 'i'), '=', sum('j', wj, pj, zij)), sub('S', 'i'), wj, pj),
    of(
      'index',
      row(sub('I', 'i'), '=', fraction(sub('S', 'i'), sub('s', 'S'))),
      sub('I', 'i'),
      sub('s', 'S')
    ),
    of(
      'contribution',
      row(sub('b', row('i', 'j')), '=', fraction(row(wj, pj, zij), sub('s', 'S'))),
      sub('b', row('i', 'j'))
    )
  ],
  trend: [
    of(
      'change',
      row(
        sub('d', row('i', 'j')),
        '=',
        sub('x', row('i', 'j')),
        brackets('t'),
        '−',
        sub('x', row('i', 'j')),
        brackets('t', '−', 'k')
      ),
      sub('d', row('i', 'j')),
      't',
      'k'
    )
  ],
  people: [
    of(
      'share_high',
      row('q', '=', fraction(sum(row('i', '∈', 'H'), sub('K', 'i')), sum('i', sub('K', 'i')))),
      'q',
      sub('K', 'i'),
      'H'
    )
  ]
};
