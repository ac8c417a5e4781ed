import type { FileArea } from '../../src/lib/state/workspace/file-area.ts';
import { memoryFiles } from '../../src/lib/state/workspace/memory-files.ts';
import { PackageShelf, type StorageDoor } from '../../src/lib/state/workspace/package-shelf.svelte.ts';

/** Files in memory that can be full, with room for the index at most, or be taken away. */
export class FakeFiles implements FileArea {
  readonly content = new Map<string, Uint8Array>();
  readonly #files = memoryFiles(this.content);
  isFull = false;
  isDenied = false;

  async #allowed(): Promise<void> {
    if (this.isDenied) throw new DOMException('No storage', 'SecurityError');
  }
  async sizes() {
    await this.#allowed();
    return this.#files.sizes();
  }
  async read(name: string) {
    await this.#allowed();
    return this.#files.read(name);
  }
  async write(name: string, bytes: Uint8Array) {
    await this.#allowed();
    if (this.isFull && name.endsWith('.zip')) throw new DOMException('No room', 'QuotaExceededError');
    await this.#files.write(name, bytes);
  }
  async remove(name: string) {
    await this.#allowed();
    await this.#files.remove(name);
  }

  /** Identifiers of the packages' files. */
  get ids(): string[] {
    return [...this.content.keys()].filter((name) => name.endsWith('.zip')).map((name) => name.slice(0, -4));
  }
}

/** A window that may write, on a day long ago; parts of the browser can be exchanged. */
export const fakeDoor = (files: FakeFiles, change: Partial<StorageDoor> = {}): StorageDoor => ({
  files: async () => {
    await files.sizes();
    return files;
  },
  lock: async () => true,
  room: async () => null,
  persist: async () => false,
  now: () => new Date(0),
  ...change
});

/** The packages of a window, in memory. */
export class FakeStore extends PackageShelf {
  readonly files: FakeFiles;

  constructor(files = new FakeFiles()) {
    super(fakeDoor(files));
    this.files = files;
  }
}
