import type { Page } from '@playwright/test';

/** The storage hangs at one of its steps from now on; answers when it was reached. */
export async function hangAt(page: Page, step: number): Promise<() => Promise<unknown>> {
  await page.evaluate((at) => {
    const stream = FileSystemWritableFileStream.prototype;
    let steps = 0;
    for (const name of ['write', 'close'] as const) {
      const original = stream[name] as (...values: unknown[]) => Promise<void>;
      const patched = function (this: FileSystemWritableFileStream, ...values: unknown[]) {
        steps += 1;
        if (steps !== at) return original.apply(this, values);
        document.documentElement.dataset.hangs = 'true';
        return new Promise<void>(() => undefined);
      };
      Object.defineProperty(stream, name, { value: patched, configurable: true, writable: true });
    }
  }, step);
  return () => page.locator('[data-hangs]').waitFor({ state: 'attached' });
}
