import { brackets, fraction, power, root, row, sub, sum } from '../../core/formula/formula.ts';
import { formula as of, type FormulasBySection } from './formula-of-section.ts';

const xi = sub('x', 'i');
const pij = sub('p', row('i', 'j'));

/** The chain, mobility and equity, as `core/chain`, `transitions`, `mobility` and `equity` compute them. */
export const chainFormulas: FormulasBySection = {
  completeness: [
    of(
      'completeness',
      row('C', '=', fraction(sum('l', sub('g', 'l'), sub('s', 'l')), sum('l', sub('g', 'l')))),
      'C',
      sub('s', 'l'),
      sub('g', 'l')
    )
  ],
  transitions: [
    of('rate', row('p', '=', fraction('n', 'N')), 'p', 'n', 'N'),
    of(
      'wilson',
      row(
        fraction(
          row(
            'p',
            '+',
            fraction(power('z', '2'), row('2', 'N')),
            '±',
            'z',
            root(
              row(
                fraction(row('p', brackets('1', '−', 'p')), 'N'),
                '+',
                fraction(power('z', '2'), row('4', power('N', '2')))
              )
            )
          ),
          row('1', '+', fraction(power('z', '2'), 'N'))
        )
      ),
      'z'
    ),
    of(
      'arriving',
      row(
        'g',
        '=',
        brackets(sub('N', 's'), '−', sub('n', 's')),
        '·',
        sub('p', row('s', '+', '1')),
        '·',
        '…',
        '·',
        sub('p', 'S')
      ),
      'g',
      sub('N', 's'),
      sub('n', 's'),
      sub('p', 'S')
    )
  ],
  mobility: [
    of(
      'probability',
      row(pij, '=', fraction(sub('h', row('i', 'j')), sum('k', sub('h', row('i', 'k'))))),
      pij,
      sub('h', row('i', 'j'))
    ),
    of('steady', row(sub('π', 'j'), '=', sum('i', sub('π', 'i'), pij)), sub('π', 'j')),
    of(
      'sojourn',
      row(sub('τ', 'i'), '=', fraction('1', row('1', '−', sub('p', row('i', 'i'))))),
      sub('τ', 'i')
    ),
    of(
      'prais',
      row('M', '=', fraction(row('n', '−', sum('i', sub('p', row('i', 'i')))), row('n', '−', '1'))),
      'M',
      'n'
    )
  ],
  equity: [
    of(
      'ratio',
      row(
        sub('V', 'i'),
        '=',
        fraction(
          fraction(sub('S', 'i'), sum('k', sub('S', 'k'))),
          fraction(sub('B', 'i'), sum('k', sub('B', 'k')))
        )
      ),
      sub('V', 'i'),
      sub('S', 'i'),
      sub('B', 'i')
    ),
    of(
      'concentration',
      row(
        'C',
        '=',
        fraction('2', 'μ'),
        sum(
          'i',
          fraction(sub('K', 'i'), 'K'),
          brackets(xi, '−', 'μ'),
          brackets(sub('r', 'i'), '−', fraction('1', '2'))
        )
      ),
      'C',
      xi,
      'μ',
      sub('r', 'i'),
      sub('K', 'i')
    ),
    of(
      'gini',
      row(
        'G',
        '=',
        '1',
        '−',
        sum(
          'i',
          brackets(sub('X', 'i'), '−', sub('X', row('i', '−', '1'))),
          brackets(sub('Y', 'i'), '+', sub('Y', row('i', '−', '1')))
        )
      ),
      'G',
      sub('X', 'i'),
      sub('Y', 'i')
    ),
    of(
      'theil',
      row('T', '=', sum('i', sub('a', 'i'), 'ln', fraction(sub('a', 'i'), sub('k', 'i')))),
      'T',
      sub('a', 'i'),
      sub('k', 'i')
    )
  ],
  allocation: [
    of(
      'share',
      row(sub('E', 'i'), '=', 'B', '·', fraction(sub('g', 'i'), sum('k', sub('g', 'k')))),
      sub('E', 'i'),
      'B',
      sub('g', 'i')
    )
  ]
};
