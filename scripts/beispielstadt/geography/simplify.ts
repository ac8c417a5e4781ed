export type Position = readonly [number, number];

/** Douglas and Peucker (1973): drops points nearer than `tolerance` to the line; ends stay. Same unit as the points. */
export function simplify(points: readonly Position[], tolerance: number): Position[] {
  const first = points[0];
  const last = points[points.length - 1];
  if (first === undefined || last === undefined || points.length < 3) return [...points];
  const farthest = farthestFrom(points, first, last);
  if (farthest.distance <= tolerance) return [first, last];
  const head = simplify(points.slice(0, farthest.index + 1), tolerance);
  return [...head.slice(0, -1), ...simplify(points.slice(farthest.index), tolerance)];
}

function farthestFrom(points: readonly Position[], first: Position, last: Position) {
  let best = { index: 0, distance: -1 };
  for (let index = 1; index < points.length - 1; index += 1) {
    const distance = distanceToSegment(points[index] as Position, first, last);
    if (distance > best.distance) best = { index, distance };
  }
  return best;
}

function distanceToSegment(point: Position, from: Position, to: Position): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / squared;
  const share = Math.min(1, Math.max(0, along));
  const [ex, ey] = [point[0] - from[0] - share * dx, point[1] - from[1] - share * dy];
  return Math.sqrt(ex * ex + ey * ey);
}
