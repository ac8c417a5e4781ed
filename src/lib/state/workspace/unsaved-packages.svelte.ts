import type { PackageVersion } from './kept-package.ts';
import type { Saving } from './package-store.ts';
import { withVersion, type Shelf } from './shelf.ts';

/** A version of a package that could not be saved yet. */
export interface Unsaved {
  version: PackageVersion;
  zip: Uint8Array;
  saving: Saving;
}

/** The versions that are only in memory, in the order in which they are to be saved. */
export class UnsavedPackages {
  #all = $state.raw<readonly Unsaved[]>([]);

  get all(): readonly Unsaved[] {
    return this.#all;
  }
  get isEmpty(): boolean {
    return this.#all.length === 0;
  }

  zipOf(id: string): Uint8Array | null {
    return this.#all.find(({ version }) => version.id === id)?.zip ?? null;
  }

  /** The shelf as it will be when all of them are saved. */
  savedOn(shelf: Shelf): Shelf {
    return this.#all.reduce(
      (before, { version, saving }) => withVersion(before, version, saving.over),
      shelf
    );
  }

  /** Adds one as the last; the same content is remembered once. */
  remember(unsaved: Unsaved): void {
    this.forget(new Set([unsaved.version.id]));
    this.#all = [...this.#all, unsaved];
  }

  /** Takes off one that has been saved. */
  strike(saved: Unsaved): void {
    this.#all = this.#all.filter((one) => one !== saved);
  }

  forget(ids: ReadonlySet<string>): void {
    this.#all = this.#all.filter(({ version }) => !ids.has(version.id));
  }

  forgetAll(): void {
    this.#all = [];
  }
}
