import { brackets, fraction, row, sub, sum } from '../../core/formula/formula.ts';
import { formula as of, type FormulasBySection } from './formula-of-section.ts';

const [wij, Aij, wkj] = [sub('w', row('i', 'j')), sub('A', 'i'), sub('w', row('k', 'j'))];

/** Places, ways, catchments, priority and sites, as `core/coverage` and `core/siting` compute them. */
export const coverageFormulas: FormulasBySection = {
  places: [
    of('place_ratio', row('v', '=', fraction('P', 'K')), 'v', 'P', 'K'),
    of('shortfall', row('F', '=', 'a', '·', 'K', '−', 'P'), 'F', 'a'),
    of('density', row('D', '=', fraction('A', 'K'), '·', '1000'), 'D', 'A')
  ],
  ways: [
    of('reach', row('r', '=', fraction(row('t', '·', 'v'), 'u')), 'r', 't', 'v', 'u'),
    of(
      'reached',
      row('e', '=', fraction(sum(row('i', '∈', 'R'), sub('D', 'i')), sum('i', sub('D', 'i')))),
      'e',
      sub('D', 'i'),
      'R'
    )
  ],
  catchment: [
    of(
      'ratio',
      row(sub('R', 'j'), '=', fraction(sub('S', 'j'), sum('k', sub('D', 'k'), wkj))),
      sub('R', 'j'),
      sub('S', 'j'),
      sub('D', 'k'),
      wkj
    ),
    of('access', row(Aij, '=', sum('j', sub('R', 'j'), wij)), Aij),
    of('conserved', row(sum('i', sub('D', 'i'), Aij), '=', sum('j', sub('S', 'j')))),
    of(
      'lacking',
      row('L', '=', sum('i', sub('D', 'i'), '·', 'max', brackets('0', ',', 'a', '−', Aij))),
      'L',
      'a'
    )
  ],
  priority: [
    of('priority', row('P', '=', 'b', '·', brackets('1', '−', 'e'), '·', 'K'), 'P', 'b', 'e', 'K'),
    of('percentile', row('b', '=', fraction('u', row('n', '−', '1'))), 'u', 'n'),
    of('place_priority', row('P', '=', 'b', '·', 'L'), 'L')
  ],
  siting: [
    of('covering', row('max', sum('i', sub('g', 'i'), sub('y', 'i'))), sub('g', 'i'), sub('y', 'i')),
    of('p_median', row('min', sum('i', sub('g', 'i'), sub('c', 'i'))), sub('c', 'i'))
  ]
};
