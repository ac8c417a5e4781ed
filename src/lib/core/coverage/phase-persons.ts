import type { ValueKind } from '../cell.ts';
import type { AgeBandCount } from './coverage-data.ts';

/** Persons of some ages; `split` where a band had to be cut in proportion to its years. */
export interface PersonsCount {
  kind: ValueKind;
  /** Null where `kind` is not value. */
  count: number | null;
  split: boolean;
}

type Band = Pick<AgeBandCount, 'ageFrom' | 'ageTo' | 'count' | 'kind'>;

/** From here on nobody is missed by a band that names an upper end, and an open phase ends for counting years. */
export const oldestAge = 100;

/**
 * Persons of the ages from … to (inclusive, null = open), added up from bands. A band that reaches over the limits is
 * split in proportion to its years, as if its persons were spread evenly; an open band cannot be split. Suppressed
 * where a band is, missing where the bands leave out an age. Without ages (pregnancy) not applicable.
 */
export function personsAged(
  ageFrom: number | null,
  ageTo: number | null,
  bands: readonly Band[]
): PersonsCount {
  if (ageFrom === null && ageTo === null) return { kind: 'not_applicable', count: null, split: false };
  const [from, to] = [ageFrom ?? 0, ageTo ?? Infinity];
  const touching = bands
    .filter((band) => band.ageFrom <= to && (band.ageTo ?? Infinity) >= from)
    .sort((a, b) => a.ageFrom - b.ageFrom);
  const unknown = touching.find(({ kind }) => kind !== 'value');
  if (unknown) return { kind: unknown.kind, count: null, split: false };
  const shares = touching.map((band) => shareWithin(band, from, to));
  if (!covers(touching, from, to) || shares.includes(null))
    return { kind: 'missing', count: null, split: false };
  const count = touching.reduce((sum, band, i) => sum + (band.count ?? 0) * (shares[i] ?? 0), 0);
  return { kind: 'value', count, split: shares.some((share) => share !== 1) };
}

/** Share of a band's years that lie within the limits; null for a part of an open band. */
function shareWithin({ ageFrom, ageTo }: Band, from: number, to: number): number | null {
  const last = ageTo ?? Infinity;
  if (ageFrom >= from && last <= to) return 1;
  if (last === Infinity) return ageFrom >= from && to >= oldestAge ? 1 : null;
  return (Math.min(last, to) - Math.max(ageFrom, from) + 1) / (last - ageFrom + 1);
}

/** Whether the bands, by age, leave out no age between the limits and overlap nowhere. */
function covers(bands: readonly Band[], from: number, to: number): boolean {
  let next = from;
  for (const [i, { ageFrom, ageTo }] of bands.entries()) {
    if (ageFrom > next || (i > 0 && ageFrom < next)) return false;
    next = (ageTo ?? Infinity) + 1;
  }
  return next > Math.min(to, oldestAge - 1);
}

/** Years of birth in a phase, an open one up to the age of 99; null for one without ages. */
export function birthYears(ageFrom: number | null, ageTo: number | null): number | null {
  if (ageFrom === null && ageTo === null) return null;
  return (ageTo ?? oldestAge - 1) - (ageFrom ?? 0) + 1;
}
