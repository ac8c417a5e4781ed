import { test as base } from '@playwright/test';
import { DataScreen } from './data-screen.ts';
import { Faults, watch } from './faults.ts';
import { origin } from './site.ts';
import { StressScreen } from './stress-screen.ts';

interface AtlasFixtures {
  /** Path below the origin that the site is served under, '' for the root. */
  sitePath: string;
  faults: Faults;
  stress: StressScreen;
  data: DataScreen;
}

/** A test on the built site. It fails on any error, broken content policy or request beyond the site. */
export const test = base.extend<AtlasFixtures>({
  sitePath: ['', { option: true }],
  baseURL: ({ sitePath }, use) => use(`${origin()}${sitePath}/`),
  faults: [
    async ({ context, baseURL }, use) => {
      const faults = new Faults();
      await watch(context, baseURL ?? '', faults);
      await use(faults);
      expect(faults.unexpected).toEqual([]);
    },
    { auto: true }
  ],
  stress: ({ page }, use) => use(new StressScreen(page)),
  data: ({ page }, use) => use(new DataScreen(page))
});

export const { expect } = test;
