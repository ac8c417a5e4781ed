/**
 * Lets one window write at a time. Answers whether this one may already; if not, `ongranted` is called once the others
 * are closed.
 */
export type StorageLock = (ongranted: () => void) => Promise<boolean>;

const longestWaitMilliseconds = 600;

/** A Web Lock, held until the window is closed. A window that is just being reloaded may take a moment to let go. */
export const webLock =
  (name: string): StorageLock =>
  (ongranted) =>
    new Promise((resolve) => {
      let isLate = false;
      const answerNo = () => {
        isLate = true;
        resolve(false);
      };
      const wait = setTimeout(answerNo, longestWaitMilliseconds);
      void navigator.locks.request(name, () => {
        clearTimeout(wait);
        if (isLate) ongranted();
        else resolve(true);
        return new Promise<never>(() => undefined);
      });
    });
