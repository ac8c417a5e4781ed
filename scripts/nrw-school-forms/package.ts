import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { defaultSettings } from '../../src/lib/package/default-settings.ts';
import { parseDescriptor } from '../../src/lib/package/descriptor.ts';
import type { AreaLayer, DataPackage } from '../../src/lib/package/model.ts';
import { simplified } from '../berlin/geometry.ts';
import { readJson } from '../berlin/shared-data.ts';
import { table } from '../berlin/table.ts';
import type { TableRow } from '../berlin/table.ts';
import { schoolIndicators } from './figures.ts';
import { schools } from './schools.ts';
import type { School } from './schools.ts';

const publisher =
  'IT.NRW, Schulverzeichnis 2024/25; Ministerium für Schule und Bildung NRW, Schulsozialindex 2024/25';
const period = '2024/25';

/** NRW's 396 municipalities: schools by type, pupils by type, and the social index; index = that of primary schools. */
export function nrwSchoolsPackage(): DataPackage {
  const layers = [municipalities()];
  const rawTables = {
    indicators: table('indicators', ['indicator_id'], schoolIndicators.map(indicatorRow)),
    observations: table('observations', ['indicator_id', 'area_id', 'period'], observationRows(layers[0]))
  };
  const defaults = defaultSettings({ layers, rawTables });
  const settings = {
    ...defaults,
    municipality: 'Nordrhein-Westfalen',
    level: 'municipality',
    period,
    index: { ...defaults.index, indicators: [{ id: 'primary_social_index', weight: 1 }] }
  };
  return { descriptor: descriptor(), settings, layers, rawTables };
}

/** Numbers of schools are shown however small: schools are no persons. */
function indicatorRow({
  id,
  de,
  en,
  definition,
  unit,
  polarity
}: (typeof schoolIndicators)[number]): TableRow {
  return {
    indicator_id: id,
    name_de: de,
    name_en: en,
    definition_de: definition,
    unit,
    topic: 'Schule',
    polarity,
    numerator_de: unit === 'percent' ? 'Schülerinnen und Schüler der Schulform' : null,
    denominator_de: unit === 'percent' ? 'Schülerinnen und Schüler weiterführender Schulen' : null,
    source: publisher,
    licence: 'dl-de/by-2.0',
    min_numerator: unit === 'count' ? 0 : null,
    min_denominator: null
  };
}

function observationRows(layer: AreaLayer | undefined): TableRow[] {
  const byMunicipality = new Map<string, School[]>();
  for (const school of schools())
    byMunicipality.set(school.municipality, [...(byMunicipality.get(school.municipality) ?? []), school]);
  return (layer?.features ?? []).flatMap(({ properties: { area_id } }) =>
    schoolIndicators.map(({ id, figure }): TableRow => {
      const found = figure(byMunicipality.get(area_id) ?? []);
      const key = { area_id, indicator_id: id, period };
      return found
        ? { ...key, ...found, flag: null }
        : { ...key, value: null, numerator: null, denominator: null, flag: 'missing' };
    })
  );
}

type Source = Feature<Polygon | MultiPolygon, Readonly<Record<string, unknown>>>;

function municipalities(): AreaLayer {
  const { features } = readJson('data/nrw/municipality_nrw.geojson') as { features: readonly Source[] };
  const areas = features.map(({ properties, geometry }) => ({
    type: 'Feature' as const,
    properties: {
      area_id: String(properties.AGS),
      name: String(properties.GEN),
      level: 'municipality',
      parent_id: null,
      vintage: null
    },
    geometry: simplified(geometry)
  }));
  areas.sort((a, b) => (a.properties.area_id < b.properties.area_id ? -1 : 1));
  return { level: 'municipality', path: 'areas-municipality.geojson', features: areas };
}

function descriptor() {
  return parseDescriptor({
    name: 'nrw-school-forms',
    title: 'Nordrhein-Westfalen: Schulen nach Schulform und Sozialindex je Gemeinde',
    description:
      'Schuljahr 2024/25, gezählt am Schulort, nicht am Wohnort: wer über die Gemeindegrenze zur Schule geht, zählt, ' +
      'wo die Schule steht. Schülerzahlen sind vom Herausgeber gerundet.',
    licenses: [{ name: 'dl-de-by-2.0', title: 'Datenlizenz Deutschland – Namensnennung – Version 2.0' }],
    sources: [
      {
        title: publisher,
        version: 'homlador/schulsozialindex-karte @ 6a0fab506c1b93948df278b6b7df15839a07c883'
      },
      {
        title: '© GeoBasis-DE / BKG (VG250), Gemeinden',
        version:
          'umweltinformationssysteme/CAMS_ground-level-ozone-forecast_nrw @ 427d28225921a767823744b7c3c18b28826f1457'
      }
    ]
  }).descriptor;
}
