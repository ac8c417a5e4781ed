/** A point of a curve: cumulative share of persons, cumulative share of what they have; both 0–1. */
export interface CurvePoint {
  x: number;
  y: number;
}

/**
 * Cumulative shares of `amounts` against those of `weights` (persons ≥ 0), in ascending order of `order`; equal ones
 * make one step, so that their order does not matter. Starts at 0, 0 and ends at 1, 1. Empty where there are no persons
 * or no amount.
 */
export function concentrationCurve(
  amounts: ArrayLike<number>,
  weights: ArrayLike<number>,
  order: ArrayLike<number>
): CurvePoint[] {
  const places = Array.from({ length: amounts.length }, (_, i) => i).sort(
    (a, b) => at(order, a) - at(order, b)
  );
  const [persons, total] = [sum(weights), sum(amounts)];
  if (!(persons > 0) || !(total > 0)) return [];
  const curve: CurvePoint[] = [{ x: 0, y: 0 }];
  let [x, y] = [0, 0];
  places.forEach((place, i) => {
    x += at(weights, place);
    y += at(amounts, place);
    const next = places[i + 1];
    if (next === undefined) curve.push({ x: 1, y: 1 });
    else if (at(order, next) !== at(order, place)) curve.push({ x: x / persons, y: y / total });
  });
  return curve;
}

/** Lorenz curve: the concentration curve in the order of amount per person, from those who have least. */
export function lorenzCurve(amounts: ArrayLike<number>, weights: ArrayLike<number>): CurvePoint[] {
  const perPerson = Array.from({ length: amounts.length }, (_, i) =>
    at(weights, i) > 0 ? at(amounts, i) / at(weights, i) : 0
  );
  return concentrationCurve(amounts, weights, perPerson);
}

/** Twice the area between the diagonal and the curve, positive below it. */
export function curveIndex(curve: readonly CurvePoint[]): number | null {
  if (curve.length === 0) return null;
  const area = curve.reduce((total, { x, y }, i) => {
    const before = curve[i - 1];
    return before ? total + ((x - before.x) * (y + before.y)) / 2 : total;
  }, 0);
  return 1 - 2 * area;
}

/** The curve's height at a share of persons, in a straight line between its points; null without a curve. */
export function shareAt(curve: readonly CurvePoint[], x: number): number | null {
  const after = curve.findIndex((point) => point.x >= x);
  const [high, low] = [curve[after], curve[after - 1]];
  if (!high) return null;
  if (!low || high.x === low.x) return high.y;
  return low.y + ((x - low.x) / (high.x - low.x)) * (high.y - low.y);
}

const at = (values: ArrayLike<number>, place: number) => values[place] as number;
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);
