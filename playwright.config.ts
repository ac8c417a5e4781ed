import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.js';

/**
 * A software renderer for the map alone, so that it needs no graphics card (composing pages with it costs a fifth of
 * the time of all tests), and no request of the browser's own.
 */
const browserFlags = [
  '--headless=new',
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
  '--disable-background-networking'
];

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  globalSetup: './tests/e2e/set-up.ts',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // Variations of what other tests show; `npm run test:all` runs them as well.
  grepInvert: process.env.ALL_TESTS ? [] : /@extended/,
  forbidOnly: !!process.env.CI,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    browserName: 'chromium',
    locale: 'de-DE',
    // It fetches the whole site at every first visit; offline.spec.ts lets it.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findBrowser(), args: browserFlags }
  }
});
