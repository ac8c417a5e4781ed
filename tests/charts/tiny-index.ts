import { statusStyle } from '../../src/lib/core/area-style.ts';
import type {
  AreaIndex,
  StressIndex,
  TrendClass,
  UnclassifiableReason
} from '../../src/lib/core/stress-types.ts';
import type { StressRow } from '../../src/lib/charts/stress-row.ts';

const classified = (
  areaId: string,
  index: number,
  rank: number,
  position: number,
  trend: TrendClass | null
): AreaIndex => ({
  areaId,
  residents: 1000 * rank,
  reason: null,
  status: { index, rank, class: position },
  trend: trend && { index: trend === 'worsening' ? 1.2 : 0, class: trend },
  scores: [{ indicatorId: 'poverty', z: index, contribution: index }]
});

const unclassified = (
  areaId: string,
  reason: UnclassifiableReason,
  residents: number | null = 2000
): AreaIndex => ({ areaId, residents, reason, status: null, trend: null, scores: [] });

const gap = (valueKind: 'suppressed' | 'missing' | 'not_applicable'): UnclassifiableReason => ({
  kind: 'indicator',
  indicatorId: 'poverty',
  valueKind
});

/** Ten areas: four with a class, and one for every reason that an area has none. */
export const tinyIndex: StressIndex = {
  areas: [
    classified('01', 1.724, 1, 4, 'worsening'),
    classified('02', 1.131, 2, 3, 'stable'),
    classified('03', -0.004, 3, 2, null),
    classified('04', -1.55, 4, 1, 'improving'),
    unclassified('05', gap('suppressed')),
    unclassified('06', gap('missing')),
    unclassified('07', gap('not_applicable')),
    unclassified('08', { kind: 'population_below_minimum', residents: 120, minimum: 300 }, 120),
    unclassified('09', { kind: 'population_unknown' }, null),
    unclassified('10', { kind: 'excluded', reason: 'outlier' })
  ],
  classCount: 4,
  standardise: 'z-score',
  classes: { method: 'limits', limits: [-1, 1, 1.5], closure: 'inner' },
  classifiableCount: 4,
  trendProblem: null
};

export const tinyLimits = [-1, 1, 1.5];

export const tinyNames: Readonly<Record<string, string>> = {
  '01': 'Öder Weg',
  '02': 'Nordtor',
  '03': 'Altstadt',
  '04': 'Zeche',
  '05': 'Elbe',
  '06': 'Feld',
  '07': 'Gut',
  '08': 'Hof',
  '09': 'Insel',
  '10': 'Joch & Co.'
};

/** The areas as lists and tables show them; the first two lie in Nord. */
export const tinyRows: StressRow[] = tinyIndex.areas.map((result) => ({
  areaId: result.areaId,
  name: tinyNames[result.areaId] ?? '',
  parentName: result.areaId < '03' ? 'Nord' : null,
  result,
  style: statusStyle(result, tinyIndex.classCount)
}));
