import { chromium, type Browser, type Page } from '@playwright/test';
import { browserFlags, findBrowser } from '../../scripts/browser.js';
import { serve } from '../../scripts/serve.js';
import { buildSite, type Site } from './browser-site.ts';

/** One Chromium and one static server for the built site (`/`) and the pages beside it (`/bench/`). */
export interface Session {
  site: Site;
  address: string;
  /** A page with an empty cache. */
  freshPage: () => Promise<Page>;
  close: () => Promise<void>;
}

/** Opens a session; the first one of a run builds what is missing. */
export async function openSession(): Promise<Session> {
  const site = await buildSite();
  const stop = new AbortController();
  const extra = [{ folder: site.pages, base: '/bench' }];
  const address = await serve({ folder: site.app, port: 0, extra, signal: stop.signal });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  return {
    site,
    address,
    freshPage: () => freshPage(browser),
    close: async () => {
      await browser.close();
      stop.abort();
    }
  };
}

async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block'
  });
  return context.newPage();
}
