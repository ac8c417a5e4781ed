import { mkdir, stat } from 'node:fs/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserFlags, findBrowser } from './browser.js';
import { serve } from './serve.js';

interface Picture {
  name: string;
  path: string;
  /** What is there when the figures are. */
  ready: string;
  width: number;
  height: number;
  scheme: 'light' | 'dark';
  /** What stands at the top of the picture; left out, the page as it opens. */
  top?: string;
}

const folder = 'docs/pictures';
const largestBytes = 400_000;
/** Reports load a typesetter first. */
const patienceMilliseconds = 240_000;
const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const map = '[data-map="webgl"], [data-map="svg"]';
const pictures: readonly Picture[] = [
  { name: 'overview', path: 'overview/', ready: 'main svg', ...desktop, scheme: 'light' },
  { name: 'stress', path: 'stress/', ready: map, ...desktop, scheme: 'light' },
  {
    name: 'robustness',
    path: 'stress/?evidence=robustness',
    ready: '.evidence tbody tr',
    ...desktop,
    scheme: 'light',
    top: '.evidence'
  },
  {
    name: 'clusters',
    path: 'stress/?mode=cluster&evidence=space',
    ready: '.evidence svg circle',
    ...desktop,
    scheme: 'light'
  },
  {
    name: 'years',
    path: 'stress/?evidence=time',
    ready: '.evidence select',
    ...desktop,
    scheme: 'light',
    top: '.evidence'
  },
  { name: 'stress-dark', path: 'stress/', ready: map, ...desktop, scheme: 'dark' },
  { name: 'stress-phone', path: 'stress/', ready: map, ...phone, scheme: 'light' },
  { name: 'coverage', path: 'coverage/', ready: `.grid :is(${map})`, ...desktop, scheme: 'light' },
  { name: 'chain', path: 'chain/', ready: 'main svg [role="button"], main svg', ...desktop, scheme: 'light' },
  { name: 'areas', path: 'areas/?area=960', ready: '.frame svg', ...desktop, scheme: 'light' },
  {
    name: 'report',
    path: 'report/?template=brief',
    ready: '.sheet canvas[width]',
    ...desktop,
    scheme: 'light'
  },
  { name: 'methods', path: 'methods/', ready: 'main h2', ...desktop, scheme: 'light' },
  { name: 'query', path: 'query/?sql=@observations', ready: 'main tbody tr', ...desktop, scheme: 'light' },
  { name: 'data', path: 'data/', ready: 'main table', ...desktop, scheme: 'light' }
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
  const { name, path, ready, width, height, scheme, top } = picture;
  const file = `${folder}/${name}.png`;
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: 1,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'de-DE'
  });
  await page.goto(address + path);
  await settled(page, ready);
  if (top)
    await page
      .locator(top)
      .first()
      .evaluate((element) => element.scrollIntoView());
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  await page.close();
  const { size } = await stat(file);
  if (size > largestBytes) throw new Error(`${file} has ${size} bytes, more than ${largestBytes}`);
  console.log(`${file} ${Math.round(size / 1000)} KB`);
}

/** The figures are drawn; fonts and everything else have arrived. */
async function settled(page: Page, ready: string): Promise<void> {
  await page.locator(ready).first().waitFor({ timeout: patienceMilliseconds });
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

await main();
