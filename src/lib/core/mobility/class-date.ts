import type { StressIndex } from '../stress-types.ts';
import { datedIndex, type DatedInput } from '../time/dated-index.ts';
import type { CrosswalkShare } from './crosswalk-classes.ts';
import { crosswalkClasses } from './crosswalk-classes.ts';

/** A share of an older area that went to an area of a newer vintage. */
export interface VintageShare extends CrosswalkShare {
  fromVintage: string;
  toVintage: string;
}

/** The classes of the areas at one date, from 0 = least stress; null where an area has none. */
export interface ClassDate {
  period: string;
  vintage: string;
  classes: ReadonlyMap<string, number | null>;
  classCount: number;
  /** Residents of the areas that have a known number of them. */
  residents: ReadonlyMap<string, number>;
}

/** The classes of a date with the given weights by indicator; null where the index cannot be computed. */
export function classDate(date: DatedInput, weights: Readonly<Record<string, number>>): ClassDate | null {
  const { index } = datedIndex(date, weights);
  return index && classesOfIndex(date, index);
}

/** The classes of the index of a date. */
export function classesOfIndex(
  { period, vintage }: Pick<DatedInput, 'period' | 'vintage'>,
  { areas, classCount }: StressIndex
): ClassDate {
  const classes = new Map(areas.map(({ areaId, status }) => [areaId, status ? status.class - 1 : null]));
  const known = areas.flatMap(({ areaId, residents }): [string, number][] =>
    residents === null ? [] : [[areaId, residents]]
  );
  return { period, vintage, classes, classCount, residents: new Map(known) };
}

/**
 * The classes that the areas of another vintage have from a date: its own where the vintage is the same, else the
 * class from which most of an area's residents come; null where no share is known.
 */
export function classesInVintage(
  date: ClassDate,
  vintage: string,
  crosswalk: readonly VintageShare[]
): ReadonlyMap<string, number | null> {
  if (date.vintage === vintage) return date.classes;
  const shares = crosswalk.filter(
    ({ fromVintage, toVintage, fromId }) =>
      fromVintage === date.vintage && toVintage === vintage && date.classes.has(fromId)
  );
  const sizeOf = (fromId: string) => (date.residents.size > 0 ? (date.residents.get(fromId) ?? 0) : 1);
  const found = crosswalkClasses(shares, (fromId) => date.classes.get(fromId) ?? null, { sizeOf });
  return new Map([...found].map(([areaId, { class: position }]) => [areaId, position]));
}
