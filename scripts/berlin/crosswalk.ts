import type { AreaLayer, RawTable } from '../../src/lib/package/model.ts';
import { cell, readCsv } from './shared-data.ts';
import { table } from './table.ts';

interface Share {
  from: string;
  to: string;
  weight: number;
}

/** Shares below this are slivers of two drawings of the same border. */
const sliver = 0.005;

/** Which share of each planning area's surface went to which new one, slivers left out, adding up to 1. */
export function crosswalk(layers: readonly AreaLayer[], from_vintage: string, to_vintage: string): RawTable {
  const known = new Set(
    layers.flatMap(({ features }) => features.map(({ properties }) => properties.area_id))
  );
  const shares = readCsv('data/berlin/geo/lor_crosswalk_2006_to_2021_areal.csv')
    .map((row): Share => ({
      from: cell(row, 'plr_id_pre2021'),
      to: cell(row, 'plr_id_2021'),
      weight: Number(cell(row, 'weight'))
    }))
    .filter(({ from, to, weight }) => weight >= sliver && known.has(from) && known.has(to));
  const sums = new Map<string, number>();
  for (const { from, weight } of shares) sums.set(from, (sums.get(from) ?? 0) + weight);
  const rows = shares.map(({ from, to, weight }) => ({
    from_vintage,
    from_id: from,
    to_vintage,
    to_id: to,
    weight: Number((weight / (sums.get(from) ?? 1)).toFixed(6))
  }));
  return table('crosswalk', ['from_id', 'to_id'], rows);
}
