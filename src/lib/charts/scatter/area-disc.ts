import type { AreaStyle } from '../../core/area-style.ts';

/** An area as a disc; pixels of the drawing. */
export interface AreaDisc {
  areaId: string;
  name: string;
  x: number;
  y: number;
  r: number;
  /** As CSS takes it. */
  fill: string;
  /** Colour of the rim; left out: pale ink. */
  rim?: string;
  /** What its size stands for is not known: the rim is dashed. */
  hollow?: boolean;
}

/** Where a disc is. */
export type DiscPlace = Pick<AreaDisc, 'areaId' | 'x' | 'y'>;

/** Fill of an area of a style; one without a class is grey. */
export const fillOf = (style: AreaStyle): string =>
  style.kind === 'class' ? `var(--${style.token})` : 'var(--no-class)';

/** The disc under a point, or the nearest within `slack` pixels of its edge; null where there is none. */
export function discAt<Disc extends { x: number; y: number; r: number }>(
  discs: readonly Disc[],
  { x, y }: { x: number; y: number },
  slack = 8
): Disc | null {
  let found: Disc | null = null;
  let least = slack;
  for (const disc of discs) {
    const distance = Math.max(0, Math.hypot(disc.x - x, disc.y - y) - disc.r);
    if (distance > least || (distance === least && found !== null && found.r <= disc.r)) continue;
    [found, least] = [disc, distance];
  }
  return found;
}

const axes = { ArrowRight: ['x', 1], ArrowLeft: ['x', -1], ArrowUp: ['y', -1], ArrowDown: ['y', 1] } as const;

/**
 * The disc an arrow key leads to: the next one along that axis, equal places by area; Home and End lead to the highest
 * and the lowest. Null for other keys, and where there is no further disc.
 */
export function nextDisc<Disc extends DiscPlace>(
  discs: readonly Disc[],
  current: string | null,
  key: string
): Disc | null {
  const sorted = (axis: 'x' | 'y') =>
    [...discs].sort((a, b) => a[axis] - b[axis] || (a.areaId < b.areaId ? -1 : 1));
  if (key === 'Home') return sorted('y')[0] ?? null;
  if (key === 'End') return sorted('y').at(-1) ?? null;
  if (!(key in axes)) return null;
  const [axis, step] = axes[key as keyof typeof axes];
  const along = sorted(axis);
  const place = along.findIndex(({ areaId }) => areaId === current);
  return place < 0 ? (sorted('y')[0] ?? null) : (along[place + step] ?? null);
}
