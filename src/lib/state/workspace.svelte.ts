import type { PackageOrigin } from '../analysis/package-origin.ts';
import type { Connector } from '../engine/connector.ts';
import type { DataPackage, Problem } from '../package/model.ts';
import { readPackage, type ReadProgress } from '../package/read-package.ts';
import { tableSizes } from '../package/table-sizes.ts';
import { zipPackage } from '../package/write-package.ts';
import { zipSource } from '../package/zip-source.ts';
import { projectInfo } from './project.ts';
import {
  nameOfFiles,
  offerOfAddress,
  offerOfFiles,
  type ChosenFiles,
  type Offer,
  type SavingWish,
  type Site
} from './project-offer.ts';
import { readBackup, writeBackup, type Backup } from './workspace/backup.ts';
import { breathing } from './workspace/breathing.ts';
import type { PackageVersion } from './workspace/kept-package.ts';
import type { PackageShelf } from './workspace/package-shelf.svelte.ts';
import { HeldEngine, type EngineDoor } from './workspace/held-engine.ts';
import { NewestOpening, type Announcement, type OpeningWork } from './workspace/newest-opening.svelte.ts';
import type { Opening, OpeningFailure, OpenProject } from './workspace/opening.ts';
import { restoreBackup, type Restoration } from './workspace/restore.ts';

export type { EngineDoor, Opening, OpeningFailure, OpenProject };

/** The package that is open, how one is opened, and the engine that answers questions about it. */
export class Workspace {
  #project = $state.raw<OpenProject | null>(null);
  readonly #newest = new NewestOpening();
  /** What the address named last. */
  #asked: string | null | undefined;

  /** The packages kept in this browser. */
  readonly shelf: PackageShelf;
  #engine: HeldEngine;
  #site: Site;
  #restoration = $state.raw<Restoration | null>(null);

  constructor(engine: EngineDoor, shelf: PackageShelf, site: Site) {
    this.#engine = new HeldEngine(engine);
    this.shelf = shelf;
    this.#site = site;
  }

  get project(): OpenProject | null {
    return this.#project;
  }
  get opening(): Opening | null {
    return this.#newest.opening;
  }
  get failure(): OpeningFailure | null {
    return this.#newest.failure;
  }

  /** What became of the backup that was restored last. */
  get restoration(): Restoration | null {
    return this.#restoration;
  }

  /** Whether the open package will be there after a reload. */
  get isKept(): boolean {
    const id = this.#project?.info.id ?? null;
    return id === null || id.includes('/') || this.shelf.isKept(id);
  }

  /** The versions before and after the open one; null where there is none. */
  get earlier(): PackageVersion | null {
    return this.shelf.neighbours(this.#project?.info.id ?? '').earlier;
  }
  get later(): PackageVersion | null {
    return this.shelf.neighbours(this.#project?.info.id ?? '').later;
  }
  get canUndo(): boolean {
    return this.earlier !== null;
  }
  get canRedo(): boolean {
    return this.later !== null;
  }

  dismissFailure(): void {
    this.#newest.dismissFailure();
  }
  dismissRestoration(): void {
    this.#restoration = null;
  }

  /**
   * Saves a package as the next version of the open one (`over: null`: as a package of its own) and opens it. It is
   * written and read again first, so that what is saved can be opened. Answers its identifier, which belongs into the
   * address (`view.change({ project })`); null where it was refused or overtaken, and `failure` says why.
   */
  async save(pkg: DataPackage, wish: Partial<SavingWish> & Pick<SavingWish, 'reason'>) {
    return this.saveZip(pkg.descriptor.title || pkg.settings.municipality, () => zipPackage(pkg), wish);
  }

  /** Saves a package that comes as one zip, as `save` does. */
  async saveZip(
    name: string,
    zipped: () => Promise<Uint8Array>,
    { reason, over = this.#savedId }: Partial<SavingWish> & Pick<SavingWish, 'reason'>
  ) {
    const isOpen = await this.#open({ name, announced: true }, async () => {
      const zip = await zipped();
      return { source: zipSource(zip, name), place: { reason, over }, zip };
    });
    return isOpen ? this.#savedId : null;
  }

  /** Opens the version before the open one and makes it the one that counts. Answers like `save`. */
  undo(): Promise<string | null> {
    return this.openVersion(this.earlier?.id ?? null);
  }

  /** Takes `undo` back. */
  redo(): Promise<string | null> {
    return this.openVersion(this.later?.id ?? null);
  }

  /** Opens a version kept here and makes it the one that counts. Answers like `save`. */
  async openVersion(id: string | null): Promise<string | null> {
    if (id === null || !(await this.openAddress(id))) return null;
    await this.shelf.choose(id);
    return id;
  }

  /** All packages kept here, with their versions, as one zip. */
  backup(): Promise<Backup> {
    return writeBackup(this.shelf.packages, (id) => this.shelf.read(id));
  }

  get #savedId(): string | null {
    const id = this.#project?.info.id ?? null;
    return id === null || id.includes('/') ? null : id;
  }

