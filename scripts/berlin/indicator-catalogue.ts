import type { Edition } from './edition.ts';

/** A row of the table `indicators`, as far as the indicators differ. */
export interface CatalogueEntry {
  id: string;
  nameDe: string;
  nameEn: string;
  definitionDe: string;
  unit: string;
  topic: string;
  polarity: 1 | 0;
  numeratorDe: string | null;
  denominatorDe: string | null;
}

const residents = 'Einwohnerinnen und Einwohner';

const indexEntries: readonly CatalogueEntry[] = [
  share(
    'unemployment',
    1,
    'Arbeit',
    ['Arbeitslosigkeit', 'Unemployment'],
    ['Arbeitslose nach SGB II und SGB III', `${residents} von 15 bis unter 65 Jahren`]
  ),
  share(
    'long_term_unemployment',
    1,
    'Arbeit',
    ['Langzeitarbeitslosigkeit', 'Long-term unemployment'],
    ['Langzeitarbeitslose nach SGB II und SGB III', `${residents} von 15 bis unter 65 Jahren`]
  ),
  share(
    'transfer_receipt',
    1,
    'Einkommen',
    ['Transferbezug', 'Transfer receipt'],
    ['nicht arbeitslose Empfängerinnen und Empfänger von Leistungen nach SGB II und SGB XII', residents]
  ),
  share(
    'child_poverty',
    1,
    'Einkommen',
    ['Kinderarmut', 'Child poverty'],
    ['Kinder unter 15 Jahren in Bedarfsgemeinschaften nach SGB II', `${residents} unter 15 Jahren`]
  )
];

const contextEntries: readonly CatalogueEntry[] = [
  share('youth_unemployment', 1, 'Arbeit', ['Jugendarbeitslosigkeit', 'Youth unemployment']),
  share('single_parent_households', 1, 'Familie', ['Alleinerziehende Haushalte', 'Single-parent households']),
  share('old_age_poverty', 1, 'Einkommen', ['Altersarmut', 'Old-age poverty']),
  share('children_migration_background', 0, 'Bevölkerung', [
    'Kinder und Jugendliche mit Migrationshintergrund',
    'Children and adolescents with migration background'
  ]),
  share('migration_background', 0, 'Bevölkerung', [
    'Einwohnerinnen und Einwohner mit Migrationshintergrund',
    'Residents with migration background'
  ]),
  share('foreign_nationals', 0, 'Bevölkerung', ['Ausländerinnen und Ausländer', 'Foreign nationals']),
  {
    ...share('foreign_nationals_change', 0, 'Bevölkerung', [
      'Veränderung des Ausländeranteils in zwei Jahren',
      'Change in the share of foreign nationals over two years'
    ]),
    unit: 'percentage_points'
  },
  share('non_eu_nationals', 0, 'Bevölkerung', [
    'Ausländerinnen und Ausländer aus Staaten außerhalb der EU',
    'Nationals of states outside the EU'
  ]),
  share('foreign_transfer_recipients', 1, 'Einkommen', [
    'Ausländische Transferbeziehende (SGB II)',
    'Foreign transfer recipients (SGB II)'
  ]),
  share('simple_residential_location', 0, 'Wohnen', ['Einfache Wohnlage', 'Simple residential location']),
  share('residence_over_five_years', 0, 'Wohnen', ['Wohndauer über fünf Jahre', 'Residence over five years']),
  rate('migration_volume', ['Wanderungsvolumen', 'Migration volume'], 'Zu- und Fortzüge'),
  rate('migration_balance', ['Wanderungssaldo', 'Migration balance'], 'Zuzüge minus Fortzüge'),
  rate(
    'migration_balance_under_six',
    ['Wanderungssaldo der Kinder unter 6 Jahren', 'Migration balance of children under six'],
    'Zuzüge minus Fortzüge von Kindern unter 6 Jahren'
  )
];

/** The indicators of an edition: those of its index and, in 2021, the context indicators beside it. */
export function catalogue(edition: Edition): readonly CatalogueEntry[] {
  const inIndex = indexEntries.filter(({ id }) => edition.indexIndicators.includes(id));
  return edition.year === 2021 ? [...inIndex, ...contextEntries] : inIndex;
}

function share(
  id: string,
  polarity: 1 | 0,
  topic: string,
  [nameDe, nameEn]: readonly [string, string],
  parts?: readonly [string, string]
): CatalogueEntry {
  const [numeratorDe, denominatorDe] = parts ?? [null, null];
  const definitionDe = parts
    ? `Anteil: ${parts[0]} an: ${parts[1]}`
    : `${nameDe}: Kontextindikator des Monitorings Soziale Stadtentwicklung`;
  return { id, nameDe, nameEn, definitionDe, unit: 'percent', topic, polarity, numeratorDe, denominatorDe };
}

function rate(id: string, [nameDe, nameEn]: readonly [string, string], moves: string): CatalogueEntry {
  const definitionDe = `${moves} je 100 der gleichen Bevölkerung, Jahresdurchschnitt aus zwei Jahren`;
  const parts = { numeratorDe: moves, denominatorDe: null };
  return {
    id,
    nameDe,
    nameEn,
    definitionDe,
    unit: 'ratio_percent',
    topic: 'Wanderung',
    polarity: 0,
    ...parts
  };
}
