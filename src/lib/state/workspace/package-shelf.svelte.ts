import type { FileArea } from './file-area.ts';
import { packageName, type KeptPackage } from './kept-package.ts';
import { memoryFiles } from './memory-files.ts';
import { packageFacts } from './package-facts.ts';
import { PackageStore, type Saving } from './package-store.ts';
import { neighbours, packageWith, versionIds, withCurrent, type Shelf } from './shelf.ts';
import { storageFault, type StorageFault } from './storage-fault.ts';
import type { StorageLock } from './storage-lock.ts';
import type { StorageRoom } from './storage-room.ts';
import { UnsavedPackages } from './unsaved-packages.svelte.ts';

/** What the shelf needs of the browser. */
export interface StorageDoor {
  /** Rejects where the browser offers no file storage. */
  files(): Promise<FileArea>;
  lock: StorageLock;
  room(): Promise<StorageRoom | null>;
  persist(): Promise<boolean>;
  now(): Date;
}

/**
 * `keeping`: what is saved is there after a reload. `second_window`: another window saves, this one only reads until
 * that one is closed. `memory`: there is no file storage; everything lasts as long as the page.
 */
export type StorageState = 'starting' | 'keeping' | 'second_window' | 'memory';

/**
 * The packages of this browser, and what becomes of them. Nothing here rejects because of the storage: what cannot be
 * saved stays in memory, `fault` says why, and it is saved as soon as that is possible.
 */
export class PackageShelf {
  #door: StorageDoor;
  #store: PackageStore;
  #opened: Promise<void> | null = null;
  #started: Promise<void> | null = null;
  #state = $state<StorageState>('starting');
  #fault = $state<StorageFault | null>(null);
  #room = $state.raw<StorageRoom | null>(null);
  #listed = $state.raw<{ shelf: Shelf; damaged: ReadonlySet<string> }>({ shelf: [], damaged: new Set() });
  readonly #unsaved = new UnsavedPackages();
  /** The version that was chosen last, where that could not be saved. */
  #chosen = $state.raw<string | null>(null);

  constructor(door: StorageDoor) {
    this.#door = door;
    this.#store = new PackageStore(memoryFiles(), door.now);
  }

  /** The packages as the user sees them, saved or not. */
  readonly packages = $derived.by((): Shelf => {
    const shelf = this.#unsaved.savedOn(this.#listed.shelf);
    return this.#chosen === null ? shelf : withCurrent(shelf, this.#chosen);
  });

  get state(): StorageState {
    return this.#state;
  }
  /** Why there is no storage, or why the last change was not saved. */
  get fault(): StorageFault | null {
    return this.#fault;
  }
  get room(): StorageRoom | null {
    return this.#room;
  }
  /** Whether closing the page loses a package. */
  get hasUnsaved(): boolean {
    return !this.#unsaved.isEmpty || (this.#state === 'memory' && this.packages.length > 0);
  }

  /** Whether a version will be there after a reload. */
  isKept(id: string): boolean {
    return this.#state !== 'memory' && versionIds(this.#listed.shelf).includes(id);
  }
  isDamaged(id: string): boolean {
    return this.#listed.damaged.has(id);
  }
  packageWith(id: string): KeptPackage | null {
    return packageWith(this.packages, id);
  }
  nameOf(id: string): string | null {
    const kept = this.packageWith(id);
    return kept && packageName(kept);
  }
  /** The versions before and after one, of the same package. */
  neighbours(id: string) {
    return neighbours(this.packages, id);
  }

  /** Lists what is kept and asks for the right to write. Done once, however often it is called. */
  start(): Promise<void> {
    return (this.#started ??= this.#start());
  }

  async #start(): Promise<void> {
    await this.#open();
    if (this.#state === 'memory') return;
    const isGranted = await this.#door.lock(() => void this.#takeOver()).catch(() => false);
    if (isGranted) await this.#takeOver();
    else this.#state = 'second_window';
  }

  #open(): Promise<void> {
    return (this.#opened ??= this.#openFiles());
  }

  async #openFiles(): Promise<void> {
    try {
      this.#store = new PackageStore(await this.#door.files(), this.#door.now);
      await this.refresh();
    } catch (error) {
      this.#store = new PackageStore(memoryFiles(), this.#door.now);
      this.#fault = storageFault(error);
      this.#state = 'memory';
    }
  }

  async #takeOver(): Promise<void> {
    this.#state = 'keeping';
    await this.#change((store) => store.tidy());
    await this.saveUnsaved();
  }

  /** Looks again at what is kept: another window may have changed it. */
  async refresh(): Promise<void> {
    this.#listed = await this.#store.list();
    this.#room = await this.#door.room();
  }

  /** The zip of a version; null where it is not here. Rejects with DamagedPackage, and where reading fails. */
  async read(id: string): Promise<Uint8Array | null> {
    await this.#open();
    return this.#unsaved.zipOf(id) ?? this.#store.read(id);
  }

  /** Saves a package, or keeps it in memory until it can be saved. Answers the identifier of the version. */
  async keep(zip: Uint8Array, saving: Saving): Promise<string> {
    await this.start();
    await this.saveUnsaved();
    const facts = await packageFacts(zip);
    const isSaved = await this.#change((store) => store.put(zip, saving));
    this.#chosen = null;
    if (!isSaved)
      this.#unsaved.remember({ version: { ...facts, savedAt: null, reason: saving.reason }, zip, saving });
    return facts.id;
  }

  /** Tries again to save what is only in memory, in its order. */
  async saveUnsaved(): Promise<void> {
    for (const one of this.#unsaved.all) {
      if (!(await this.#change((store) => store.put(one.zip, one.saving)))) return;
      this.#unsaved.strike(one);
      this.#forgetFault();
    }
    if (this.#chosen !== null) await this.choose(this.#chosen);
  }

  /** Makes a version the one that counts. Answers whether that was saved, as all that follow. */
  async choose(id: string): Promise<boolean> {
    const isSaved = await this.#change((store) => store.choose(id));
    this.#chosen = isSaved && versionIds(this.#listed.shelf).includes(id) ? null : id;
    return isSaved;
  }

  rename(id: string, name: string): Promise<boolean> {
    return this.#change((store) => store.rename(id, name));
  }

  /** Removes the package that has this version, with all its versions. */
  async remove(id: string): Promise<boolean> {
    const ids = new Set(this.packageWith(id)?.versions.map((version) => version.id));
    const kept = versionIds(this.#listed.shelf).find((one) => ids.has(one));
    if (kept !== undefined && !(await this.#change((store) => store.remove(kept)))) return false;
    this.#unsaved.forget(ids);
    this.#forgetFault();
    await this.saveUnsaved();
    return true;
  }

  async removeAll(): Promise<boolean> {
    if (!(await this.#change((store) => store.removeAll()))) return false;
    this.#unsaved.forgetAll();
    this.#forgetFault();
    return true;
  }

  /** Asks the browser not to clear the storage by itself. */
  async persist(): Promise<boolean> {
    const isGranted = await this.#door.persist();
    this.#room = await this.#door.room();
    return isGranted;
  }

  /** A change that was saved says nothing about a package that still waits: its fault stays until nothing waits. */
  #forgetFault(): void {
    if (this.#state === 'keeping' && this.#unsaved.isEmpty) this.#fault = null;
  }

  async #change(work: (store: PackageStore) => Promise<unknown>): Promise<boolean> {
    await this.#open();
    if (this.#state === 'second_window') return false;
    try {
      await work(this.#store);
      await this.refresh();
      this.#forgetFault();
      return true;
    } catch (error) {
      this.#fault = storageFault(error);
      return false;
    }
  }
}
