/** Whether marks stand side by side or one below the other. */
export type Line = 'across' | 'down';

const arrows = { across: ['ArrowLeft', 'ArrowRight'], down: ['ArrowUp', 'ArrowDown'] } as const;

/**
 * The mark a key leads to, from 0: arrows by one and not beyond the ends, Home and End to the ends, any of them onto the
 * line. Null for other keys, and where there are no marks.
 */
export function stepAlong(key: string, place: number | null, count: number, line: Line): number | null {
  const [back, on] = arrows[line];
  const last = count - 1;
  const places: Readonly<Record<string, number>> = {
    [back]: Math.max(0, (place ?? 0) - 1),
    [on]: Math.min(last, (place ?? -1) + 1),
    Home: 0,
    End: last
  };
  return count === 0 ? null : (places[key] ?? null);
}
