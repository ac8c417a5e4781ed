import type { District, DistrictKind } from '../gazetteer/districts.ts';
import { presentYear } from '../years.ts';
import { alongAges } from './age-profile.ts';

/** How readily each age moves. */
export const mobility = alongAges([
  [0, 0.9],
  [5, 0.6],
  [14, 0.4],
  [18, 1.2],
  [24, 2],
  [34, 1.2],
  [50, 0.4],
  [70, 0.15],
  [99, 0.15]
]);

/** Yearly net moves per resident, by age: the young to the centre, families to the edge. */
const toTheCentre = alongAges([
  [0, -0.025],
  [5, -0.015],
  [14, 0],
  [18, 0.05],
  [22, 0.06],
  [26, 0.01],
  [32, -0.035],
  [40, -0.015],
  [55, 0],
  [99, 0]
]);
const toTheEdge = alongAges([
  [0, 0.03],
  [5, 0.015],
  [14, 0],
  [18, -0.03],
  [23, -0.05],
  [28, 0.015],
  [34, 0.035],
  [42, 0.01],
  [60, 0],
  [99, 0]
]);

const pull: Record<DistrictKind, readonly [centre: number, edge: number]> = {
  centre: [2, 0],
  dense: [1, 0],
  harbour: [2, 0],
  estate: [0, 0.15],
  industrial: [0.15, 0],
  suburb: [0, 0.55],
  garden: [0, 0.9],
  village: [0, 0.75],
  wood: [0, 0.6]
};

/** Net moves per resident by age before they are fitted to the district's size. */
export function movePattern({ kind }: District): number[] {
  const [centre, edge] = pull[kind];
  return toTheCentre.map((rate, age) => rate * centre + (toTheEdge[age] as number) * edge);
}

/** The city's size against 2024: immigration in 2015/16 and 2022, a dent in 2020/21. */
const cityPath: Record<number, number> = {
  2015: 0.962,
  2016: 0.972,
  2017: 0.976,
  2018: 0.979,
  2019: 0.982,
  2020: 0.981,
  2021: 0.979,
  2022: 0.992,
  2023: 0.998,
  2024: 1,
  2025: 1.002
};

/** Residents aimed at for a year. */
export function targetSize(district: District, year: number): number {
  const distance = 1 - (cityPath[year] ?? 1);
  return district.residents * (1 - distance * growth(district)) * newHousing(district, year);
}

/** How strongly a district takes part in the city's growth. */
function growth({ kind, stress }: District): number {
  if (stress > 1) return 1.7;
  return kind === 'village' || kind === 'wood' || kind === 'garden' ? 0.5 : 1;
}

/** Neu-Brakehof was built on former works from 2018 on. */
function newHousing({ id }: District, year: number): number {
  if (id !== '332') return 1;
  return 1 - 0.055 * Math.max(0, Math.min(presentYear - 2018, presentYear - year));
}
