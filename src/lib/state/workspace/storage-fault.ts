/**
 * Why something could not be saved: no room, no permission, no file storage in this browser (old, or in private mode),
 * a disk that fails.
 */
export type StorageFault = 'full' | 'denied' | 'unavailable' | 'failed';

const faults: Readonly<Record<string, StorageFault>> = {
  QuotaExceededError: 'full',
  SecurityError: 'denied',
  NotAllowedError: 'denied',
  NoModificationAllowedError: 'denied',
  NotSupportedError: 'unavailable',
  TypeError: 'unavailable'
};

export const storageFault = (error: unknown): StorageFault =>
  (error instanceof Error && faults[error.name]) || 'failed';
