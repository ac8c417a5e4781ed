import type { SafeTable } from '../../core/disclosure/safe-tables.ts';
import type { AreaFeature } from '../../package/model.ts';

/** Ids of the areas of the newest boundary vintage. */
export function newestAreas(features: readonly AreaFeature[]): Set<string> {
  const vintageOf = ({ properties }: AreaFeature) => properties.vintage ?? '';
  const newest = features.map(vintageOf).reduce((a, b) => (a < b ? b : a), '');
  return new Set(
    features.filter((feature) => vintageOf(feature) === newest).map(({ properties }) => properties.area_id)
  );
}

/** Share of areas with a value that is shown at a period, by indicator; 0–1. */
export function shownShares(
  observations: SafeTable | undefined,
  areas: ReadonlySet<string>,
  period: string
): Record<string, number> {
  const counts = new Map<string, number>();
  const { rowCount = 0, columns = {} } = observations ?? {};
  for (let row = 0; row < rowCount; row++) {
    const isMeant = columns.period?.[row] === period && areas.has(String(columns.area_id?.[row]));
    if (!isMeant || columns.kind?.[row] !== 'value') continue;
    const id = String(columns.indicator_id?.[row]);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].map(([id, count]) => [id, count / Math.max(1, areas.size)]));
}
