/** Persons of the ages `from` to `to` (inclusive, Infinity = open); null = not known. */
export interface AgeBand {
  from: number;
  to: number;
  count: number | null;
}

/** From here on nobody is missed by a band that names an upper end. */
const oldestAge = 100;

/**
 * Persons from birth to `lastAge` (inclusive, Infinity = all), added up from the bands. Null where the bands leave
 * a gap, none ends at that age, or one of the counts is not known.
 */
export function personsUpTo(lastAge: number, bands: readonly AgeBand[]): number | null {
  let total = 0;
  let next = 0;
  for (const { from, to, count } of [...bands].sort((a, b) => a.from - b.from)) {
    if (next > lastAge) break;
    if (from !== next || to > lastAge || count === null) return null;
    total += count;
    next = to + 1;
  }
  return next > Math.min(lastAge, oldestAge - 1) ? total : null;
}
