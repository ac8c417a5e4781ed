import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { BenchCase, BenchRow } from './bench-case.ts';
import { openSession, type Session } from './browser-session.ts';
import { largeCsv } from './large-csv.ts';

const screen = 'data/import/';
const file = 'gross.csv';

/** A CSV of 1,000,000 rows in the import screen: how long it takes, and the longest the page did not answer. */
export const importScreenCases: readonly BenchCase[] = [
  {
    name: 'import CSV 1M in the browser (ms)',
    prepare: async () => prepared((figures) => figures.total)
  },
  {
    name: 'import CSV 1M, longest page task (ms)',
    prepare: async () => prepared((figures) => figures.longestTask)
  }
];

interface Figures {
  total: number;
  longestTask: number;
}

async function prepared(of: (figures: Figures) => number) {
  const session = await openSession();
  const folder = mkdtempSync(join(tmpdir(), 'atlas-import-'));
  const path = join(folder, file);
  writeFileSync(path, largeCsv());
  return {
    measure: async (name: string): Promise<BenchRow> => {
      const figures = await importOnce(session, path);
      return { name, ours: of(figures), peer: null, goal: null, difference: null };
    },
    dispose: async () => {
      await session.close();
      rmSync(folder, { recursive: true });
    }
  };
}

async function importOnce(session: Session, path: string): Promise<Figures> {
  const page = await session.freshPage();
  try {
    await page.goto(session.address + screen);
    await page.locator('input[type=radio][name=target]').nth(1).waitFor({ timeout: 60_000 });
    await watchTasks(page);
    const start = Date.now();
    await page.locator('[data-import="files"]').setInputFiles(path);
    await page.locator(`[data-file="${file}"][data-state="ready"]`).waitFor({ timeout: 300_000 });
    const total = Date.now() - start;
    return { total, longestTask: await page.evaluate<number>('window.longestTask') };
  } finally {
    await page.context().close();
  }
}

/** Tasks of the page's own thread; those under 50 ms are not told, and count as none. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(`
    window.longestTask = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longestTask = Math.max(window.longestTask, duration);
    }).observe({ type: 'longtask' });
  `);
}
