import { districts } from '../gazetteer/districts.ts';
import { movedBorder, splits } from '../gazetteer/reform.ts';
import { drawBorders } from './borders.ts';
import { clean } from './clean.ts';
import type { Grouping } from './clean.ts';
import { grow } from './grow.ts';
import { divideIntoQuarters } from './quarters.ts';
import type { Quarter } from './quarters.ts';
import { assemble } from './rings.ts';
import type { Border } from './rings.ts';
import { districtSeeds, firstOutsideLabel } from './seeds.ts';
import { terrainCost } from './terrain.ts';

/** The ground of the city: a raster of quarters and the borders drawn from it. */
export interface City {
  /** Quarter label per cell, −1 outside. */
  labels: Int16Array;
  quarters: readonly Quarter[];
  borders: readonly Border[];
  /** The quarter that changed its district in the reform. */
  movedQuarter: Quarter;
}

/** Grows the city; the same on every run. */
export function growCity(): City {
  const cost = terrainCost();
  const grown = grow(districtSeeds(), cost, () => true);
  const pieces = grown.map((label) => (label >= firstOutsideLabel ? -1 : label));
  const { labels, quarters } = divideIntoQuarters(pieces, cost);
  clean(labels, [(label) => label, byDistrict(quarters), (label) => Math.min(label, 0)]);
  const borders = drawBorders(labels);
  return { labels, quarters, borders, movedQuarter: findMovedQuarter(quarters, borders) };
}

/** Quarter label → position of its district. */
export const byDistrict =
  (quarters: readonly Quarter[]): Grouping =>
  (label) =>
    quarters[label]?.districtLabel ?? -1;

/** The polygon of all quarters of which `belongs` holds, in metres. */
export function polygonOf(city: City, belongs: (quarter: Quarter) => boolean) {
  const member = (label: number) => {
    const quarter = city.quarters[label];
    return quarter !== undefined && belongs(quarter) ? 1 : 0;
  };
  return assemble(city.borders, member, 1);
}

/** District of a quarter, now. */
export const districtIdOf = (quarter: Quarter) => districts[quarter.districtLabel]?.id ?? '';

/** District of a quarter before the reform. */
export function formerDistrictIdOf(city: City, quarter: Quarter): string {
  if (quarter === city.movedQuarter) return movedBorder.from;
  const id = districtIdOf(quarter);
  return splits.find(({ parts }) => parts.includes(id))?.before ?? id;
}

/** The quarter of the receiving district with the longest border to the giving one. */
function findMovedQuarter(quarters: readonly Quarter[], borders: readonly Border[]): Quarter {
  const candidates = quarters.filter((quarter) => districtIdOf(quarter) === movedBorder.to);
  const shared = ({ label }: Quarter) =>
    borders
      .filter(({ left, right }) => left === label || right === label)
      .map(({ left, right, points }) => ({ other: quarters[left === label ? right : left], points }))
      .filter(({ other }) => other !== undefined && districtIdOf(other) === movedBorder.from)
      .reduce((sum, { points }) => sum + points.length, 0);
  return candidates.reduce((best, quarter) => (shared(quarter) > shared(best) ? quarter : best));
}
