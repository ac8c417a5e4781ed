import type { DataPackage } from '../../../../src/lib/package/model.ts';
import { german, germanDate } from '../formats/german-number.ts';
import type { Cell, Sheet } from '../formats/sheet.ts';
import { areaNames, keyed, rowsOf, text } from '../package-view.ts';
import type { Row } from '../package-view.ts';

const statusWords: Readonly<Record<string, string>> = {
  active: 'läuft',
  planned: 'geplant',
  concept: 'Idee',
  paused: 'ruht',
  ended: 'beendet'
};
const scopeWords: Readonly<Record<string, string>> = {
  facility: 'Einrichtung',
  quarter: 'Quartier',
  district: 'Bezirk',
  city_wide: 'stadtweit',
  supra_municipal: 'überörtlich'
};

/** The inventory as a list kept by hand: providers in several spellings, areas in one cell, ages in words. */
export function offerSheet(pkg: DataPackage): Sheet {
  const context = {
    names: areaNames(pkg),
    phases: phaseNames(pkg),
    facilities: keyed(rowsOf(pkg, 'facilities'), 'facility_id'),
    areas: areasByOffer(pkg)
  };
  return {
    name: 'Angebote',
    merges: ['A1:F1'],
    rows: [
      ['Angebotsbestand Präventionskette – Auszug 15.01.2025'],
      ['bitte nur in den weißen Feldern ergänzen!'],
      columns.map(([title]) => title),
      ...rowsOf(pkg, 'offers').map((row, index) => columns.map(([, cell]) => cell(row, index, context)))
    ]
  };
}

interface Context {
  names: ReadonlyMap<string, string>;
  phases: ReadonlyMap<string, string>;
  facilities: ReadonlyMap<string, Row>;
  areas: ReadonlyMap<string, readonly string[]>;
}

const plain =
  (column: string) =>
  (row: Row): Cell =>
    typeof row[column] === 'number' ? row[column] : text(row[column]);

const columns: readonly (readonly [string, (row: Row, index: number, context: Context) => Cell])[] = [
  ['lfd. Nr.', plain('offer_id')],
  ['Angebot', plain('name')],
  ['Typ', plain('type')],
  ['Handlungsfeld', plain('action_field')],
  ['Bereich', plain('sector')],
  ['Träger', (row, index) => spelling(text(row.provider), index)],
  ['Trägerart', (row) => (row.provider_kind === 'public' ? 'öffentlich' : 'frei')],
  ['Netzwerk', plain('network')],
  ['Lebensphasen', (row, _, { phases }) => listed(row.phases, (id) => phases.get(id) ?? id)],
  ['Alter', (row) => agesInWords(row)],
  ['Zielgruppe', plain('target_group')],
  ['für alle?', (row) => (row.approach === 'universal' ? 'ja' : 'nein')],
  ['Zugang', (row) => listed(row.access_mode, (mode) => mode)],
  ['Reichweite', (row) => scopeWords[text(row.scope)] ?? ''],
  [
    'Bezirke/Quartiere',
    (row, _, { areas, names }) =>
      (areas.get(text(row.offer_id)) ?? []).map((id) => names.get(id) ?? id).join(', ')
  ],
  ['Einrichtung', (row, _, { facilities }) => text(facilities.get(text(row.facility_id))?.name)],
  ['Ort', plain('venue')],
  [
    'Koordinaten',
    (row) => (row.lon === null ? '' : `${german(Number(row.lat), 5)} / ${german(Number(row.lon), 5)}`)
  ],
  ['Plätze gen.', plain('places_approved')],
  ['Plätze belegbar', plain('places_occupiable')],
  ['Plätze belegt', plain('places_occupied')],
  ['Std./Woche', plain('hours_per_week')],
  ['VZÄ', (row) => (row.fte === null ? '' : german(Number(row.fte), 2))],
  ['Stand', (row) => statusWords[text(row.status)] ?? ''],
  ['seit', (row, index) => dateCell(row.valid_from, index)],
  ['bis', (row, index) => (row.valid_to === null ? 'unbefristet' : dateCell(row.valid_to, index))],
  ['Finanzierung', plain('funding_source')],
  ['Finanzierung bis', (row, index) => dateCell(row.funding_until, index)],
  ['Rechtskreis', (row) => listed(row.legal_sphere, (sphere) => sphere)],
  ['Übergabe bei', (row) => listed(row.handover_for, (id) => id)],
  ['Gütesiegel', plain('certificate')],
  ['Leitlinien', (row) => listed(row.guidelines, (line) => line)],
  ['Kontakt', plain('contact')]
];

/** The same provider in three spellings. */
function spelling(provider: string, index: number): string {
  if (index % 7 === 3) return provider.replace('e. V.', 'e.V.').replace('gGmbH', 'gemeinnützige GmbH');
  return index % 11 === 5 ? `${provider.toUpperCase()} ` : provider;
}

function agesInWords({ age_from, age_to }: Row): string {
  if (age_from === null && age_to === null) return 'vor der Geburt';
  if (age_to === null) return `ab ${age_from}`;
  return age_from === null ? `bis ${age_to}` : `${age_from}–${age_to} Jahre`;
}

/** Every third date stands as text, the others as dates of the workbook. */
function dateCell(value: Row[string] | undefined, index: number): Cell {
  if (value === null || value === undefined) return null;
  return index % 3 === 0 ? germanDate(text(value)) : { date: text(value) };
}

const listed = (value: Row[string] | undefined, word: (item: string) => string): string =>
  text(value)
    .split(';')
    .filter((item) => item !== '')
    .map(word)
    .join(', ');

const phaseNames = (pkg: DataPackage) =>
  new Map(rowsOf(pkg, 'phases').map((row) => [text(row.phase_id), text(row.name_de)]));

function areasByOffer(pkg: DataPackage): Map<string, string[]> {
  const areas = new Map<string, string[]>();
  for (const { offer_id, area_id } of rowsOf(pkg, 'offer_areas')) {
    areas.set(text(offer_id), [...(areas.get(text(offer_id)) ?? []), text(area_id)]);
  }
  return areas;
}
