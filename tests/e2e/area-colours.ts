import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { projectAreas, type AreaShape } from '../../src/lib/charts/area-map/project-areas.ts';

type Areas = FeatureCollection<Polygon | MultiPolygon, { area_id: string }>;

/** Where every area lies on the map when the whole city is shown. */
async function shapesOn(map: Locator, file: string): Promise<readonly AreaShape[]> {
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as Areas;
  const { width, height } = await map.locator('canvas').evaluate((canvas) => canvas.getBoundingClientRect());
  return projectAreas(features, [], { width, height }).areas;
}

/** Clicks into an area of the map that shows the areas of a file. */
export async function clickArea(map: Locator, file: string, areaId: string): Promise<void> {
  const shape = (await shapesOn(map, file)).find((one) => one.areaId === areaId);
  if (!shape) throw new Error(`No area ${areaId} in ${file}`);
  const [x, y] = shape.label;
  await map.locator('canvas').click({ position: { x, y } });
}

/** The colour that is really seen in the middle of every area, such as `#8f3a12`, by area id. */
export async function areaColours(map: Locator, file: string): Promise<Map<string, string>> {
  const shapes = await shapesOn(map, file);
  const picture = (await map.locator('canvas').screenshot()).toString('base64');
  const colours = await map.evaluate(coloursAt, { picture, points: shapes.map(({ label }) => label) });
  return new Map(shapes.map(({ areaId }, i) => [areaId, colours[i] ?? '']));
}

interface Sample {
  picture: string;
  points: (readonly [x: number, y: number])[];
}

/** Runs in the page: decodes a PNG and reads the pixels at some points. */
async function coloursAt(_: unknown, { picture, points }: Sample): Promise<string[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  context?.drawImage(image, 0, 0);
  const hex = (value: number) => value.toString(16).padStart(2, '0');
  return points.map(([x, y]) => {
    const [red = 0, green = 0, blue = 0] = context?.getImageData(x, y, 1, 1).data ?? [];
    return `#${hex(red)}${hex(green)}${hex(blue)}`;
  });
}