  /** The engine with the open project in it; asked again after a failure it tries again. */
  async connector(): Promise<Connector> {
    const { project } = this;
    if (!project) throw new Error('No project is open');
    return this.#engine.hold(project.pkg);
  }

  /** Where a worker finds the files of an open project. Rejects where they have been removed meanwhile. */
  async origin({ info: { id } }: OpenProject): Promise<PackageOrigin> {
    if (id !== null && !id.includes('/')) {
      const bytes = await this.shelf.read(id);
      if (!bytes) throw new Error(`The package is no longer here: ${id}`);
      return { kind: 'zip', bytes };
    }
    const base = this.#site.base();
    return { kind: 'address', url: new URL(id ?? this.#site.example, base).href, base };
  }

  /**
   * Opens what the address names when it changes; the same address again opens it only where nothing is open or on
   * its way. A new address puts an end to what was on its way.
   */
  async show(id: string | null): Promise<void> {
    void this.shelf.start();
    const changed = id !== this.#asked;
    this.#asked = id;
    if (changed) this.#newest.abandon();
    const isOpen = this.#project?.info.id === id;
    if (isOpen || (!changed && (this.#project || this.opening))) return;
    await this.openAddress(id);
  }

  /** Opens what the address names: null = the example, a path = a package on this site, else one kept here. */
  openAddress(id: string | null): Promise<boolean> {
    const name = id ?? this.#site.example;
    const announced = id !== null;
    return this.#open({ name, announced }, () =>
      offerOfAddress(id, this.#site, (one) => this.shelf.read(one))
    );
  }

  /**
   * Opens files the user chose or dropped: one zip, or the files of a folder; where `over` is a version kept here, as
   * the next version of its package. A backup is restored instead. Tells whether a package was opened.
   */
  async openFiles(files: ChosenFiles, over: string | null = null): Promise<boolean> {
    if (files.length === 0) return false;
    const reason = { kind: over === null ? 'opened' : 'replaced' } as const;
    return this.#open({ name: nameOfFiles(files), announced: true }, () =>
      offerOfFiles(files, { reason, over })
    );
  }

  /** Tells whether a package was opened. */
  async #open(announcement: Announcement, offering: () => Promise<Offer | null>): Promise<boolean> {
    const { name } = announcement;
    const outcome = await this.#newest.run(announcement, async (task) =>
      this.#take(name, await offering(), task)
    );
    return outcome === 'opened';
  }

  /** Reads what is offered and makes it the open project, or answers why not. */
  async #take(
    name: string,
    offer: Offer | null,
    { isLatest, tell }: OpeningWork
  ): Promise<OpeningFailure | 'opened' | 'restored'> {
    if (!offer) return { kind: 'not_here', name };
    if (await this.#restore(offer, tell)) return 'restored';
    const breath = breathing();
    const result = await readPackage(offer.source, (progress) => {
      tell(progress);
      return breath();
    });
    if (!result.ok) return { kind: 'invalid', name, problems: result.problems };
    if (isLatest()) await this.#adopt(offer, result.package, result.problems, isLatest);
    return 'opened';
  }

  /** Whether the offer is a backup, which is restored. */
  async #restore({ place, zip, source }: Offer, tell: (progress: ReadProgress) => void): Promise<boolean> {
    const backup = zip && 'over' in place ? await readBackup(source) : null;
    if (!backup) return false;
    const step = 'checking' as const;
    this.#restoration = await restoreBackup(backup, this.shelf, (file, done, total) =>
      tell({ step, file, done, total })
    );
    return true;
  }

  /** A package of the user replaces the open one only when it is in the engine; the first one shows at once. */
  async #adopt(offer: Offer, pkg: DataPackage, warnings: readonly Problem[], isLatest: () => boolean) {
    if (this.#project) await this.#engine.hold(pkg);
    if (!isLatest()) return;
    const id = await this.#keep(offer, pkg);
    if (isLatest()) this.#project = { info: projectInfo(pkg, id), pkg, warnings, tables: tableSizes(pkg) };
  }

  async #keep({ place, zip }: Offer, pkg: DataPackage): Promise<string | null> {
    return 'id' in place ? place.id : this.shelf.keep(zip ?? (await zipPackage(pkg)), place);
  }
}
