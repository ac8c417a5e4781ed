import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const source = (path: string) => readFile(new URL(`../../src/lib/${path}`, import.meta.url), 'utf8');

/**
 * A page that holds nothing but the map of the prerendered stress screen: the same markup, the same colours, the
 * same lines, everything in one file without a script.
 */
export async function writeStaticMap(app: string, folder: string): Promise<void> {
  const html = await readFile(join(app, 'stress/index.html'), 'utf8');
  const component = await source('charts/area-map/AreaMap.svelte');
  const colours = await source('ui/styles/tokens.css');
  const style = `${colours} body{margin:0;height:560px;font-family:sans-serif} ${styleOf(component)}`;
  const page = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Map</title><style>${style}</style></head><body>${mapOf(html)}</body></html>`;
  await writeFile(join(folder, 'static-map.html'), page);
}

/** Number of areas in the drawing of the prerendered page. */
export async function countAreas(app: string): Promise<number> {
  const html = await readFile(join(app, 'stress/index.html'), 'utf8');
  return mapOf(html).match(/<path class="area/g)?.length ?? 0;
}

const mapOf = (html: string): string => found(/<svg viewBox="[^"]*" role="img"[\s\S]*?<\/svg>/, html)[0];
const styleOf = (component: string): string => found(/<style>([\s\S]*)<\/style>/, component)[1] ?? '';

function found(pattern: RegExp, text: string): RegExpExecArray {
  const match = pattern.exec(text);
  if (!match) throw new Error(`Not in the page: ${pattern}`);
  return match;
}
