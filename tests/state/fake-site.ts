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
