import type { PlacedArea } from '../read-areas.ts';
import type { ProblemLog } from '../problem-log.ts';
import type { ReadParts } from './read-table.ts';

/** Checks the areas of all levels together: double ids, double levels, unknown parents, circles among parents. */
export function checkAreas({ layers }: ReadParts, log: ProblemLog): void {
  const areas = layers
    .flatMap((layer) => layer.areas)
    .filter(({ feature }) => feature.properties.area_id !== '');
  reportLevels(
    layers.map(({ layer }) => layer),
    log
  );
  reportDoubles(areas, log);
  const parents = new Map(
    areas.map(({ feature: { properties } }) => [properties.area_id, properties.parent_id])
  );
  for (const layer of layers) reportUnknownParents(layer.areas, parents, log);
  reportCircles(areas, parents, log);
}

function reportLevels(layers: readonly { level: string; path: string }[], log: ProblemLog): void {
  layers.forEach(({ level, path }, i) => {
    const other = layers.findIndex((layer) => layer.level === level);
    if (other < i)
      log.in(path).error('level_twice', null, 'level', { found: level, other: layers[other]?.path ?? '' });
  });
}

function reportDoubles(areas: readonly PlacedArea[], log: ProblemLog): void {
  const seen = new Map<string, PlacedArea>();
  for (const area of areas.toSorted(byFileAndRow)) {
    const { area_id, vintage } = area.feature.properties;
    const key = `${area_id}\0${vintage ?? ''}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, area);
    else report(area, first.row, area_id);
  }

  function report({ file, row }: PlacedArea, first: number, found: string): void {
    log.in(file).error('key_duplicate', row, 'area_id', { found, first });
  }
}

function byFileAndRow(a: PlacedArea, b: PlacedArea): number {
  return a.file === b.file ? a.row - b.row : a.file < b.file ? -1 : 1;
}

type Parents = ReadonlyMap<string, string | null>;

/** Where no parent of a level is known at all, the level above was not delivered: one warning says so. */
function reportUnknownParents(areas: readonly PlacedArea[], parents: Parents, log: ProblemLog): void {
  const unknown = areas.filter(({ feature: { properties } }) => isUnknown(properties.parent_id, parents));
  const [first] = unknown;
  if (first !== undefined && unknown.length === areas.length && areas.length > 1) {
    return log.in(first.file).warning('parent_level_missing', null, 'parent_id', { found: parentOf(first) });
  }
  for (const area of unknown)
    log.in(area.file).error('unknown_area', area.row, 'parent_id', { found: parentOf(area) });
}

function isUnknown(parent: string | null, parents: Parents): boolean {
  return parent !== null && !parents.has(parent);
}

function parentOf({ feature }: PlacedArea): string {
  return feature.properties.parent_id ?? '';
}

/** Each circle is reported once, at its area with the smallest id. */
function reportCircles(areas: readonly PlacedArea[], parents: Parents, log: ProblemLog): void {
  const done = new Set<string>();
  for (const { file, row, feature } of areas) {
    const circle = circleThrough(feature.properties.area_id, parents, done);
    if (circle === null || circle.toSorted()[0] !== feature.properties.area_id) continue;
    log.in(file).error('parent_cycle', row, 'parent_id', { found: [...circle, circle[0]].join(' → ') });
  }
}

/** The areas on the way up from an area back to itself, or null. Areas known to reach the top are in `done`. */
function circleThrough(start: string, parents: Parents, done: Set<string>): string[] | null {
  const way: string[] = [];
  for (let id: string | null | undefined = start; id !== null && id !== undefined; id = parents.get(id)) {
    if (done.has(id)) break;
    if (id === start && way.length > 0) return way;
    if (way.includes(id)) return null;
    way.push(id);
  }
  for (const id of way) done.add(id);
  return null;
}
