import { filled, optional, present, type TableSpec } from '../column.ts';
import { flags } from '../flag.ts';

/** Units with a meaning to the software; free text is allowed beside them. */
export const knownUnits = [
  'percent',
  'ratio_percent',
  'per_1000',
  'per_10000',
  'per_100000',
  'ratio',
  'count',
  'index'
] as const;

const flag = optional(
  'text',
  'Kennzeichen der Angabe, leer = gewöhnlicher Wert',
  'Sign of the figure, empty = ordinary',
  {
    values: flags
  }
);
const area = filled('text', 'Schlüssel des Gebiets', 'Key of the area', { refers: ['areas'] });

/** Areas as attributes of the features in `areas-LEVEL.geojson`; the geometry is checked on its own. */
export const areas = {
  title: { de: 'Gebiete', en: 'Areas' },
  purpose: {
    de: 'Die Gebiete einer Ebene mit ihren Grenzen, eine Datei areas-EBENE.geojson je Ebene, EPSG:4326.',
    en: 'The areas of one level with their boundaries, one file areas-LEVEL.geojson per level, EPSG:4326.'
  },
  primaryKey: ['area_id', 'vintage'],
  columns: {
    area_id: filled('text', 'Schlüssel des Gebiets, als Text', 'Key of the area, as text'),
    name: filled('text', 'Name des Gebiets', 'Name of the area'),
    level: optional('text', 'Ebene, sonst aus dem Dateinamen', 'Level; taken from the file name if left out'),
    parent_id: optional('text', 'Schlüssel des übergeordneten Gebiets', 'Key of the area above', {
      refers: ['areas']
    }),
    vintage: optional('text', 'Gebietsstand, etwa 2021', 'Boundary vintage, such as 2021')
  }
} as const satisfies TableSpec;

export const crosswalk = {
  title: { de: 'Umsteigeschlüssel', en: 'Crosswalk' },
  purpose: {
    de: 'Welcher Anteil eines Gebiets in welchem Gebiet eines anderen Gebietsstands aufgeht.',
    en: 'Which share of an area goes into which area of another boundary vintage.'
  },
  primaryKey: ['from_vintage', 'from_id', 'to_vintage', 'to_id'],
  columns: {
    from_vintage: filled('text', 'Gebietsstand der Quelle', 'Vintage of the source'),
    from_id: filled('text', 'Gebiet der Quelle', 'Area of the source'),
    to_vintage: filled('text', 'Gebietsstand des Ziels', 'Vintage of the target'),
    to_id: filled('text', 'Gebiet des Ziels', 'Area of the target'),
    weight: filled(
      'number',
      'Anteil der Quelle, je Quelle in Summe 1',
      'Share of the source; adds up to 1 per source',
      {
        minimum: 0,
        maximum: 1
      }
    )
  }
} as const satisfies TableSpec;

export const population = {
  title: { de: 'Bevölkerung', en: 'Population' },
  purpose: {
    de: 'Einwohnerinnen und Einwohner nach Gebiet, Stand und Altersgruppe; die Gruppen überschneiden sich nicht.',
    en: 'Residents by area, period and age band; the bands do not overlap.'
  },
  primaryKey: ['area_id', 'period', 'age_from', 'age_to'],
  columns: {
    area_id: area,
    period: filled('period', 'Stand oder Zeitraum', 'Reference date or period'),
    age_from: optional(
      'integer',
      'Erstes Alter der Gruppe, leer = ab Geburt',
      'First age of the band, empty = from birth',
      {
        minimum: 0
      }
    ),
    age_to: optional(
      'integer',
      'Letztes Alter der Gruppe, leer = nach oben offen',
      'Last age of the band, empty = open',
      {
        minimum: 0
      }
    ),
    count: present('integer', 'Anzahl der Personen', 'Number of persons', { minimum: 0 }),
    flag
  }
} as const satisfies TableSpec;

export const indicators = {
  title: { de: 'Kennzahlen', en: 'Indicators' },
  purpose: {
    de: 'Was gemessen wird, in welcher Einheit, mit welcher Richtung und woher.',
    en: 'What is measured, in which unit and direction, and where it comes from.'
  },
  primaryKey: ['indicator_id'],
  columns: {
    indicator_id: filled('text', 'Schlüssel der Kennzahl', 'Key of the indicator'),
    name_de: filled('text', 'Bezeichnung', 'German name'),
    name_en: optional('text', 'Englische Bezeichnung', 'English name'),
    definition_de: optional(
      'text',
      'Wie die Kennzahl gebildet wird',
      'How the indicator is formed, in German'
    ),
    unit: filled(
      'text',
      'Einheit; percent ist ein Anteil (Zähler ist Teil des Nenners), ratio_percent darf über 100 liegen',
      'Unit; percent is a share (numerator part of denominator), ratio_percent may exceed 100',
      { known: knownUnits }
    ),
    topic: optional('text', 'Thema, zum Gruppieren', 'Topic, for grouping'),
    polarity: filled(
      'integer',
      '1 = hoher Wert belastet, −1 = entlastet, 0 = neutral',
      '1 = a high value means more stress, −1 less, 0 neutral',
      {
        values: ['1', '-1', '0']
      }
    ),
    numerator_de: optional('text', 'Was der Zähler zählt', 'What the numerator counts, in German'),
    denominator_de: optional('text', 'Was der Nenner zählt', 'What the denominator counts, in German'),
    source: optional('text', 'Quelle', 'Source'),
    licence: optional('text', 'Lizenz', 'Licence'),
    min_numerator: optional('integer', 'Mindestfallzahl des Zählers', 'Minimum count of the numerator', {
      minimum: 0
    }),
    min_denominator: optional('integer', 'Mindestfallzahl des Nenners', 'Minimum count of the denominator', {
      minimum: 0
    })
  }
} as const satisfies TableSpec;

export const observations = {
  title: { de: 'Werte', en: 'Observations' },
  purpose: {
    de: 'Ein Wert je Gebiet, Kennzahl und Zeitraum, wo möglich mit Zähler und Nenner.',
    en: 'One figure per area, indicator and period, with numerator and denominator where known.'
  },
  primaryKey: ['area_id', 'indicator_id', 'period'],
  columns: {
    area_id: area,
    indicator_id: filled('text', 'Schlüssel der Kennzahl', 'Key of the indicator', {
      refers: ['indicators']
    }),
    period: filled('period', 'Stand oder Zeitraum', 'Reference date or period'),
    value: present(
      'number',
      'Wert in der Einheit der Kennzahl, leer = kein Wert',
      'Value in the unit of the indicator, empty = none'
    ),
    numerator: optional('number', 'Zähler', 'Numerator'),
    denominator: optional('number', 'Nenner', 'Denominator', { minimum: 0 }),
    flag
  }
} as const satisfies TableSpec;
