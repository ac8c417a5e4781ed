import type { FileArea } from './file-area.ts';
import type { PackageVersion, SaveReason } from './kept-package.ts';
import { isContentOf, packageFacts } from './package-facts.ts';
import { packageWith, versionIds, withCurrent, withName, without, withVersion, type Shelf } from './shelf.ts';
import { indexNames, readIndex, writeIndex, type StoredShelf } from './shelf-index.ts';

/** A file is here, but it is not what was saved under this identifier. */
export class DamagedPackage extends Error {
  override readonly name = 'DamagedPackage';
  readonly id: string;

  constructor(id: string) {
    super(`Damaged package: ${id}`);
    this.id = id;
  }
}

export interface Saving {
  reason: SaveReason;
  /** A version of the package that this one continues; null = a package of its own. */
  over: string | null;
  /** When it was saved first, where that was before; without it, now. */
  savedAt?: string | null;
}

const suffix = '.zip';
const fileName = (id: string): string => id + suffix;

/**
 * Packages in a file area. A change counts from the moment the index is written: what comes before (a package's file,
 * read back and compared) is nothing without it, and what comes after is only cleaning up. So every change is made
 * as a whole or not at all, whenever it is broken off. Of each package the last `mostVersions` are kept. Only one
 * store at a time may write to an area.
 */
export class PackageStore {
  #files: FileArea;
  #now: () => Date;
  #last: Promise<unknown> = Promise.resolve();

  constructor(files: FileArea, now: () => Date) {
    this.#files = files;
    this.#now = now;
  }

  /** The packages, and the versions whose file is missing or has not the size it should have. */
  async list(): Promise<{ shelf: Shelf; damaged: ReadonlySet<string> }> {
    const [{ shelf }, sizes] = await Promise.all([this.#load(), this.#files.sizes()]);
    const versions = shelf.flatMap((kept) => kept.versions);
    const damaged = versions.filter(({ id, bytes }) => bytes === 0 || sizes.get(fileName(id)) !== bytes);
    return { shelf, damaged: new Set(damaged.map(({ id }) => id)) };
  }

  /** The zip of a version; null where it is not here. Throws DamagedPackage. */
  async read(id: string): Promise<Uint8Array | null> {
    const zip = await this.#files.read(fileName(id));
    if (!zip || zip.length === 0) return null;
    if (!(await isContentOf(id, zip))) throw new DamagedPackage(id);
    return zip;
  }

  /** Saves a package as a version; content that is here already becomes current where it is. */
  put(
    zip: Uint8Array,
    { reason, over, savedAt = this.#now().toISOString() }: Saving
  ): Promise<PackageVersion> {
    return this.#inTurn(async () => {
      const version = { ...(await packageFacts(zip)), savedAt, reason };
      const before = await this.#load();
      await this.#writeZip(version.id, zip, packageWith(before.shelf, version.id) !== null);
      try {
        await this.#commit(before, withVersion(before.shelf, version, over));
      } catch (error) {
        await this.#discard(version.id).catch(() => undefined);
        throw error;
      }
      return version;
    });
  }

  /** Makes a version the one that counts. */
  choose(id: string): Promise<void> {
    return this.#change((shelf) => withCurrent(shelf, id));
  }

  rename(id: string, name: string): Promise<void> {
    return this.#change((shelf) => withName(shelf, id, name));
  }

  /** Removes the package that has this version, with all its versions. */
  remove(id: string): Promise<void> {
    return this.#change((shelf) => without(shelf, id));
  }

  /** Removes everything; rejects where a file of a package could not be removed. */
  removeAll(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#commit(await this.#load(), []);
      await this.#clean([]);
    });
  }

  /** Brings the area in order after a crash: writes down what was recovered and removes what is part of nothing. */
  tidy(): Promise<void> {
    return this.#inTurn(async () => {
      const stored = await this.#load();
      if (stored.isSuspect) await writeIndex(this.#files, stored.generation + 1, stored.shelf);
      // What cannot be removed today is in nobody's way.
      await this.#clean(stored.shelf).catch(() => undefined);
    });
  }

  #change(change: (shelf: Shelf) => Shelf): Promise<void> {
    return this.#inTurn(async () => {
      const before = await this.#load();
      await this.#commit(before, change(before.shelf));
    });
  }

  async #load(): Promise<StoredShelf> {
    const stored = await readIndex(this.#files);
    if (stored && !stored.isSuspect) return stored;
    const { generation, shelf } = stored ?? { generation: 0, shelf: [] };
    return { generation, shelf: await this.#recovered(shelf), isSuspect: true };
  }

  /** The shelf with the packages that have a file but no place in the index. */
  async #recovered(shelf: Shelf): Promise<Shelf> {
    const named = new Set(versionIds(shelf));
    const files = [...(await this.#files.sizes())].filter(
      ([name, size]) => name.endsWith(suffix) && size > 0
    );
    const ids = files.map(([name]) => name.slice(0, -suffix.length)).filter((id) => !named.has(id));
    const versions = await Promise.all(ids.sort().map((id) => this.#describe(id)));
    return versions.reduce((all, version) => withVersion(all, version, null), shelf);
  }

  async #describe(id: string): Promise<PackageVersion> {
    const damaged = { id, title: id, municipality: '', levels: 0, bytes: 0 };
    const facts = await this.read(id)
      .then((zip) => zip && packageFacts(zip))
      .catch(() => null);
    return { ...damaged, ...facts, id, savedAt: null, reason: { kind: 'recovered' } };
  }

  async #writeZip(id: string, zip: Uint8Array, isNamed: boolean): Promise<void> {
    if (isNamed && (await this.read(id).catch(() => null))) return;
    try {
      await this.#files.write(fileName(id), zip);
      if ((await this.read(id)) === null) throw new DamagedPackage(id);
    } catch (error) {
      if (!isNamed) await this.#files.remove(fileName(id)).catch(() => undefined);
      throw error;
    }
  }

  /** Removes a version's file that no index names. */
  async #discard(id: string): Promise<void> {
    const stored = await readIndex(this.#files);
    if (!stored || !versionIds(stored.shelf).includes(id)) await this.#files.remove(fileName(id));
  }

  async #commit({ generation, shelf: before }: StoredShelf, shelf: Shelf): Promise<void> {
    await writeIndex(this.#files, generation + 1, shelf);
    const staying = new Set(versionIds(shelf));
    const leaving = versionIds(before).filter((id) => !staying.has(id));
    // The change is made; a file that stays behind goes at the next start.
    await Promise.all(leaving.map((id) => this.#files.remove(fileName(id)).catch(() => undefined)));
  }

  async #clean(shelf: Shelf): Promise<void> {
    const staying = new Set<string>([...indexNames, ...versionIds(shelf).map(fileName)]);
    const names = [...(await this.#files.sizes()).keys()];
    await Promise.all(names.filter((name) => !staying.has(name)).map((name) => this.#files.remove(name)));
  }

  /** One change after the other, each on what the one before left. */
  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
