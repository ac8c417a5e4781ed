import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { defaultSettings } from '../../src/lib/package/default-settings.ts';
import { parseDescriptor } from '../../src/lib/package/descriptor.ts';
import type { AreaFeature, AreaLayer, DataPackage, RawTable } from '../../src/lib/package/model.ts';
import { simplified } from '../berlin/geometry.ts';
import { readJson } from '../berlin/shared-data.ts';
import { table } from '../berlin/table.ts';
import { schools, type School } from './schools.ts';

const period = '2024';
const highFrom = 6;

/** The schools of North Rhine-Westphalia by municipality, from the files below `../shared`. */
export function nrwPackage(): DataPackage {
  const layers = [municipalities()];
  const all = schools(layers[0]?.features ?? []);
  const rawTables = {
    indicators: indicators(),
    observations: observations(layers[0]?.features ?? [], all),
    facilities: facilities(all)
  };
  const defaults = defaultSettings({ layers, rawTables });
  const settings = {
    ...defaults,
    municipality: 'Nordrhein-Westfalen',
    level: 'municipality',
    period,
    coverage: {
      schoolRule: {
        fundingYear: '2025',
        stressAbove: 0,
        facilityKinds: ['primary_school'],
        meanWithin: 'area' as const
      }
    }
  };
  return { descriptor: descriptor(), settings, layers, rawTables };
}

interface SourceProperties {
  AGS: string;
  GEN: string;
}

function municipalities(): AreaLayer {
  const source = readJson('data/nrw/municipality_nrw.geojson') as FeatureCollection<
    Polygon | MultiPolygon,
    SourceProperties
  >;
  const features = source.features.map(({ properties, geometry }): AreaFeature => {
    const names = { area_id: properties.AGS, name: properties.GEN, level: 'municipality' };
    return {
      type: 'Feature',
      properties: { ...names, parent_id: null, vintage: null },
      geometry: simplified(geometry)
    };
  });
  features.sort((a, b) => (a.properties.area_id < b.properties.area_id ? -1 : 1));
  return { level: 'municipality', path: 'areas-municipality.geojson', features };
}

const shares = [
  {
    id: 'burdened_primary_schools',
    kinds: ['primary_school'],
    nameDe: 'Kinder an Grundschulen mit hohem Sozialindex',
    nameEn: 'Children at primary schools with a high social index',
    whereDe: 'an Grundschulen',
    polarity: 1
  },
  {
    id: 'burdened_secondary_schools',
    kinds: ['secondary_school'],
    nameDe: 'Jugendliche an weiterführenden Schulen mit hohem Sozialindex',
    nameEn: 'Pupils at secondary schools with a high social index',
    whereDe: 'an weiterführenden Schulen',
    polarity: 1
  }
] as const;

function indicators(): RawTable {
  const rows = shares.map(({ id, nameDe, nameEn, whereDe, polarity }) => ({
    indicator_id: id,
    name_de: nameDe,
    name_en: nameEn,
    definition_de: `Anteil an Schulen mit Sozialindexstufe ${highFrom} bis 9, Schuljahr 2024/25`,
    unit: '%',
    topic: 'Bildung',
    polarity,
    numerator_de: `Schülerinnen und Schüler ${whereDe} mit Sozialindexstufe ${highFrom} bis 9`,
    denominator_de: `Schülerinnen und Schüler ${whereDe} mit Sozialindex`,
    source: 'Schulverzeichnis IT.NRW 2024/25; Schulsozialindex des Schulministeriums NRW',
    licence: 'dl-de-by-2.0'
  }));
  return table('indicators', ['indicator_id'], rows);
}

function observations(areas: readonly AreaFeature[], all: readonly School[]): RawTable {
  const rows = shares.flatMap(({ id, kinds }) =>
    areas.map(({ properties: { area_id } }) => {
      const own = all.filter(
        ({ areaId, kind, socialIndex }) =>
          areaId === area_id && kinds.some((one) => one === kind) && socialIndex !== null
      );
      const denominator = pupilsOf(own);
      const numerator = pupilsOf(own.filter(({ socialIndex }) => (socialIndex ?? 0) >= highFrom));
      const figure =
        denominator === 0
          ? { value: null, numerator: null, denominator: null, flag: 'missing' }
          : { value: (100 * numerator) / denominator, numerator, denominator, flag: null };
      return { area_id, indicator_id: id, period, ...figure };
    })
  );
  return table('observations', ['indicator_id', 'area_id', 'period'], rows);
}

const pupilsOf = (list: readonly School[]) => list.reduce((sum, { pupils }) => sum + pupils, 0);

function facilities(all: readonly School[]): RawTable {
  const known = table(
    'facilities',
    ['facility_id'],
    all.map(({ id, name, kind, areaId, place, socialIndex }) => ({
      facility_id: id,
      name,
      kind,
      area_id: areaId,
      lon: place?.[0] ?? null,
      lat: place?.[1] ?? null,
      social_index: socialIndex
    }))
  );
  const sorted = [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  const extraColumns = {
    school_form: sorted.map(({ form }) => form),
    pupils: sorted.map(({ pupils }) => String(pupils)),
    startchancen: sorted.map(({ startchancen }) => String(startchancen))
  };
  return { ...known, extraColumns };
}

function descriptor() {
  return parseDescriptor({
    name: 'nrw-schools-2024',
    title: 'Nordrhein-Westfalen: Schulen und Sozialindex 2024/25',
    description:
      'Alle Schulen des Schuljahres 2024/25 mit Sozialindexstufe, nach Gemeinden. Orte, die außerhalb der eigenen ' +
      'Gemeinde liegen (falsch verortete Anschriften), sind leer; die Gemeinde der Schule bleibt.',
    licenses: [
      {
        name: 'dl-de-by-2.0',
        title: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
        path: 'https://www.govdata.de/dl-de/by-2-0'
      }
    ],
    sources: [
      { title: '© GeoBasis-DE / BKG, Verwaltungsgebiete VG250' },
      { title: 'IT.NRW, Schulverzeichnis 2024/25' },
      { title: 'Ministerium für Schule und Bildung NRW, Schulsozialindex 2024/25' }
    ]
  }).descriptor;
}
