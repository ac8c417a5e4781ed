import type { LoadablePackage } from '../../src/lib/engine/load.ts';
import type { RawTable } from '../../src/lib/package/model.ts';

/** The same package with the rows of every table and the areas of every layer in another order. */
export function shuffledPackage<Package extends LoadablePackage>(pkg: Package): Package {
  const rawTables = Object.entries(pkg.rawTables).map(([name, table]) => [
    name,
    table && shuffledTable(table)
  ]);
  const layers = pkg.layers.map((layer) => ({ ...layer, features: permuted(layer.features) })).reverse();
  return { ...pkg, layers, rawTables: Object.fromEntries(rawTables) };
}

function shuffledTable(table: RawTable): RawTable {
  const columns = Object.entries(table.columns).map(([name, column]) => [name, permuted(column)]);
  return { ...table, columns: Object.fromEntries(columns) };
}

/** Every entry once, by steps coprime to the length. */
function permuted<T>(items: readonly T[]): T[] {
  const step = [7, 11, 13, 17, 19].find((candidate) => items.length % candidate !== 0) ?? 1;
  return items.map((_, i) => items[(i * step + 3) % items.length]!);
}
