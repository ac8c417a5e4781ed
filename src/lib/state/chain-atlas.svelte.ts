import type { ChainInput } from '../compute/chain/chain-session.ts';
import type { ChainThread } from '../compute/chain/open-chain.ts';
import type { AreaCompleteness } from '../core/chain/completeness.ts';
import { QueryState } from './query-state.svelte.ts';

/** What is asked of the worker, and of which project. */
export interface AtlasRequest extends ChainInput {
  projectId: string | null;
}

export type OpenChain = () => Promise<ChainThread>;

/** How complete the chains of all areas are: asked of a worker, the last answer kept while the next is under way. */
export class ChainAtlas {
  #wanted: () => AtlasRequest | null;
  readonly figures: QueryState<AtlasRequest, AreaCompleteness[]>;

  /** `wanted` must answer the same object as long as nothing changed. */
  constructor(wanted: () => AtlasRequest | null, open: OpenChain) {
    this.#wanted = wanted;
    let thread: Promise<ChainThread> | null = null;
    this.figures = new QueryState(async ({ tables, settings }: AtlasRequest) =>
      (await (thread ??= open())).completeness({ tables, settings })
    );
  }

  /** The last answer, if it belongs to the project that is open; null before there is one. */
  readonly areas = $derived.by((): readonly AreaCompleteness[] | null => {
    const { answer } = this.figures;
    return answer && answer.parameters.projectId === this.#wanted()?.projectId ? answer.value : null;
  });

  readonly isStale = $derived.by(() => {
    const wanted = this.#wanted();
    return wanted !== null && this.figures.answer?.parameters !== wanted;
  });

  /** Asks the worker for what the last answer does not hold. */
  async load(): Promise<void> {
    const wanted = this.#wanted();
    if (wanted && this.isStale) await this.figures.run(wanted);
  }
}
