import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { defaultSettings } from '../../src/lib/package/default-settings.ts';
import { parseDescriptor } from '../../src/lib/package/descriptor.ts';
import type { AreaLayer, DataPackage } from '../../src/lib/package/model.ts';
import { simplified } from '../berlin/geometry.ts';
import { cell, readCsv, readJson } from '../berlin/shared-data.ts';
import { table } from '../berlin/table.ts';
import { indicators } from './indicators.ts';

const publisher = 'Statistisches Amt des Kantons Basel-Stadt, Quartierradar 2025';
const period = '2024';

/** Basel's 21 Wohnviertel: the welfare rate is the index, the share at the Gymnasium and others stand beside it. */
export function baselPackage(): DataPackage {
  const layers = [wohnviertel()];
  const rawTables = {
    indicators: table('indicators', ['indicator_id'], indicators.map(indicatorRow)),
    observations: table('observations', ['indicator_id', 'area_id', 'period'], observationRows())
  };
  const defaults = defaultSettings({ layers, rawTables });
  const settings = {
    ...defaults,
    municipality: 'Basel',
    level: 'wohnviertel',
    period,
    index: { ...defaults.index, indicators: [{ id: 'welfare_rate', weight: 1 }] },
    extra: { profiles: { first: 'gymnasium_share' } }
  };
  return { descriptor: descriptor(), settings, layers, rawTables };
}

function indicatorRow({ id, de, en, unit, polarity, source }: (typeof indicators)[number]) {
  return {
    indicator_id: id,
    name_de: de,
    name_en: en,
    definition_de: `${de} nach Wohnviertel, wie veröffentlicht („${source}“)`,
    unit,
    topic: 'Quartierradar',
    polarity,
    numerator_de: null,
    denominator_de: null,
    source: publisher,
    licence: 'nicht angegeben'
  };
}

/** The source gives shares from 0 to 1; figures of other years (taxes, employment) are left out. */
function observationRows() {
  const byName = new Map(indicators.map((one) => [one.source, one]));
  return readCsv('data/basel/quartierradar_2025.tsv').flatMap((row) => {
    const indicator = byName.get(cell(row, 'Indikator_Name'));
    if (!indicator || cell(row, 'jahr_char') !== period) return [];
    const value = Number(cell(row, 'Wert')) * indicator.factor;
    return [
      {
        area_id: cell(row, 'Wohnviertel_id'),
        indicator_id: indicator.id,
        period,
        value: Number(value.toFixed(8)),
        flag: null
      }
    ];
  });
}

type Source = Feature<Polygon | MultiPolygon, Readonly<Record<string, unknown>>>;

function wohnviertel(): AreaLayer {
  const { features } = readJson('data/basel/wohnviertel.geojson') as { features: readonly Source[] };
  const areas = features.map(({ properties, geometry }) => ({
    type: 'Feature' as const,
    properties: {
      area_id: String(properties.TXT),
      name: String(properties.name),
      level: 'wohnviertel',
      parent_id: null,
      vintage: null
    },
    geometry: simplified(geometry)
  }));
  areas.sort((a, b) => (a.properties.area_id < b.properties.area_id ? -1 : 1));
  return { level: 'wohnviertel', path: 'areas-wohnviertel.geojson', features: areas };
}

function descriptor() {
  return parseDescriptor({
    name: 'basel-wohnviertel',
    title: 'Basel: Gymnasialquote und Sozialhilfequote nach Wohnviertel',
    description:
      'Kennzahlen des Quartierradars 2025 für das Jahr 2024, nur die veröffentlichten Anteile: Fallzahlen nennt die ' +
      'Quelle nicht, also gibt es keine Intervalle. Der Index besteht allein aus der Sozialhilfequote.',
    licenses: [],
    sources: [
      {
        title: publisher,
        version: 'StataBS/indikatoren @ 715669d7909adf8f7c726f517d5c7bd6f27d4e27'
      }
    ]
  }).descriptor;
}
