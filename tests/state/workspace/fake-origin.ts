/**
 * How a step goes wrong: the tab dies before or after it took effect, or it is refused, or it reports an error although
 * it took effect. `torn` is a file system that leaves half of a file behind when the tab dies upon closing it.
 */
export type Mishap = 'dies before' | 'dies after' | 'refused' | 'false alarm' | 'torn';

export const mishaps: readonly Mishap[] = ['dies before', 'dies after', 'refused', 'false alarm'];

/** The file system of an origin, in memory, with one folder. It counts its steps and can go wrong at any of them. */
export class FakeOrigin {
  files: Map<string, Uint8Array>;
  steps = 0;
  #mishap: { at: number; kind: Mishap; error: Error } | null = null;

  constructor(files: ReadonlyMap<string, Uint8Array> = new Map()) {
    this.files = new Map(files);
  }

  goWrong(at: number, kind: Mishap, error: Error = new DOMException('Full', 'QuotaExceededError')): void {
    this.#mishap = { at, kind, error };
  }

  readonly root = async (): Promise<FileSystemDirectoryHandle> => {
    const handle = { getDirectoryHandle: () => this.#step(() => this.#folder()) };
    return handle as unknown as FileSystemDirectoryHandle;
  };

  async #step<Value>(effect: () => Value, tear: () => void = () => undefined): Promise<Value> {
    const step = (this.steps += 1);
    const { at, kind, error } = this.#mishap ?? { at: Infinity, kind: 'refused', error: new Error() };
    if (step < at || (step > at && (kind === 'refused' || kind === 'false alarm'))) return effect();
    if (step === at && (kind === 'dies after' || kind === 'false alarm')) effect();
    if (step === at && kind === 'torn') tear();
    throw error;
  }

  #folder() {
    return {
      entries: () => this.#entries(),
      getFileHandle: (name: string, { create = false } = {}) =>
        this.#step(() => {
          if (!this.files.has(name) && !create) throw new DOMException('None', 'NotFoundError');
          if (!this.files.has(name)) this.files.set(name, new Uint8Array());
          return this.#file(name);
        }),
      removeEntry: (name: string) =>
        this.#step(() => {
          if (!this.files.delete(name)) throw new DOMException('None', 'NotFoundError');
        })
    };
  }

  async *#entries() {
    for (const name of await this.#step(() => [...this.files.keys()]))
      yield [name, this.#file(name)] as const;
  }

  #file(name: string) {
    const content = () => this.files.get(name) ?? new Uint8Array();
    return {
      kind: 'file',
      getFile: () => this.#step(() => new Blob([content() as Uint8Array<ArrayBuffer>])),
      createWritable: () => this.#step(() => this.#stream(name))
    };
  }

  #stream(name: string) {
    let written = new Uint8Array();
    const replace = (bytes: Uint8Array) => void this.files.set(name, bytes);
    return {
      write: (bytes: Uint8Array<ArrayBuffer>) => this.#step(() => void (written = bytes)),
      close: () =>
        this.#step(
          () => replace(written),
          () => replace(written.slice(0, written.length / 2))
        ),
      abort: async () => undefined
    };
  }
}
