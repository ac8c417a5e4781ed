type Point = readonly [x: number, y: number];

/** An arrow in the plane: the line to be stroked, and the head to be filled. */
export interface ArrowPath {
  line: string;
  head: string;
}

const bend = 0.18;
const round = (value: number) => Math.round(value * 10) / 10;
const text = ([x, y]: Point) => `${round(x)},${round(y)}`;

/**
 * An arrow that leaves the straight way to the right, so that the way there and the way back are two; it ends
 * `margin` pixels before the target. Null where the ends are too near for it.
 */
export function arrowPath(from: Point, to: Point, width: number, margin = 8): ArrowPath | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const headLength = 5 + 1.3 * width;
  if (length < margin + headLength + 4) return null;
  const control: Point = [(from[0] + to[0]) / 2 - bend * dy, (from[1] + to[1]) / 2 + bend * dx];
  const back = direction(to, control);
  const tip: Point = [to[0] + margin * back[0], to[1] + margin * back[1]];
  const base: Point = [tip[0] + headLength * back[0], tip[1] + headLength * back[1]];
  const half = 2.5 + 0.85 * width;
  const side = (sign: number): Point => [base[0] - sign * half * back[1], base[1] + sign * half * back[0]];
  return {
    line: `M${text(from)}Q${text(control)} ${text(base)}`,
    head: `M${text(tip)}L${text(side(1))}L${text(side(-1))}Z`
  };
}

/** The unit vector from one point to another. */
function direction(from: Point, to: Point): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  return [dx / length, dy / length];
}
