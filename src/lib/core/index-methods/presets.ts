import type { Classification, IndexSettings } from '../stress-types.ts';
import type { PresetId } from './method-names.ts';

/** What a preset says; weights, indicators and themes stay those of the package. */
export type PresetSettings = Required<
  Pick<IndexSettings, 'standardise' | 'combine' | 'trend' | 'minimumPopulation'>
> &
  Pick<IndexSettings, 'percentileDecimals'> & { classify: Classification };

/** Named settings that reproduce a publisher, and where they are documented. */
export interface Preset extends PresetSettings {
  source: string;
}

const zIndex = {
  standardise: 'z-score',
  combine: 'sum-restandardised',
  classify: { method: 'limits', limits: [-1, 1, 1.5] },
  minimumPopulation: 300
} as const satisfies Partial<PresetSettings>;

/** Two years are the default of the software: these publishers have no trend of this kind. */
const noOwnTrend = { years: 2, limits: [-1, 1] } as const;

export const presets: Readonly<Record<PresetId, Preset>> = {
  berlin: {
    ...zIndex,
    trend: { years: 2, limits: [-1, 1] },
    source:
      'Senatsverwaltung für Stadtentwicklung, Bauen und Wohnen Berlin: Monitoring Soziale Stadtentwicklung 2021'
  },
  hamburg: {
    ...zIndex,
    trend: { years: 3, limits: [-1, 1] },
    source:
      'Behörde für Stadtentwicklung und Wohnen Hamburg: Sozialmonitoring Integrierte Stadtteilentwicklung'
  },
  svi: {
    standardise: 'percentile-rank',
    combine: 'percentile-of-sums',
    classify: { method: 'limits', limits: [0.25, 0.5, 0.75] },
    percentileDecimals: 4,
    trend: noOwnTrend,
    minimumPopulation: 1,
    source: 'CDC/ATSDR: Social Vulnerability Index, documentation 2020 and 2022'
  },
  imd: {
    standardise: 'rank-exponential',
    combine: 'weighted-mean',
    classify: { method: 'rank-shares', classes: 10, borders: 'down' },
    trend: noOwnTrend,
    minimumPopulation: 0,
    source: 'MHCLG: English Indices of Deprivation 2025, technical report'
  },
  simd: {
    standardise: 'rank-exponential',
    combine: 'weighted-mean',
    classify: { method: 'rank-shares', classes: 10, borders: 'up' },
    trend: noOwnTrend,
    minimumPopulation: 0,
    source: 'Scottish Government: SIMD 2016 technical notes'
  }
};
