import { serve } from '../../scripts/serve.js';
import { expect, test as onSite } from './atlas-test.ts';
import { buildFolder } from './site.ts';

const server = new AbortController();

/** A site of its own, whose server can be stopped. */
const test = onSite.extend({
  baseURL: async ({ sitePath }, use) => {
    const site = await serve({ folder: buildFolder(), port: 4419, base: sitePath, signal: server.signal });
    await use(site);
    server.abort();
  },
  serviceWorkers: 'allow'
});

test('after one visit the atlas opens without its server: pages, engine, links', async ({
  page,
  context,
  baseURL,
  faults
}) => {
  await page.goto('overview/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.close();
  server.abort();
  await expect(fetch(baseURL ?? '')).rejects.toThrow();

  faults.provoke(/ERR_CONNECTION_REFUSED|ERR_FAILED/);
  const later = await context.newPage();
  await later.goto('stress/?period=2023');
  await expect(later.getByRole('heading', { name: 'Statusindex 2023' })).toBeVisible();
  await later.getByRole('navigation').getByRole('link', { name: 'Kette & Übergänge' }).click();
  await expect(later).toHaveURL(/\/chain\/\?period=2023/);
  await expect(later.getByRole('heading', { level: 1 })).toHaveText(/^Die Kette reißt/);
});
