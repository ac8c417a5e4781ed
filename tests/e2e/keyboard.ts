import type { Locator, Page } from '@playwright/test';

const mostStops = 150;

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Presses the tabulator until the target has the focus; throws where it cannot be reached. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached with ${mostStops} tabulators: ${target}`);
}
