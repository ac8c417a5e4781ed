import { kindCode, type ValueKind } from '../../src/lib/core/cell.ts';
import type { StressScreenData } from '../../src/lib/queries/stress-screen-data.ts';
import type { IndicatorRow } from '../../src/lib/queries/list-indicators.ts';
import { tinyIndex, tinyNames } from '../charts/tiny-index.ts';

type Figure = number | Exclude<ValueKind, 'value'>;

const column = (figures: readonly Figure[]) => ({
  values: Float64Array.from(figures, (figure) => (typeof figure === 'number' ? figure : 99)),
  kinds: Uint8Array.from(figures, (figure) =>
    typeof figure === 'number' ? kindCode.value : kindCode[figure]
  ),
  flags: figures.map(() => null)
});

const indicator = (
  indicatorId: string,
  nameDe: string,
  nameEn: string | null,
  unit: string,
  polarity: IndicatorRow['polarity']
): IndicatorRow => ({
  indicatorId,
  nameDe,
  nameEn,
  unit,
  polarity,
  definitionDe: null,
  topic: null,
  numeratorDe: null,
  denominatorDe: null,
  source: null,
  licence: null,
  minNumerator: null,
  minDenominator: null
});

const areaIds = Object.keys(tinyNames).sort();
const poverty = column([31.5, 28, 18.25, 0, 'suppressed', 'missing', 'not_applicable', 12, 14, 16]);
const care = column([60, 70, 80, 90, 75, 75, 75, 75, 75, 75]);
const births = column([12, 1234, 0, 8, 9, 9, 9, 9, 9, 'missing']);

/** The figures behind `tinyIndex`, as the stress screen holds them. */
export const tinyData: StressScreenData = {
  level: 'district',
  vintage: '',
  period: '2025-12-31',
  earlierPeriod: '2023-12-31',
  residentsPeriod: '2025-12-31',
  areas: areaIds.map((areaId) => ({
    areaId,
    name: tinyNames[areaId] ?? '',
    parentId: areaId < '03' ? 'N' : areaId === '03' ? 'unknown' : null,
    vintage: ''
  })),
  indicators: [
    indicator('poverty', 'Kinderarmut', 'Child poverty', 'percent', 1),
    indicator('care', 'Betreuung', null, 'percent', -1),
    indicator('births', 'Geburten', 'Births', 'count', 0)
  ],
  columns: { poverty, care, births },
  input: {
    areaIds,
    residents: null,
    indicators: [
      { id: 'care', weight: 1, polarity: -1, now: care, before: null },
      { id: 'poverty', weight: 1, polarity: 1, now: poverty, before: null }
    ],
    settings: {
      standardise: 'z-score',
      combine: 'sum-restandardised',
      classify: { method: 'limits', limits: [-1, 1, 1.5] },
      trend: { years: 2, limits: [-1, 1] },
      minimumPopulation: 300,
      excluded: []
    }
  },
  periods: ['2023-12-31', '2025-12-31'],
  parentNames: { N: 'Nord' },
  city: { poverty: 18.2, care: null, births: 130 },
  children: null,
  years: {
    periods: ['2023-12-31', '2025-12-31'],
    limits: { poverty: [10, 15, 20, 25, 28, 30], care: [70, 75, 80], births: [8, 9, 12] },
    reform: null
  }
};

export { tinyIndex };
