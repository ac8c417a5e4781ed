import { expect, it } from 'vitest';
import { disclosureRules } from '../../../src/lib/core/disclosure/presets.ts';
import { isProtected } from '../../../src/lib/core/disclosure/primary.ts';

it.each([
  // numerator, denominator → suppressed by default, agency, its small-area product, census grid, Berlin/Hamburg
  [0, 100, [false, false, false, false, false]],
  [1, 100, [true, true, true, true, false]],
  [2, 100, [true, true, true, true, false]],
  [3, 100, [true, false, true, false, false]],
  [4, 100, [true, false, true, false, false]],
  [5, 100, [false, false, true, false, false]],
  [9, 100, [false, false, true, false, false]],
  [10, 100, [false, false, false, false, false]],
  [50, 99, [false, false, false, true, false]],
  [15, 30, [false, false, false, true, false]],
  [15, 29, [true, false, false, true, false]],
  [100, 100, [false, false, false, false, false]],
  [99, 100, [true, true, true, false, false]],
  [97, 100, [true, false, true, false, false]],
  [95, 100, [false, false, true, false, false]],
  [120, 100, [false, false, false, false, false]]
])('%i of %i', (numerator, denominator, expected) => {
  const presets = [
    'default',
    'federal_employment_agency',
    'federal_employment_agency_small_area',
    'destatis_grid',
    'berlin_hamburg'
  ] as const;
  const suppressed = presets.map((preset) =>
    isProtected({ numerator, denominator }, disclosureRules({ preset }))
  );
  expect(suppressed).toEqual(expected);
});

it("replaces the preset's numbers by the settings' own, 0 included", () => {
  expect(disclosureRules({ preset: 'default', minimumNumerator: 10, minimumDenominator: 0 })).toEqual({
    minimumNumerator: 10,
    protectsComplement: true,
    minimumDenominator: 0,
    minimumBandCount: 3
  });
});
