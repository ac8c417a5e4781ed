import { parseDescriptor } from '../../src/lib/package/descriptor.ts';
import { defaultSettings } from '../../src/lib/package/default-settings.ts';
import type { AreaLayer, DataPackage, RawTable } from '../../src/lib/package/model.ts';
import type { AnalysisSettings } from '../../src/lib/package/settings.ts';
import type { TableName } from '../../src/lib/package/tables.ts';
import { areaLayers } from './areas.ts';
import { crosswalk } from './crosswalk.ts';
import { editionOf, editions } from './edition.ts';
import type { Edition } from './edition.ts';
import { catalogue } from './indicator-catalogue.ts';
import { indicatorRow } from './indicator-row.ts';
import { boroughRows, planningAreaRows } from './monitoring-table.ts';
import { observations } from './observations.ts';
import { population } from './population.ts';
import { licences, sources } from './sources.ts';
import { table } from './table.ts';
import type { TableRow } from './table.ts';

const latest = editionOf(2021);

/**
 * The editions 2013, 2017 and 2021 in one package: the figures of their reference dates in their own boundaries, with
 * the crosswalk between these. The index of 2020 has three indicators, those before four, as published.
 */
export function berlinYearsPackage(): DataPackage {
  const layers = mergedLayers([editionOf(2017), latest]);
  const rawTables = {
    indicators: table('indicators', ['indicator_id'], indicatorRows()),
    observations: merged('observations', ['indicator_id', 'area_id', 'period'], editionObservations),
    population: merged('population', ['area_id', 'period', 'age_from'], (edition) =>
      population({ ...edition, laterPopulation: null }, [
        ...planningAreaRows(edition),
        ...boroughRows(edition)
      ])
    ),
    crosswalk: crosswalk(layers, editionOf(2017).vintage, latest.vintage)
  };
  return {
    descriptor: descriptor(),
    settings: settings(defaultSettings({ layers, rawTables })),
    layers,
    rawTables
  };
}

function indicatorRows(): TableRow[] {
  const edition = editionOf(2017);
  return catalogue(edition)
    .filter(({ id }) => edition.indexIndicators.includes(id))
    .map((entry) =>
      indicatorRow(
        entry,
        'Senatsverwaltung für Stadtentwicklung Berlin, Monitoring Soziale Stadtentwicklung 2013, 2017 und 2021'
      )
    );
}

function editionObservations(edition: Edition): RawTable {
  const { indexIndicators: indicatorIds } = edition;
  const parts = [planningAreaRows(edition), boroughRows(edition)].map((rows) => ({ rows, indicatorIds }));
  return observations(edition, parts);
}

/** The rows of all editions, each at its own reference date only. */
function merged(name: TableName, keys: readonly string[], tableOf: (edition: Edition) => RawTable): RawTable {
  return table(
    name,
    keys,
    editions.flatMap((edition) => rowsOf(tableOf(edition)).filter(({ period }) => period === edition.period))
  );
}

function rowsOf({ columns, rowCount }: RawTable): TableRow[] {
  return Array.from({ length: rowCount }, (_, i) =>
    Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, cells?.[i] ?? null]))
  );
}

function mergedLayers(of: readonly Edition[]): AreaLayer[] {
  const [first = [], ...others] = of.map(areaLayers);
  return first.map((layer) => {
    const more = others.flatMap((layers) => layers.filter(({ level }) => level === layer.level));
    return { ...layer, features: [layer, ...more].flatMap(({ features }) => features) };
  });
}

function settings(defaults: AnalysisSettings): AnalysisSettings {
  const equal = (ids: readonly string[]) => ids.map((id) => ({ id, weight: 1 }));
  const outliers = planningAreaRows(latest).filter(({ outlier }) => outlier);
  const before = editions.filter(({ year }) => year !== latest.year);
  return {
    ...defaults,
    municipality: 'Berlin',
    level: 'planning_area',
    period: latest.period,
    index: {
      ...defaults.index,
      indicators: equal(latest.indexIndicators),
      excluded: outliers.map(({ areaId }) => ({ areaId, reason: 'outlier' }))
    },
    disclosure: { preset: 'berlin_hamburg' },
    extra: {
      mobility: {
        compositions: [
          {
            periods: before.map(({ period }) => period),
            indicators: equal(editionOf(2017).indexIndicators)
          }
        ]
      },
      breaks: [{ period: latest.period, reason_de: reform }]
    }
  };
}

const reform = 'Reform der Planungsräume: 542 statt 448; frühere Klassen nach Flächenanteilen umgerechnet';

function descriptor() {
  return parseDescriptor({
    name: 'berlin-years',
    title: 'Berlin: Monitoring Soziale Stadtentwicklung 2013, 2017 und 2021',
    description:
      'Indikatoren der Planungsräume und Bezirke am 31.12.2012, 31.12.2016 und 31.12.2020 in den Grenzen ihrer ' +
      'Zeit. Der Index von 2020 hat drei Indikatoren, die früheren haben mit der Langzeitarbeitslosigkeit vier.',
    licenses: licences,
    sources: uniqueSources()
  }).descriptor;
}

function uniqueSources() {
  const all = editions.flatMap((edition) => sources({ ...edition, laterPopulation: null }));
  return [...new Map(all.map((source) => [source.title, source])).values()];
}
