import type { FileLog } from '../problem-log.ts';
import type { ReadLayer } from '../read-areas.ts';
import { columnOf } from '../read-column.ts';
import type { ReadTable } from './read-table.ts';

const tolerance = 0.005;

/** Warns where the weights of a source area do not add up to 1. */
export function checkCrosswalkSums({ table, rowOf }: ReadTable<'crosswalk'>, log: FileLog): void {
  const sums = new Map<string, { row: number; id: string; sum: number }>();
  const [vintages, ids, targets] = [
    columnOf(table, 'from_vintage'),
    columnOf(table, 'from_id'),
    columnOf(table, 'to_vintage')
  ];
  columnOf(table, 'weight').forEach((weight, i) => {
    const key = [vintages[i], ids[i], targets[i]].join('\0');
    const entry = sums.get(key) ?? { row: i, id: ids[i] ?? '', sum: 0 };
    entry.sum += weight ?? 0;
    sums.set(key, entry);
  });
  for (const { row, id, sum } of sums.values()) {
    if (Math.abs(sum - 1) > tolerance)
      log.warning('crosswalk_sum', rowOf(row), 'weight', { found: sum, area: id });
  }
}

/** Reports areas that the named vintage does not have; a vintage without boundaries in the package is not looked at. */
export function checkCrosswalkAreas(
  { table, rowOf }: ReadTable<'crosswalk'>,
  layers: readonly ReadLayer[],
  log: FileLog
): void {
  const known = areasByVintage(layers);
  for (const side of ['from', 'to'] as const) {
    const vintages = columnOf(table, `${side}_vintage`);
    columnOf(table, `${side}_id`).forEach((id, i) => {
      const areas = known.get(vintages[i] ?? '');
      if (id !== null && areas !== undefined && !areas.has(id))
        log.error('unknown_area', rowOf(i), `${side}_id`, { found: id });
    });
  }
}

function areasByVintage(layers: readonly ReadLayer[]): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  for (const { layer } of layers) {
    for (const { properties } of layer.features) {
      if (properties.vintage === null) continue;
      const areas = known.get(properties.vintage) ?? new Set();
      known.set(properties.vintage, areas.add(properties.area_id));
    }
  }
  return known;
}
