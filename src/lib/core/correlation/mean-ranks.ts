import { placesBelow, valuePlaces } from '../value-places.ts';

/** Ranks from 1 for the least value; equal values share the mean of their ranks. The values hold no NaN. */
export function meanRanks(values: ArrayLike<number>): Float64Array {
  const places = valuePlaces(values);
  const { ascending } = places;
  const after = new Uint32Array(ascending.length);
  for (let place = ascending.length - 1; place >= 0; place--)
    after[place] = ascending[place] === ascending[place + 1] ? (after[place + 1] as number) : place + 1;
  return Float64Array.from(
    placesBelow(values, places),
    (below) => (below + 1 + (after[below] as number)) / 2
  );
}
