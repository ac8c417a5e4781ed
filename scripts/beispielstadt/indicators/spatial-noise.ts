import { districts } from '../gazetteer/districts.ts';
import { randomFor } from '../random.ts';

/** Positions of the neighbours of each district, aligned with `districts`. */
export type Neighbours = readonly (readonly number[])[];

/** Noise with mean 0 and spread 1, half of it shared with the neighbourhood; one value per district. */
export function spatialNoise(name: string, neighbours: Neighbours): number[] {
  const random = randomFor(`noise ${name}`);
  const own = districts.map(() => random.normal());
  const field = standardised(
    smooth(
      smooth(
        districts.map(() => random.normal()),
        neighbours
      ),
      neighbours
    )
  );
  return standardised(own.map((value, index) => value + (field[index] as number)));
}

/** Mean of a district and its neighbours. */
function smooth(values: readonly number[], neighbours: Neighbours): number[] {
  return values.map((value, index) => {
    const around = (neighbours[index] ?? []).map((other) => values[other] as number);
    return (value + around.reduce((sum, other) => sum + other, 0)) / (1 + around.length);
  });
}

function standardised(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return values.map((value) => (value - mean) / Math.sqrt(variance));
}
