import { growCity } from './geography/city.ts';
import { areaLayers } from './geography/layers.ts';
import { districtNeighbours } from './geography/neighbours.ts';
import { catalogue } from './indicators/catalogue.ts';
import { drawFigures } from './indicators/figures.ts';
import { indicatorRows, observationRows } from './indicators/rows.ts';
import { toCsv } from './output/csv.ts';
import { describe } from './output/descriptor.ts';
import { toGeoJson } from './output/geojson.ts';
import { settings } from './output/settings.ts';
import { simulatePopulation } from './population/cohorts.ts';
import { crosswalkRows } from './population/crosswalk.ts';
import { restate } from './population/restate.ts';
import { populationRows } from './population/rows.ts';

/** All files of the example municipality, by path; the same on every run. */
export function packageFiles(): Map<string, string> {
  const city = growCity();
  const simulated = simulatePopulation();
  const population = restate(simulated);
  const neighbours = districtNeighbours(city);
  const observations = catalogue.flatMap((design) =>
    observationRows(design, drawFigures(design, population, neighbours))
  );
  const layers = Object.entries(areaLayers(city)).map(
    ([level, features]) => [`areas-${level}.geojson`, toGeoJson(features)] as const
  );
  const resources = new Map([
    ...layers,
    ['crosswalk.csv', toCsv('crosswalk', crosswalkRows(city, simulated))],
    ['population.csv', toCsv('population', populationRows(city, population))],
    ['indicators.csv', toCsv('indicators', indicatorRows())],
    ['observations.csv', toCsv('observations', observations)]
  ]);
  return new Map([
    ['datapackage.json', describe(resources)],
    ['atlas.json', `${JSON.stringify(settings, null, 2)}\n`],
    ...resources
  ]);
}
