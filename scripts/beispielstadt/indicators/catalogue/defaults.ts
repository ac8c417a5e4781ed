import type { Districtwise } from '../denominators.ts';
import type { IndicatorDesign } from '../design.ts';

/** A share in percent from the municipality's own statistics. */
export const municipalShare = {
  unit: 'percent',
  scale: 100,
  form: 'share',
  source: 'Musteramt für Statistik (synthetisch)',
  minNumerator: 5,
  minDenominator: 30,
  wobble: 0.03
} as const satisfies Partial<IndicatorDesign>;

/** A share from the Federal Employment Agency, which withholds counts under ten. */
export const agencyShare = {
  ...municipalShare,
  source: 'Arbeitsagentur-Statistik, Sonderauswertung (synthetisch)',
  minNumerator: 10,
  suppressedAtSource: true
} as const satisfies Partial<IndicatorDesign>;

/** A share of the children examined before school. */
export const examinationShare = {
  ...municipalShare,
  topic: 'health',
  source: 'Gesundheitsamt, Schuleingangsuntersuchung (synthetisch)',
  denominatorDe: 'untersuchte Kinder aus drei Jahrgängen',
  missingYears: [2021] as readonly number[]
} as const satisfies Partial<IndicatorDesign>;

/** A numerator that follows from the population itself, so that nothing about it is drawn. */
export const counted = (numerator: Districtwise) =>
  ({ counted: numerator, level: [0, 0, 0], loading: [0, 0], own: 0 }) as const;
