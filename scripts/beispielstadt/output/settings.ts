import { presentYear } from '../years.ts';
import { coverageSettings } from './coverage-settings.ts';

/** `atlas.json` of the example. */
export const settings = {
  version: 1,
  municipality: 'Beispielstadt',
  level: 'district',
  period: String(presentYear),
  index: {
    indicators: [
      { id: 'child_poverty', weight: 25 },
      { id: 'unemployment', weight: 20 },
      { id: 'transfer_receipt', weight: 20 },
      { id: 'single_parents', weight: 15 },
      { id: 'school_entry_language', weight: 10 },
      { id: 'daycare_three_years', weight: 10 }
    ],
    standardise: 'z-score',
    combine: 'sum-restandardised',
    classify: { method: 'limits', limits: [-1, 1, 1.5] },
    trend: { years: 2, limits: [-1, 1] },
    minimum_population: 300,
    excluded: []
  },
  coverage: coverageSettings,
  breaks: [
    {
      period: '2021',
      reason_de: 'Gebietsreform: zwei Bezirke geteilt, eine Grenze verschoben; frühere Werte umgerechnet',
      reason_en: 'Boundary reform: two districts split, one border moved; earlier figures converted'
    },
    {
      period: '2022',
      indicator_id: 'family_support',
      reason_de: 'Ab 2022 einschließlich Eingliederungshilfe nach § 35a SGB VIII',
      reason_en: 'From 2022 on including integration assistance (§ 35a SGB VIII)'
    }
  ]
} as const;
