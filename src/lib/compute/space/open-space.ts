import { proxy, wrap } from 'comlink';
import type { AreaShape } from '../../core/space/area-neighbours.ts';
import type { SpaceOutcome } from '../../core/space/space-result.ts';
import type { SpaceQuestion, SpaceSession } from './space-session.ts';

/** Clusters computed beside the page. */
export interface SpaceThread {
  open(shapes: readonly AreaShape[]): Promise<void>;
  clusters(question: SpaceQuestion, onProgress: (share: number) => void): Promise<SpaceOutcome | null>;
  cancel(): Promise<void>;
}

/** Starts a worker for clusters; it lives as long as the page. */
export function openSpace(): SpaceThread {
  const worker = new Worker(new URL('./space-worker.ts', import.meta.url), { type: 'module' });
  const session = wrap<SpaceSession>(worker);
  return {
    open: (shapes) => session.open(shapes),
    clusters: (question, onProgress) => session.clusters(question, proxy(onProgress)),
    cancel: () => session.cancel()
  };
}
