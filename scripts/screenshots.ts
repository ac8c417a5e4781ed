import { mkdir, stat } from 'node:fs/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserFlags, findBrowser } from './browser.js';
import { serve } from './serve.js';

interface Picture {
  name: string;
  path: string;
  width: number;
  height: number;
  scheme: 'light' | 'dark';
}

const folder = 'docs/pictures';
const largestBytes = 300_000;
const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const pictures: readonly Picture[] = [
  { name: 'stress', path: 'stress/', ...desktop, scheme: 'light' },
  { name: 'stress-dark', path: 'stress/', ...desktop, scheme: 'dark' },
  { name: 'stress-phone', path: 'stress/', ...phone, scheme: 'light' },
  { name: 'data', path: 'data/', ...desktop, scheme: 'light' }
];

/** `npm run screenshots`: the pictures of the README, taken of what `npm run build` left in `build/`. */
async function main(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const stop = new AbortController();
  const address = await serve({ folder: 'build', port: 0, signal: stop.signal });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  for (const picture of pictures) await take(browser, address, picture);
  await browser.close();
  stop.abort();
}

async function take(browser: Browser, address: string, picture: Picture): Promise<void> {
  const { name, path, width, height, scheme } = picture;
  const file = `${folder}/${name}.png`;
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: 1,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'de-DE'
  });
  await page.goto(address + path);
  await settled(page, path);
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  await page.close();
  const { size } = await stat(file);
  if (size > largestBytes) throw new Error(`${file} has ${size} bytes, more than ${largestBytes}`);
  console.log(`${file} ${Math.round(size / 1000)} KB`);
}

/** The map is drawn or, on the data screen, the package is read; fonts and everything else have arrived. */
async function settled(page: Page, path: string): Promise<void> {
  const ready = path.startsWith('stress') ? '[data-map="webgl"], [data-map="svg"]' : 'main table';
  await page.locator(ready).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

await main();
