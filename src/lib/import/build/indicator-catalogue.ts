import { normaliseName } from '../join/normalise-name.ts';
import { headerUnit, withoutUnit } from '../understand/header-unit.ts';
import { polarityOf } from './polarity.ts';
import { slug } from './slug.ts';
import type { TableRow } from './table-of-rows.ts';

/** Indicators by the names files give them. */
export interface IndicatorCatalogue {
  /** The key of a name: of the catalogue's indicator of that name or key, else made from the name. */
  idOf(name: string, unit: string | null): string;
  unitOf(id: string): string;
  /** Units that turned out to allow more than 100 percent. */
  setUnit(id: string, unit: string): void;
  rows(): TableRow[];
}

/** A catalogue from the rows of an imported one; names it does not know join it as they are met. */
export function indicatorCatalogue(known: readonly TableRow[]): IndicatorCatalogue {
  const rows = new Map<string, TableRow>(known.map((row) => [String(row.indicator_id), row]));
  const ids = new Map<string, string>();
  for (const row of known)
    for (const name of [row.indicator_id, row.name_de, row.name_en])
      if (typeof name === 'string') ids.set(normaliseName(name), String(row.indicator_id));
  const used = new Set<string>();

  function add(name: string, unit: string | null): string {
    const id = freeId(slug(name));
    const stated = unit ?? headerUnit(name) ?? 'value';
    const polarity = polarityOf(name, stated);
    rows.set(id, { indicator_id: id, name_de: name, unit: stated, polarity });
    return id;
  }

  /** An indicator of the catalogue whose name lacks the unit that the file adds to it. */
  function sameIndicator(name: string, unit: string | null): string | null {
    const id = ids.get(normaliseName(withoutUnit(name)));
    const row = known.find(({ indicator_id }) => indicator_id === id);
    return row !== undefined && row.unit === (unit ?? headerUnit(name)) ? (id ?? null) : null;
  }

  /** Long names may differ only in what a key has no room for. */
  function freeId(id: string): string {
    for (let number = 2; ; number++) {
      const candidate = number === 2 && !rows.has(id) ? id : `${id}_${number}`;
      if (!rows.has(candidate)) return candidate;
    }
  }

  return {
    idOf(name, unit) {
      const id = ids.get(normaliseName(name)) ?? sameIndicator(name, unit) ?? add(name, unit);
      ids.set(normaliseName(name), id);
      used.add(id);
      return id;
    },
    unitOf: (id) => String(rows.get(id)?.unit ?? ''),
    setUnit: (id, unit) => void rows.set(id, { ...rows.get(id), unit }),
    rows: () => [...rows.values()].filter((row) => known.includes(row) || used.has(String(row.indicator_id)))
  };
}
