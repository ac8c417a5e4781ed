import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { atlas, type Workbench } from './atlas-process.ts';

type Row = Readonly<Record<string, string>>;

/** Figures of a publisher, to be made a package: areas are squares side by side. */
export interface GoldPackage {
  areaIds: readonly string[];
  indicators: readonly { id: string; weight: number; polarity: 1 | -1; values: readonly (number | null)[] }[];
  residents?: readonly number[];
  /** Members of `index` in atlas.json beside the indicators. */
  index: Readonly<Record<string, unknown>>;
}

export interface Analysed {
  rows: ReadonlyMap<string, Row>;
  index: Readonly<Record<string, unknown>>;
  milliseconds: number;
}

/** Writes the package into a new folder and runs `atlas analyse` on it. */
export async function analysedGold(bench: Workbench, gold: GoldPackage): Promise<Analysed> {
  const [folder, out] = [bench.write(filesOf(gold)), bench.fresh()];
  const start = performance.now();
  const { code, error } = await atlas('analyse', folder, '--out', out);
  const milliseconds = performance.now() - start;
  if (code !== 0) throw new Error(`atlas analyse ended with ${code}: ${error}`);
  const csv = readFileSync(join(out, 'index.csv'), 'utf8');
  const rows = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;
  const facts = JSON.parse(readFileSync(join(out, 'provenance.json'), 'utf8')) as Pick<Analysed, 'index'>;
  return { rows: new Map(rows.map((row) => [row.area_id ?? '', row])), index: facts.index, milliseconds };
}

function filesOf(gold: GoldPackage): Map<string, string> {
  const { areaIds, indicators, residents, index } = gold;
  const files = new Map([
    ['areas-district.geojson', JSON.stringify(areasOf(areaIds))],
    [
      'indicators.csv',
      csvOf(
        ['indicator_id', 'name_de', 'unit', 'polarity'],
        indicators.map(({ id, polarity }) => [id, id, 'index', polarity])
      )
    ],
    ['observations.csv', csvOf(['area_id', 'indicator_id', 'period', 'value', 'flag'], observationsOf(gold))],
    [
      'atlas.json',
      JSON.stringify({
        index: { indicators: indicators.map(({ id, weight }) => ({ id, weight })), ...index }
      })
    ]
  ]);
  if (residents)
    files.set(
      'population.csv',
      csvOf(
        ['area_id', 'period', 'age_from', 'age_to', 'count'],
        areaIds.map((areaId, i) => [areaId, '2020', '', '', residents[i] ?? ''])
      )
    );
  return files;
}

const observationsOf = ({ areaIds, indicators }: GoldPackage) =>
  indicators.flatMap(({ id, values }) =>
    areaIds.map((areaId, i) => [areaId, id, '2020', values[i] ?? '', values[i] === null ? 'missing' : ''])
  );

const csvOf = (header: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [header, ...rows].map((cells) => cells.join(',')).join('\n') + '\n';

const columns = 200;
const side = 0.01;

function areasOf(areaIds: readonly string[]) {
  return {
    type: 'FeatureCollection',
    features: areaIds.map((areaId, i) => {
      const [west, south] = [6 + (i % columns) * side, 48 + Math.floor(i / columns) * side];
      const [east, north] = [west + side, south + side];
      const corners = [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south]
      ].map((corner) => corner.map((degrees) => Number(degrees.toFixed(4))));
      return {
        type: 'Feature',
        properties: { area_id: areaId, name: areaId },
        geometry: { type: 'Polygon', coordinates: [corners] }
      };
    })
  };
}
