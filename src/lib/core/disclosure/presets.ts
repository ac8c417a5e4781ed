export const presetNames = [
  'default',
  'federal_employment_agency',
  'federal_employment_agency_small_area',
  'destatis_grid',
  'berlin_hamburg'
] as const;
export type PresetName = (typeof presetNames)[number];

/** Which disclosure rules apply. A number here replaces the preset's. */
export interface DisclosureSettings {
  preset: PresetName;
  /** Smallest numerator above 0, and smallest complement of it above 0, that is shown. */
  minimumNumerator?: number;
  /** Smallest denominator with which a rate is shown. */
  minimumDenominator?: number;
  /** Smallest number of persons in an age band, above 0, that is shown. */
  minimumBandCount?: number;
}

/** The rules in force; 0 or 1 protects nothing. */
export interface DisclosureRules {
  minimumNumerator: number;
  /** Whether the complement (denominator − numerator) is protected like the numerator. */
  protectsComplement: boolean;
  minimumDenominator: number;
  minimumBandCount: number;
}

const minimumBandCount = 3;

/**
 * Presets: the house default (numerator and complement 1–4, denominator under 30); the Federal Employment Agency
 * (below 3; in its small-area product below 10); the census grid of Destatis (numerator from 3, denominator from
 * 100); Berlin and Hamburg, which publish every figure and leave areas under 300 residents without a class (that
 * is the index' `minimumPopulation`).
 */
export const presets: Readonly<Record<PresetName, DisclosureRules>> = {
  default: { minimumNumerator: 5, protectsComplement: true, minimumDenominator: 30, minimumBandCount },
  federal_employment_agency: {
    minimumNumerator: 3,
    protectsComplement: true,
    minimumDenominator: 0,
    minimumBandCount
  },
  federal_employment_agency_small_area: {
    minimumNumerator: 10,
    protectsComplement: true,
    minimumDenominator: 0,
    minimumBandCount
  },
  destatis_grid: {
    minimumNumerator: 3,
    protectsComplement: false,
    minimumDenominator: 100,
    minimumBandCount
  },
  berlin_hamburg: { minimumNumerator: 0, protectsComplement: false, minimumDenominator: 0, minimumBandCount }
};

/** The rules of the settings: the preset's, with the settings' own numbers in their place. */
export function disclosureRules(settings: DisclosureSettings): DisclosureRules {
  const preset = presets[settings.preset];
  return {
    ...preset,
    minimumNumerator: settings.minimumNumerator ?? preset.minimumNumerator,
    minimumDenominator: settings.minimumDenominator ?? preset.minimumDenominator,
    minimumBandCount: settings.minimumBandCount ?? preset.minimumBandCount
  };
}
