import type { CatalogueEntry } from './indicator-catalogue.ts';
import type { TableRow } from './table.ts';

/** The row of the table `indicators` for an entry of the catalogue. */
export function indicatorRow(entry: CatalogueEntry, source: string): TableRow {
  return {
    indicator_id: entry.id,
    name_de: entry.nameDe,
    name_en: entry.nameEn,
    definition_de: entry.definitionDe,
    unit: entry.unit,
    topic: entry.topic,
    polarity: entry.polarity,
    numerator_de: entry.numeratorDe,
    denominator_de: entry.denominatorDe,
    source,
    licence: 'dl-de-zero-2.0'
  };
}
