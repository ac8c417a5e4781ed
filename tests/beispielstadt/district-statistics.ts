import { areasOf, ringsOf, rowsOf } from './example-package.ts';
import { truth } from './truth.ts';

/** Districts that can be classified in 2024, by id. */
export async function classifiableDistricts(): Promise<string[]> {
  const excluded = truth.not_classified.map(({ area_id }) => area_id);
  return (await areasOf('district'))
    .map(({ properties }) => properties.area_id)
    .filter((id) => !excluded.includes(id));
}

/** Values of an indicator by area. */
export async function valuesOf(indicatorId: string, period: string): Promise<Map<string, number>> {
  const rows = (await rowsOf('observations')).filter(
    (row) => row.indicator_id === indicatorId && row.period === period && row.value !== null
  );
  return new Map(rows.map((row) => [String(row.area_id), Number(row.value)]));
}

/** Pearson's correlation. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [standardised(a), standardised(b)];
  return mean(x.map((value, index) => value * (y[index] ?? 0)));
}

/** Moran's I with row-standardised weights; areas without a neighbour are left out. */
export function moran(
  values: ReadonlyMap<string, number>,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>
) {
  const ids = [...values.keys()];
  const z = new Map(standardised([...values.values()]).map((value, index) => [ids[index] ?? '', value]));
  const products = ids.flatMap((id) => {
    const around = [...(neighbours.get(id) ?? [])].filter((other) => z.has(other));
    return around.length === 0 ? [] : [(z.get(id) ?? 0) * mean(around.map((other) => z.get(other) ?? 0))];
  });
  return mean(products);
}

/** Districts that share a vertex. */
export async function queenNeighbours(): Promise<Map<string, Set<string>>> {
  const atVertex = new Map<string, Set<string>>();
  for (const area of await areasOf('district')) {
    for (const point of ringsOf(area).flat()) {
      const ids = atVertex.get(String(point)) ?? new Set();
      atVertex.set(String(point), ids.add(area.properties.area_id));
    }
  }
  const neighbours = new Map<string, Set<string>>();
  for (const ids of atVertex.values()) {
    for (const id of ids) {
      const others = neighbours.get(id) ?? new Set();
      for (const other of ids) if (other !== id) others.add(other);
      neighbours.set(id, others);
    }
  }
  return neighbours;
}

export const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function standardised(values: readonly number[]): number[] {
  const centre = mean(values);
  const spread = Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
  return values.map((value) => (value - centre) / spread);
}
