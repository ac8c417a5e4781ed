import type { Districtwise } from './denominators.ts';

/** An indicator of the catalogue and how its figures are made. */
export interface IndicatorDesign {
  id: string;
  nameDe: string;
  nameEn: string;
  definitionDe: string;
  unit: string;
  topic: string;
  polarity: 1 | -1 | 0;
  numeratorDe: string;
  denominatorDe: string;
  source: string;
  minNumerator: number;
  minDenominator: number;
  /** Value = scale × numerator ÷ denominator. */
  scale: number;
  denominator: Districtwise;
  /** Where the numerator is counted in the population instead of being drawn. */
  counted?: Districtwise;
  /** City-wide numerator ÷ denominator for the years 2015, 2020 and 2025; between them straight lines. */
  level: readonly [number, number, number];
  /** Change per unit of planted stress and of urbanity (centre 1, village −1), on the scale of `form`. */
  loading: readonly [stress: number, urban: number];
  /** Spread of what is the district's own, and of what changes from year to year. */
  own: number;
  wobble: number;
  /** Shares bend towards 0 and 1, ratios do not. */
  form: 'share' | 'ratio';
  /** Years without figures. */
  missingYears?: readonly number[];
  /** From this year on another definition holds, which lifts the level by the factor. */
  definitionBreak?: { year: number; factor: number };
  /** The source itself withholds small counts. */
  suppressedAtSource?: boolean;
}
