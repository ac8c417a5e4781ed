import type { IndexSettings } from '../stress-types.ts';
import type { PresetId } from './method-names.ts';

/** What a preset says; indicators, weights and themes stay those of the package. */
export type PresetSettings = Pick<
  IndexSettings,
  'standardise' | 'combine' | 'classify' | 'percentileDecimals' | 'trend' | 'minimumPopulation'
>;

/** Named settings that reproduce a publisher, and where they are documented. */
export interface Preset {
  settings: PresetSettings;
  source: string;
}

const zIndex = {
  standardise: 'z-score',
  combine: 'sum-restandardised',
  classify: { method: 'limits', limits: [-1, 1, 1.5] },
  minimumPopulation: 300
} as const satisfies Omit<PresetSettings, 'trend'>;

/** Two years are the default of the software: these publishers have no trend of this kind. */
const noOwnTrend = { years: 2, limits: [-1, 1] } as const;

export const presets: Readonly<Record<PresetId, Preset>> = {
  berlin: {
    settings: {
      ...zIndex,
      trend: { years: 2, limits: [-1, 1] }
    },
    source:
      'Senatsverwaltung für Stadtentwicklung, Bauen und Wohnen Berlin: Monitoring Soziale Stadtentwicklung 2021'
  },
  hamburg: {
    settings: {
      ...zIndex,
      trend: { years: 3, limits: [-1, 1] }
    },
    source:
      'Behörde für Stadtentwicklung und Wohnen Hamburg: Sozialmonitoring Integrierte Stadtteilentwicklung'
  },
  svi: {
    settings: {
      standardise: 'percentile-rank',
      combine: 'percentile-of-sums',
      classify: { method: 'limits', limits: [0.25, 0.5, 0.75] },
      percentileDecimals: 4,
      trend: noOwnTrend,
      minimumPopulation: 1
    },
    source: 'CDC/ATSDR: Social Vulnerability Index, documentation 2020 and 2022'
  },
  imd: {
    settings: {
      standardise: 'rank-exponential',
      combine: 'weighted-mean',
      classify: { method: 'rank-shares', classes: 10, borders: 'down' },
      trend: noOwnTrend,
      minimumPopulation: 0
    },
    source: 'MHCLG: English Indices of Deprivation 2025, technical report'
  },
  simd: {
    settings: {
      standardise: 'rank-exponential',
      combine: 'weighted-mean',
      classify: { method: 'rank-shares', classes: 10, borders: 'up' },
      trend: noOwnTrend,
      minimumPopulation: 0
    },
    source: 'Scottish Government: SIMD 2016 technical notes'
  }
};
