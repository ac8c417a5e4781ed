import type { CDPSession, Page } from '@playwright/test';
import type { BenchCase, BenchRow } from './bench-case.ts';
import { areasLabel } from './browser-areas.ts';
import { measureInBrowser } from './browser-pairs.ts';
import { openSession, type Session } from './browser-session.ts';

type Fills = Readonly<Record<string, string>>;

const areas = 542;
const turns = { calls: 200, frames: 10 };
const pairs = 15;

/**
 * Recolouring all areas of the map through the application's `MapDrawing.update`, against a page that does nothing
 * but `setFeatureState` in a loop, on the same MapLibre, the same polygons and the same labels. The goal is for the
 * call with all that MapLibre does for the frame that shows it. For information: the call alone, and the call with
 * labels that take new colours too. Times are those the page's main thread computed, without waiting.
 */
export const recolourCases: readonly BenchCase[] = [
  recolouring(`recolour 542 areas, ${areasLabel}`, '', 'frames', 1.1),
  recolouring('recolour 542 areas and labels', '?labels', 'frames', null),
  recolouring('recolour 542 areas, call alone', '', 'calls', null)
];

interface Tab {
  page: Page;
  devtools: CDPSession;
}

function recolouring(name: string, query: string, part: keyof typeof turns, goal: number | null): BenchCase {
  return {
    name,
    prepare: async () => {
      const session = await openSession();
      const [ours, bare] = [await open(session, `ours.html${query}`), await open(session, 'bare.html')];
      return {
        measure: async (title) => {
          const difference = differenceOf(await fills(ours), await fills(bare));
          if (difference) return differing(title, goal, difference);
          const peer = { name: 'bare MapLibre page', run: () => time(bare, part) };
          return measureInBrowser(title, { ours: () => time(ours, part), peer, goal, pairs });
        },
        dispose: session.close
      };
    }
  };
}

async function open(session: Session, name: string): Promise<Tab> {
  const page = await session.freshPage();
  await page.goto(`${session.address}bench/recolour-${name}`);
  await page.evaluate('window.recolouring.ready');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, devtools };
}

/** Milliseconds of computing per turn. */
async function time(tab: Tab, part: keyof typeof turns): Promise<number> {
  await tab.page.bringToFront();
  const before = await taskSeconds(tab);
  await tab.page.evaluate(`window.recolouring.${part}(${turns[part]})`);
  return ((await taskSeconds(tab)) - before) * (1000 / turns[part]);
}

async function taskSeconds({ devtools }: Tab): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
}

const fills = ({ page }: Tab): Promise<Fills> => page.evaluate<Fills>('window.recolouring.fills(3)');

/** What differs between the colours of both maps, or null. */
function differenceOf(ours: Fills, bare: Fills): string | null {
  const ids = Object.keys(bare);
  const drawn = Object.keys(ours).length;
  if (ids.length !== areas || drawn !== areas) return `${drawn} areas drawn, the bare page ${ids.length}`;
  const id = ids.find((one) => ours[one] !== bare[one]);
  return id === undefined ? null : `area ${id}: ${ours[id]}, the bare page ${bare[id]}`;
}

const differing = (name: string, goal: number | null, difference: string): BenchRow => ({
  name,
  ours: NaN,
  peer: null,
  goal,
  difference
});
