import { parseDescriptor } from '../../src/lib/package/descriptor.ts';
import type { Descriptor } from '../../src/lib/package/descriptor.ts';
import type { DataPackage, RawTable } from '../../src/lib/package/model.ts';
import { defaultSettings } from '../../src/lib/package/default-settings.ts';
import type { AnalysisSettings } from '../../src/lib/package/settings.ts';
import { areaLayers } from './areas.ts';
import { daycareCentres } from './daycare-centres.ts';
import type { Edition } from './edition.ts';
import { catalogue } from './indicator-catalogue.ts';
import { indicatorRow } from './indicator-row.ts';
import { boroughRows, planningAreaRows } from './monitoring-table.ts';
import type { MonitoringRow } from './monitoring-table.ts';
import { observations } from './observations.ts';
import { population } from './population.ts';
import { licences, monitoringSource, sources } from './sources.ts';
import { table } from './table.ts';

/** The data package of an edition, from the files below `../shared`. */
export function berlinPackage(edition: Edition): DataPackage {
  const planningAreas = planningAreaRows(edition);
  const boroughs = boroughRows(edition);
  const layers = areaLayers(edition);
  const rawTables = {
    indicators: indicators(edition),
    observations: observations(edition, [
      { rows: planningAreas, indicatorIds: catalogue(edition).map(({ id }) => id) },
      { rows: boroughs, indicatorIds: edition.indexIndicators }
    ]),
    population: population(edition, [...planningAreas, ...boroughs]),
    ...(edition.laterPopulation === null ? {} : { facilities: daycareCentres() })
  };
  const defaults = defaultSettings({ layers, rawTables });
  return {
    descriptor: descriptor(edition),
    settings: settings(edition, planningAreas, defaults),
    layers,
    rawTables
  };
}

function indicators(edition: Edition): RawTable {
  const rows = catalogue(edition).map((entry) => indicatorRow(entry, indicatorSource(edition, entry.id)));
  return table('indicators', ['indicator_id'], rows);
}

function indicatorSource(edition: Edition, indicatorId: string): string {
  const source = monitoringSource(edition);
  if (!edition.indexIndicators.includes(indicatorId)) return source;
  return `${source}; ${edition.earlierPeriod}: errechnet aus Wert minus veröffentlichter Veränderung`;
}

function settings(
  edition: Edition,
  rows: readonly MonitoringRow[],
  defaults: AnalysisSettings
): AnalysisSettings {
  const outliers = rows.filter(({ outlier }) => outlier);
  return {
    ...defaults,
    municipality: 'Berlin',
    level: 'planning_area',
    period: edition.period,
    index: {
      ...defaults.index,
      indicators: edition.indexIndicators.map((id) => ({ id, weight: 1 })),
      excluded: outliers.map(({ areaId }) => ({ areaId, reason: 'outlier' }))
    },
    disclosure: { preset: 'berlin_hamburg' },
    ...coverage(edition)
  };
}

/** Kita places of today against the children of the latest register; the places are not divided by age. */
function coverage({ laterPopulation }: Edition): Pick<AnalysisSettings, 'coverage'> {
  if (laterPopulation === null) return {};
  const daycare = {
    id: 'daycare',
    facilityKinds: ['daycare'],
    places: 'approved',
    ageFrom: 0,
    ageTo: 5
  } as const;
  return {
    coverage: {
      populationPeriod: laterPopulation,
      need: 'stress_weighted',
      placeRules: [{ ...daycare, target: 0.75 }],
      siting: [{ placeRule: daycare.id, aim: 'shortfall', sites: 5 }]
    }
  };
}

function descriptor(edition: Edition): Descriptor {
  const { descriptor } = parseDescriptor({
    name: `berlin-${edition.year}`,
    title: `Berlin: Monitoring Soziale Stadtentwicklung ${edition.year}`,
    description: description(edition),
    licenses: licences,
    sources: sources(edition)
  });
  return descriptor;
}

const daycarePlaces =
  'Kitas mit genehmigten Plätzen, Stand November 2025; Bevölkerung nach Alter am 31.12.2023, die der Bezirke daraus ' +
  'zusammengezählt.';

const oldBoundaries =
  'Die Grenzen haben den Stand 2019: Planungsraum 09041403 entstand erst dann aus 09041301 und hat hier keine ' +
  'Werte. Der in der Quelle doppelt vergebene Schlüssel 06010102 ist für die Schloßstraße in Charlottenburg auf ' +
  '04030417 berichtigt.';

function description({ year, period, earlierPeriod }: Edition): string {
  return (
    `Indikatoren der Planungsräume und Bezirke, Stand 31.12.${period}. Die Werte von ${earlierPeriod} sind aus der ` +
    'veröffentlichten Veränderung über zwei Jahre errechnet. Nullen und −9999 in Gebieten ohne veröffentlichte ' +
    `Klasse sind fehlende Werte.${year === 2021 ? ` ${daycarePlaces}` : ` ${oldBoundaries}`}`
  );
}
