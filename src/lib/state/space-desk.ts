import type { SpaceThread } from '../compute/space/open-space.ts';
import type { SpaceQuestion } from '../compute/space/space-session.ts';
import type { SpaceOutcome } from '../core/space/space-result.ts';
import type { AreaCollection } from '../package/layer-areas.ts';

/** What is asked of the worker. */
export interface SpaceRequest extends SpaceQuestion {
  shapes: AreaCollection;
  /** The same for the same question about the same shapes. */
  key: string;
}

export type OpenSpace = () => Promise<SpaceThread>;

/** Clusters of whatever shapes are asked about: the worker is handed those that it does not hold. */
export class SpaceDesk {
  #open: OpenSpace;
  #thread: Promise<SpaceThread> | null = null;
  #held: AreaCollection | null = null;

  constructor(open: OpenSpace) {
    this.#open = open;
  }

  /** Throws an `AbortError` where the question was given up. */
  async ask(
    { shapes, areas, settings }: SpaceRequest,
    onProgress: (share: number) => void
  ): Promise<SpaceOutcome> {
    const worker = await (this.#thread ??= this.#open());
    if (this.#held !== shapes) await worker.open(shapes.features);
    this.#held = shapes;
    const outcome = await worker.clusters({ areas, settings }, onProgress);
    if (outcome === null) throw new DOMException('The question was given up', 'AbortError');
    return outcome;
  }

  async cancel(): Promise<void> {
    await (await this.#thread)?.cancel();
  }
}
