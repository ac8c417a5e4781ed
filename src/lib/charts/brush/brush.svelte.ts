/** A rectangle in pixels of a drawing. */
export interface BrushBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Point {
  x: number;
  y: number;
}

/** Drawn shorter than this, in both directions, it is a click. */
const leastPixels = 5;

/** A rectangle that is drawn out with the pointer. */
export class Brush {
  #from = $state.raw<Point | null>(null);
  #to = $state.raw<Point | null>(null);

  get isPressed(): boolean {
    return this.#from !== null;
  }

  /** What is drawn out so far; null while it may still be a click. */
  readonly box = $derived.by((): BrushBox | null => {
    const [from, to] = [this.#from, this.#to];
    if (!from || !to) return null;
    const box = {
      left: Math.min(from.x, to.x),
      right: Math.max(from.x, to.x),
      top: Math.min(from.y, to.y),
      bottom: Math.max(from.y, to.y)
    };
    const isDrawn = box.right - box.left >= leastPixels || box.bottom - box.top >= leastPixels;
    return isDrawn ? box : null;
  });

  start(point: Point): void {
    this.#from = point;
    this.#to = null;
  }

  move(point: Point): void {
    if (this.#from) this.#to = point;
  }

  /** Lets go; the rectangle, or null where it was a click. */
  end(): BrushBox | null {
    const { box } = this;
    this.#from = this.#to = null;
    return box;
  }
}

/** A rectangle with so many pixels more on every side. */
export const widened = ({ left, right, top, bottom }: BrushBox, by: number): BrushBox => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by
});
