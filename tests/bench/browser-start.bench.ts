import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { BenchCase, BenchRow } from './bench-case.ts';
import { measureInBrowser } from './browser-pairs.ts';
import { openSession, type Session } from './browser-session.ts';
import { countAreas } from './browser-static-map.ts';

const watch = fileURLToPath(new URL('browser-pages/watch-first-map.js', import.meta.url));
const screen = 'overview/';
const pairs = 9;
const budgetKilobytes = 150;

/** From navigation with an empty cache to the first coloured map of the example municipality. */
export const startCases: readonly BenchCase[] = [
  inSession('start vs static SVG page', async (session, name) => {
    const areas = await countAreas(session.site.app);
    const run = () => firstMap(session, 'bench/static-map.html', areas);
    return measureInBrowser(name, {
      ours: () => firstMap(session, screen, areas),
      peer: { name: 'static SVG page', run },
      goal: 1.5,
      pairs
    });
  }),
  inSession('start vs engine ready', async (session, name) => {
    const areas = await countAreas(session.site.app);
    return measureInBrowser(name, {
      ours: () => firstMap(session, screen, areas),
      peer: { name: 'duckdb-wasm answers', run: () => engineReady(session) },
      goal: 0.5,
      pairs
    });
  }),
  inSession('start, needed before it (KB)', async (session, name) => {
    const areas = await countAreas(session.site.app);
    return budgetRow(name, await neededKilobytes(session, areas), budgetKilobytes);
  }),
  inSession('start, arrived before it (KB)', async (session, name) => {
    const areas = await countAreas(session.site.app);
    return budgetRow(name, await arrivedKilobytes(session, areas), null);
  })
];

function inSession(name: string, measure: (session: Session, name: string) => Promise<BenchRow>): BenchCase {
  return {
    name,
    prepare: async () => {
      const session = await openSession();
      return { measure: (title) => measure(session, title), dispose: session.close };
    }
  };
}

async function firstMap(session: Session, path: string, areas: number): Promise<number> {
  return onFreshPage(session, async (page) => {
    await watchFirstMap(page, areas);
    await page.goto(session.address + path, { waitUntil: 'commit' });
    return page.evaluate<number>('window.firstMap');
  });
}

/** The app's own engine module alone on a page: until it has answered its first question. */
async function engineReady(session: Session): Promise<number> {
  return onFreshPage(session, async (page) => {
    await page.goto(`${session.address}bench/engine.html`);
    return page.evaluate<number>('window.engineReady');
  });
}

async function onFreshPage<Result>(session: Session, task: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await session.freshPage();
  try {
    return await task(page);
  } finally {
    await page.context().close();
  }
}

async function watchFirstMap(page: Page, areas: number): Promise<void> {
  await page.addInitScript({ content: `window.atlasAreas = ${areas};` });
  await page.addInitScript({ path: watch });
}

/** The map is painted though every module and every later request fails: what did arrive is what it needs. */
async function neededKilobytes(session: Session, areas: number): Promise<number> {
  return onFreshPage(session, async (page) => {
    const blocking = new Set(['document', 'stylesheet', 'font']);
    await page.route('**/*', (route) => {
      const request = route.request();
      const isNeeded = blocking.has(request.resourceType()) || request.url().endsWith('/theme.js');
      return isNeeded ? route.continue() : route.abort();
    });
    return arrived(session, page, areas);
  });
}

async function arrivedKilobytes(session: Session, areas: number): Promise<number> {
  return onFreshPage(session, (page) => arrived(session, page, areas));
}

/** Kilobytes, compressed with Brotli at its best, of all files that had arrived when the map was painted. */
async function arrived(session: Session, page: Page, areas: number): Promise<number> {
  await watchFirstMap(page, areas);
  await page.goto(session.address + screen, { waitUntil: 'commit' });
  const addresses = await page.evaluate<string[]>(
    `window.firstMap.then((time) => performance.getEntriesByType('resource')
      .filter(({ responseEnd, decodedBodySize }) => decodedBodySize > 0 && responseEnd <= time).map(({ name }) => name))`
  );
  const paths = [screen, ...addresses.map((address) => address.replace(session.address, ''))];
  const sizes = [...new Set(paths)].map((path) => brotliSize(join(session.site.app, path)));
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

function brotliSize(path: string): number {
  const bytes = readFileSync(path.endsWith('/') ? `${path}index.html` : path);
  if (path.endsWith('.woff2')) return bytes.length;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function budgetRow(name: string, kilobytes: number, budget: number | null): BenchRow {
  const ratio = kilobytes / budgetKilobytes;
  const peer = {
    name: `${budgetKilobytes} KB`,
    time: budgetKilobytes,
    ratio: { median: ratio, min: ratio, max: ratio }
  };
  return { name, ours: kilobytes, peer, goal: budget === null ? null : 1, difference: null };
}
