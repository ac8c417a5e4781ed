import { formatView, parseView } from './url.ts';
import { defaultView, type ViewState } from './view-state.ts';

export type Navigate = (url: string, options: { replace: boolean }) => Promise<void>;

/** The view in the address bar: read from it, and changed only by navigating. */
export class View {
  #url: () => URL;
  #navigate: Navigate;
  #live = $state(false);

  constructor(url: () => URL, navigate: Navigate) {
    this.#url = url;
    this.#navigate = navigate;
  }

  /** The prerendered page shows the defaults; from here on the address decides. */
  activate(): void {
    this.#live = true;
  }

  readonly current: ViewState = $derived.by(() =>
    this.#live ? parseView(this.#url().searchParams) : defaultView
  );

  /** Whether the address has been read yet. */
  get live(): boolean {
    return this.#live;
  }

  /** The query string with a change, `?` included. */
  query(change: Partial<ViewState>): string {
    return formatView({ ...this.current, ...change });
  }

  /** Changes the view; `replace` keeps passing states (typing, toggles) out of the history. */
  change(change: Partial<ViewState>, { replace = false } = {}): Promise<void> {
    return this.#navigate(this.#url().pathname + this.query(change), { replace });
  }
}
