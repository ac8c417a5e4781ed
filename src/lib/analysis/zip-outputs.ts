import { zipSync } from 'fflate';

/** Files of an analysis as one zip; the same files give the same bytes, whenever and wherever they are packed. */
export const zipOutputs = (files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) });
