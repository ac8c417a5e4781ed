/** Where the history is kept: the storage of the browser; a test brings its own. */
export interface HistoryStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const key = 'atlas-query-history';
export const mostRemembered = 50;

/** The statements run last on this device, the newest first, each once. Without storage they last as long as the page. */
export class QueryHistory {
  #statements = $state.raw<readonly string[]>([]);
  #store: () => HistoryStore | null;

  constructor(store: () => HistoryStore | null) {
    this.#store = store;
  }

  get statements(): readonly string[] {
    return this.#statements;
  }

  /** Reads what was kept; what cannot be read is none. */
  open(): void {
    this.#statements = kept(this.#store);
  }

  add(statement: string): void {
    const others = this.#statements.filter((one) => one !== statement);
    this.#statements = [statement, ...others].slice(0, mostRemembered);
    this.#keep((store) => store.setItem(key, JSON.stringify(this.#statements)));
  }

  clear(): void {
    this.#statements = [];
    this.#keep((store) => store.removeItem(key));
  }

  /** A full or forbidden storage keeps nothing; the page goes on. */
  #keep(write: (store: HistoryStore) => void): void {
    try {
      const store = this.#store();
      if (store) write(store);
    } catch {
      return;
    }
  }
}

function kept(store: () => HistoryStore | null): string[] {
  try {
    const found: unknown = JSON.parse(store()?.getItem(key) ?? '[]');
    return Array.isArray(found)
      ? found.filter((one) => typeof one === 'string').slice(0, mostRemembered)
      : [];
  } catch {
    return [];
  }
}
