import { deviations } from './deviations.ts';
import type { Deviations } from './deviations.ts';
import { localMoran } from './local-moran.ts';
import type { SpatialWeights } from './spatial-weights.ts';
import { twoSidedP } from './two-sided-p.ts';

/** `conditional`: a row keeps its value, all others are rearranged; `total`: all are. */
export type LocalMoranMoments = 'conditional' | 'total';

/** Local I (spdep's convention) against its moments, row by row; `p` is two-sided, from the normal distribution. */
export interface LocalMoranTest {
  expected: Float64Array;
  variance: Float64Array;
  z: Float64Array;
  p: Float64Array;
}

interface Moment {
  expected: number;
  variance: number;
}

/** Weights of one row: their sum, and that of their squares. */
interface RowSums {
  sum: number;
  squares: number;
}

/**
 * Sources: Sokal, Oden and Thomson 1998, Local spatial autocorrelation in a biological model, Geographical Analysis
 * 30 (4), appendix (conditional); Anselin 1995, eq. 13 and 14 (total).
 */
export function localMoranTest(
  values: Float64Array,
  weights: SpatialWeights,
  kind: LocalMoranMoments
): LocalMoranTest {
  const spread = deviations(values);
  const momentOf = kind === 'conditional' ? conditionalMoment : totalMoment;
  const moments = Array.from(values, (_, row) => momentOf(row, spread, rowSums(row, weights)));
  const z = localMoran(values, weights).localI.map((localI, row) => {
    const { expected, variance } = moments[row] as Moment;
    return (localI - expected) / Math.sqrt(variance);
  });
  return {
    expected: Float64Array.from(moments, ({ expected }) => expected),
    variance: Float64Array.from(moments, ({ variance }) => variance),
    z,
    p: z.map(twoSidedP)
  };
}

function rowSums(row: number, { neighbours, linkWeight }: SpatialWeights): RowSums {
  const count = neighbours[row]?.length ?? 0;
  const weight = linkWeight[row] as number;
  return { sum: weight * count, squares: weight * weight * count };
}

function conditionalMoment(row: number, { z, m2 }: Deviations, { sum, squares }: RowSums): Moment {
  const n = z.length;
  const own = z[row] as number;
  const others = m2 - (own * own) / (n - 1);
  const spread = squares - (sum * sum) / (n - 1);
  return {
    expected: -(own * own * sum) / ((n - 1) * m2),
    variance: ((own * own) / (m2 * m2)) * (n / (n - 2)) * spread * others
  };
}

function totalMoment(_: number, { z, kurtosis }: Deviations, { sum, squares }: RowSums): Moment {
  const n = z.length;
  const alone = (squares * (n - kurtosis)) / (n - 1);
  const paired = ((sum * sum - squares) * (2 * kurtosis - n)) / ((n - 1) * (n - 2));
  const expected = -sum / (n - 1);
  return { expected, variance: alone + paired - expected * expected };
}
