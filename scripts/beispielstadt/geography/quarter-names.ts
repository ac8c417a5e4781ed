import { districts, exclave } from '../gazetteer/districts.ts';
import type { City } from './city.ts';
import { centreOf } from './grid.ts';
import { exclaveLabel } from './seeds.ts';
import type { Quarter } from './quarters.ts';

type Centre = readonly [x: number, y: number];

const compass = ['Ost', 'Nordost', 'Nord', 'Nordwest', 'West', 'Südwest', 'Süd', 'Südost'] as const;

/** A name for every quarter: its district and where in it the quarter lies. */
export function quarterNames(city: City): string[] {
  const centres = quarterCentres(city);
  const names: string[] = [];
  for (const quarter of city.quarters) names.push(freeName(city, quarter, centres, names));
  return names;
}

/** Mean position of each quarter's cells, metres. */
export function quarterCentres(city: City): Centre[] {
  const sums = city.quarters.map(() => [0, 0, 0] as [number, number, number]);
  city.labels.forEach((label, cell) => {
    const sum = sums[label];
    if (sum === undefined) return;
    const [x, y] = centreOf(cell);
    sum[0] += x;
    sum[1] += y;
    sum[2] += 1;
  });
  return sums.map(([x, y, count]) => [x / count, y / count]);
}

function freeName(
  city: City,
  quarter: Quarter,
  centres: readonly Centre[],
  taken: readonly string[]
): string {
  const district = districts[quarter.districtLabel]?.name ?? '';
  if (quarter.pieceLabel === exclaveLabel) return exclave.name;
  const siblings = city.quarters.filter(
    ({ districtLabel, pieceLabel }) => districtLabel === quarter.districtLabel && pieceLabel !== exclaveLabel
  );
  if (siblings.length === 1) return district;
  const preferred = directions(
    meanOf(siblings.map(({ label }) => centres[label] as Centre)),
    centres[quarter.label] as Centre
  );
  const names = preferred.map((direction) => `${district}-${direction}`);
  return names.find((name) => !taken.includes(name)) ?? district;
}

/** Points of the compass from the nearest to the opposite of where `to` lies. */
function directions(from: Centre, to: Centre): string[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const alignment = (index: number) => {
    const [ex, ey] = unit[index] as Centre;
    return dx * ex + dy * ey;
  };
  return compass
    .map((name, index) => ({ name, alignment: alignment(index) }))
    .sort((a, b) => b.alignment - a.alignment)
    .map(({ name }) => name);
}

const half = 0.7071;
const unit: readonly Centre[] = [
  [1, 0],
  [half, half],
  [0, 1],
  [-half, half],
  [-1, 0],
  [-half, -half],
  [0, -1],
  [half, -half]
];

function meanOf(centres: readonly Centre[]): Centre {
  const sum = centres.reduce(([x, y], centre) => [x + centre[0], y + centre[1]], [0, 0]);
  return [sum[0] / centres.length, sum[1] / centres.length];
}
