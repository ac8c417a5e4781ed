import type { Random } from '../random.ts';
import { byDistrict } from './city.ts';
import type { City } from './city.ts';
import { centreOf, grid } from './grid.ts';
import { quarterCentres } from './quarter-names.ts';
import type { Quarter } from './quarters.ts';

/** A point in a quarter, metres. */
export interface Site {
  quarter: Quarter;
  x: number;
  y: number;
}

/** Finds a site in a quarter that keeps away from the ones already taken. */
export type SiteFinder = (quarter: Quarter, random: Random, taken: readonly Site[]) => Site;

/** Metres from the border that a site keeps, in cells. */
const margin = 3;
/** Metres within which sites of one kind avoid each other. */
const elbowRoom = 350;

/** Sites lie towards the middle of their quarter, where it is built up. */
export function siteFinder(city: City): SiteFinder {
  const cells = interiorCells(city);
  const centres = quarterCentres(city);
  return (quarter, random, taken) => {
    const inside = cells[quarter.label] ?? [];
    const [cx, cy] = centres[quarter.label] as readonly [number, number];
    const candidates = Array.from({ length: 14 }, () => siteAt(quarter, random.pick(inside), random));
    const cost = (site: Site) =>
      distance(site, { x: cx, y: cy }) * 0.5 + 4 * crowding(site, taken) + 300 * ((site.x * 7 + site.y) % 1);
    return candidates.reduce((best, site) => (cost(site) < cost(best) ? site : best));
  };
}

/** Straight line between two points, metres. */
export function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}

function siteAt(quarter: Quarter, cell: number, random: Random): Site {
  const [x, y] = centreOf(cell);
  return { quarter, x: x + grid.cell * (random.next() - 0.5), y: y + grid.cell * (random.next() - 0.5) };
}

const crowding = (site: Site, taken: readonly Site[]) =>
  taken.reduce((sum, other) => sum + Math.max(0, elbowRoom - distance(site, other)), 0);

/** Cells of each quarter that are not near the border of their district; all of them where that leaves none. */
function interiorCells(city: City): number[][] {
  const district = byDistrict(city.quarters);
  const cells: number[][] = city.quarters.map(() => []);
  city.labels.forEach((label, cell) => cells[label]?.push(cell));
  return cells.map((own) => {
    const inside = own.filter((cell) => isInterior(city.labels, cell, district));
    return inside.length > 0 ? inside : own;
  });
}

function isInterior(labels: Int16Array, cell: number, district: (label: number) => number): boolean {
  const own = district(labels[cell] as number);
  return [margin, -margin, margin * grid.columns, -margin * grid.columns].every(
    (offset) => district(labels[cell + offset] as number) === own
  );
}
