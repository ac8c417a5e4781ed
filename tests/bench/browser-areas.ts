import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';

type Area = Feature<Polygon | MultiPolygon, { area_id: string }>;
type Areas = FeatureCollection<Polygon | MultiPolygon, { area_id: string }>;

const berlin = new URL('../../.local/packages/berlin-2021/areas-planning_area.geojson', import.meta.url);
const wanted = 542;
const columns = 24;
const stepDegrees = 0.01;

/** What the maps of the comparison show. */
export const areasLabel = existsSync(fileURLToPath(berlin)) ? 'Berlin' : 'squares';

/** Writes the 542 areas of Berlin, or as many squares where its package was not built, for both maps. */
export async function writeAreas(folder: string): Promise<void> {
  const areas = areasLabel === 'Berlin' ? await berlinAreas() : squares();
  if (areas.features.length !== wanted) throw new Error(`${areas.features.length} areas, not ${wanted}`);
  await writeFile(join(folder, 'areas.json'), JSON.stringify(areas));
}

async function berlinAreas(): Promise<Areas> {
  const { features } = JSON.parse(await readFile(berlin, 'utf8')) as Areas;
  return collection(
    features.map(({ geometry, properties: { area_id } }) => ({
      type: 'Feature',
      geometry,
      properties: { area_id }
    }))
  );
}

const squares = (): Areas => collection(Array.from({ length: wanted }, (_, i) => square(i)));

function square(position: number): Area {
  const west = 13 + stepDegrees * (position % columns);
  const south = 52 + stepDegrees * Math.floor(position / columns);
  const [east, north] = [west + stepDegrees, south + stepDegrees];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south]
  ];
  const properties = { area_id: String(position).padStart(4, '0') };
  return { type: 'Feature', geometry: { type: 'Polygon', coordinates: [ring] }, properties };
}

const collection = (features: Area[]): Areas => ({ type: 'FeatureCollection', features });
