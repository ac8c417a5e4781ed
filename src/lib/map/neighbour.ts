export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export interface AreaPoint {
  areaId: string;
  /** Right and down, in any one unit. */
  x: number;
  y: number;
}

const turns: Record<Direction, (dx: number, dy: number) => [along: number, across: number]> = {
  ArrowRight: (dx, dy) => [dx, dy],
  ArrowLeft: (dx, dy) => [-dx, dy],
  ArrowDown: (dx, dy) => [dy, dx],
  ArrowUp: (dx, dy) => [-dy, dx]
};

export const isDirection = (key: string): key is Direction => key in turns;

/**
 * The area next in a direction: among the points ahead, the one nearest where going sideways counts double.
 * Null at the edge; without a start, the first point.
 */
export function neighbourInDirection(
  points: readonly AreaPoint[],
  from: string | null,
  direction: Direction
): string | null {
  const start = points.find((point) => point.areaId === from);
  if (!start) return points[0]?.areaId ?? null;
  let best: { areaId: string; cost: number } | null = null;
  for (const { areaId, x, y } of points) {
    const [along, across] = turns[direction](x - start.x, y - start.y);
    const cost = along + 2 * Math.abs(across);
    if (along > 0 && Math.abs(across) <= 1.5 * along && (!best || cost < best.cost)) best = { areaId, cost };
  }
  return best?.areaId ?? null;
}
