import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { webLock } from '../../../src/lib/state/workspace/storage-lock.ts';

type Holder = () => Promise<unknown>;

/** Locks of a browser: the holders wait in a line; `next` closes the window in front. */
let line: Holder[];
const next = () => void line.shift()?.();

beforeEach(() => {
  line = [];
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { locks: { request: (_name: string, holder: Holder) => line.push(holder) } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the right to write', () => {
  it('is granted at once where nobody has it', async () => {
    const ongranted = vi.fn();
    const asked = webLock('atlas')(ongranted);
    next();
    expect(await asked).toBe(true);
    vi.runAllTimers();
    expect(ongranted).not.toHaveBeenCalled();
  });

  it('is granted to a page that is reloaded, though the page before lets go a moment later', async () => {
    const asked = webLock('atlas')(vi.fn());
    vi.advanceTimersByTime(300);
    next();
    expect(await asked).toBe(true);
  });

  it('is refused while another window has it, and granted when that is closed', async () => {
    const ongranted = vi.fn();
    const asked = webLock('atlas')(ongranted);
    vi.runAllTimers();
    expect(await asked).toBe(false);
    expect(ongranted).not.toHaveBeenCalled();
    next();
    expect(ongranted).toHaveBeenCalledOnce();
  });
});
