import type { District, DistrictKind } from '../gazetteer/districts.ts';
import { ages, alongAges } from './age-profile.ts';

/** Probability of dying within the year, Gompertz's law with a higher first year. */
export function mortality({ stress }: District): number[] {
  const level = 0.00004 * (1 + 0.05 * stress);
  return ages.map((age) => (age === 0 ? 0.003 : Math.min(0.6, round6(level * Math.exp(0.094 * age)))));
}

const fertilityShape = alongAges([
  [0, 0],
  [15, 0],
  [20, 0.028],
  [25, 0.075],
  [30, 0.11],
  [34, 0.1],
  [39, 0.045],
  [44, 0.006],
  [47, 0],
  [99, 0]
]);

const childrenPerWoman: Record<DistrictKind, number> = {
  centre: 0.8,
  harbour: 0.8,
  dense: 1.25,
  estate: 1.5,
  industrial: 1.4,
  suburb: 1.45,
  garden: 1.4,
  village: 1.5,
  wood: 1.4
};

/** Births per resident of each age, women being half of them. */
export function fertility({ kind, stress }: District): number[] {
  const children = childrenPerWoman[kind] + 0.14 * Math.max(0, stress);
  const total = fertilityShape.reduce((sum, rate) => sum + rate, 0);
  return fertilityShape.map((rate) => (rate * children) / (2 * total));
}

const round6 = (value: number) => Math.round(value * 1e6) / 1e6;
