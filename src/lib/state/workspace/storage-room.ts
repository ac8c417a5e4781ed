/** Room in the browser's storage, in bytes, and whether the browser has promised not to clear it by itself. */
export interface StorageRoom {
  used: number;
  available: number;
  isPersistent: boolean;
}

/** Null where the browser does not tell. */
export async function measureRoom(): Promise<StorageRoom | null> {
  try {
    const [{ usage, quota }, isPersistent] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted()
    ]);
    if (usage === undefined || quota === undefined) return null;
    return { used: usage, available: Math.max(0, quota - usage), isPersistent };
  } catch {
    return null;
  }
}

/** Asks the browser to keep the storage even when the disk gets full. */
export async function askToPersist(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}
