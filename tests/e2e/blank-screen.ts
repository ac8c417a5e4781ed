import type { Page } from '@playwright/test';

/**
 * Looks at every frame of the stress screen for a headline, a map and a ranking. Answers how many frames lacked one
 * of them; to be called before the page is opened.
 */
export async function watchBlankScreens(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const looked = Object.assign(globalThis, { blankFrames: 0 });
    const isBlank = () =>
      !document.querySelector('h1')?.textContent?.trim() ||
      !document.querySelector('[data-map] path[data-area], [data-map=webgl] canvas') ||
      !document.querySelector('td.rank');
    const look = () => {
      if (isBlank()) looked.blankFrames += 1;
      requestAnimationFrame(look);
    };
    addEventListener('DOMContentLoaded', () => requestAnimationFrame(look));
  });
  return () => page.evaluate(() => (globalThis as unknown as { blankFrames: number }).blankFrames);
}
