import type { District, DistrictKind } from '../gazetteer/districts.ts';

/** Single years of age 0 to 99; the last entry holds everyone older too. */
export const ageCount = 100;
export const ages = Array.from({ length: ageCount }, (_, age) => age);

type Knots = readonly (readonly [age: number, value: number])[];

/** Value of a line through the knots, by single year of age. */
export function alongAges(knots: Knots): number[] {
  return ages.map((age) => {
    const upper = knots.findIndex(([knot]) => knot >= age);
    const [age0, value0] = knots[Math.max(0, upper - 1)] as readonly [number, number];
    const [age1, value1] = knots[upper] as readonly [number, number];
    return age1 === age0 ? value1 : value0 + ((value1 - value0) * (age - age0)) / (age1 - age0);
  });
}

/** Relative size of the birth years in a large city of the Ruhr, 2015. */
const cityProfile = alongAges([
  [0, 0.86],
  [5, 0.84],
  [10, 0.88],
  [15, 0.97],
  [20, 1.2],
  [25, 1.32],
  [30, 1.25],
  [35, 1.15],
  [40, 1.1],
  [45, 1.35],
  [50, 1.55],
  [55, 1.45],
  [60, 1.2],
  [65, 1.05],
  [70, 0.85],
  [75, 1.0],
  [80, 0.7],
  [85, 0.38],
  [90, 0.15],
  [95, 0.03],
  [99, 0.006]
]);

/** How much stronger than in the city ages 5, 22, 38, 57 and 75 are. */
const kindProfile: Record<DistrictKind, readonly [number, number, number, number, number]> = {
  centre: [0.65, 1.9, 1.15, 0.85, 0.85],
  dense: [0.95, 1.5, 1.15, 0.85, 0.7],
  estate: [1.2, 1.1, 0.95, 0.95, 0.95],
  industrial: [1.05, 1.05, 1, 1, 0.9],
  suburb: [1, 0.9, 1, 1.05, 1.05],
  garden: [0.9, 0.75, 0.95, 1.1, 1.3],
  village: [1, 0.8, 1, 1.15, 1.05],
  harbour: [0.5, 2, 1.2, 0.8, 0.4],
  wood: [0.9, 0.75, 0.9, 1.1, 1.25]
};

/** Share of each single year of age in a district at the start; sums to 1. */
export function startingProfile({ kind, stress }: District): number[] {
  const [child, young, middle, older, old] = kindProfile[kind];
  const families = 1 + 0.1 * Math.max(0, stress);
  const factor = alongAges([
    [0, child * families],
    [14, child * families],
    [22, young],
    [38, middle],
    [57, older],
    [75, old],
    [99, old]
  ]);
  const weights = cityProfile.map((share, age) => share * (factor[age] as number));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
