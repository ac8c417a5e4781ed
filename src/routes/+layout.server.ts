import { folderSource } from '../cli/folder-source';
import { projectAreas } from '$lib/charts/area-map/project-areas';
import { loadPackage } from '$lib/engine/load';
import { openNodeConnector } from '$lib/engine/node';
import { layerAreas, parentAreas } from '$lib/package/layer-areas';
import { readPackage } from '$lib/package/read-package';
import { stressScreenData } from '$lib/queries/stress-screen-data';
import { projectInfo } from '$lib/state/project';
import type { LayoutServerLoad } from './$types';

const frame = { width: 640, height: 560 };

/** The example municipality's first screen, computed when the site is built, so that the page brings its map along. */
async function firstScreen() {
  const result = await readPackage(folderSource('data/beispielstadt'));
  if (!result.ok) throw new Error(`The example package is not valid: ${JSON.stringify(result.problems[0])}`);
  const { package: pkg } = result;
  const { settings } = pkg;
  const connector = await openNodeConnector();
  await loadPackage(connector, pkg);
  const info = projectInfo(pkg, null);
  const vintage = info.levels.find(({ level }) => level === settings.level)?.vintage ?? null;
  const { indicators, ...index } = settings.index;
  const question = { level: settings.level, vintage, period: settings.period, settings: index, indicators };
  const data = await stressScreenData(connector, question);
  await connector.close();
  const areas = layerAreas(pkg.layers, settings.level, vintage);
  const parents = parentAreas(pkg.layers, areas);
  return { info, data, shapes: projectAreas(areas.features, parents.features, frame) };
}

let remembered: ReturnType<typeof firstScreen> | null = null;

export const load: LayoutServerLoad = async () => ({ first: await (remembered ??= firstScreen()) });
