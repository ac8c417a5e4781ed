import { openOriginFiles } from './origin-files.ts';
import type { StorageDoor } from './package-shelf.svelte.ts';
import { webLock } from './storage-lock.ts';
import { askToPersist, measureRoom } from './storage-room.ts';

/** The storage of this browser for this origin. */
export const browserStorage: StorageDoor = {
  files: openOriginFiles,
  lock: webLock('atlas-workspace'),
  room: measureRoom,
  persist: askToPersist,
  now: () => new Date()
};
