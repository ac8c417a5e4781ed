import type { Navigate } from '../../src/lib/state/view.svelte.ts';

/** An address bar with a history. Navigating takes a turn, as it does in the browser. */
export class Address {
  #entries = $state.raw<readonly URL[]>([]);

  constructor(query = '') {
    this.#entries = [new URL(`https://atlas.test/stress/${query}`)];
  }

  readonly url = (): URL => this.#entries.at(-1) as URL;

  readonly navigate: Navigate = async (url, { replace }) => {
    await Promise.resolve();
    const next = new URL(url, this.url());
    this.#entries = [...(replace ? this.#entries.slice(0, -1) : this.#entries), next];
  };

  get query(): string {
    return this.url().search;
  }

  get length(): number {
    return this.#entries.length;
  }

  back(): void {
    this.#entries = this.#entries.slice(0, -1);
  }
}
