import type { ProjectStore } from '../../src/lib/state/project-store.ts';
import type { Site } from '../../src/lib/state/project-offer.ts';

/** A web site that serves packages by their path and remembers what was asked for. */
export class FakeSite implements Site {
  readonly example = 'packages/example.zip';
  readonly asked: string[] = [];
  readonly #files: ReadonlyMap<string, Uint8Array>;

  constructor(files: Readonly<Record<string, Uint8Array>>) {
    this.#files = new Map(Object.entries(files));
  }

  readonly base = (): string => 'https://atlas.test/sub/';

  readonly fetch: typeof fetch = async (input) => {
    const path = String(input).replace(this.base(), '');
    this.asked.push(path);
    const bytes = this.#files.get(path);
    return bytes ? new Response(bytes as Uint8Array<ArrayBuffer>) : new Response(null, { status: 404 });
  };
}

/** A store in memory; without room it rejects, as a browser in private mode does. */
export class FakeStore implements ProjectStore {
  readonly kept = new Map<string, Uint8Array>();
  hasRoom = true;

  async save(id: string, zip: Uint8Array): Promise<void> {
    if (!this.hasRoom) throw new DOMException('No room', 'QuotaExceededError');
    this.kept.set(id, zip);
  }

  async read(id: string): Promise<Uint8Array | null> {
    if (!this.hasRoom) throw new DOMException('No storage', 'SecurityError');
    return this.kept.get(id) ?? null;
  }
}
