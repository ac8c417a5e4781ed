import type { Page } from '@playwright/test';

const copyAllowed = 1;

/** Drops files or folders of this computer on the page, as a person would from a file manager. */
export async function dropOn(page: Page, ...files: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: copyAllowed };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data });
  await session.detach();
}
