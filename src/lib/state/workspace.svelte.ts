import type { Connector } from '../engine/connector.ts';
import type { DataPackage, Problem } from '../package/model.ts';
import type { StressQuestion } from '../queries/stress-input.ts';
import type { StressScreenData } from '../queries/stress-screen-data.ts';
import { readPackage, type ReadProgress } from '../package/read-package.ts';
import { sha256 } from '../package/sha256.ts';
import { SourceError } from '../package/source-error.ts';
import { tableSizes } from '../package/table-sizes.ts';
import { zipPackage } from '../package/write-package.ts';
import { projectInfo, type ProjectInfo } from './project.ts';
import {
  nameOfFiles,
  offerOfAddress,
  offerOfFiles,
  type ChosenFiles,
  type Offer,
  type Site
} from './project-offer.ts';
import type { ProjectStore } from './project-store.ts';

/** Boots the engine and passes a package through the gate into it; injected, so that state stays free of the engine. */
export interface EngineDoor {
  boot(): Promise<Connector>;
  load(connector: Connector, pkg: DataPackage): Promise<unknown>;
  stress(connector: Connector, question: StressQuestion, signal: AbortSignal): Promise<StressScreenData>;
}

export interface OpenProject {
  info: ProjectInfo;
  pkg: DataPackage;
  warnings: readonly Problem[];
  tables: readonly { name: string; rowCount: number }[];
  /** Whether it will be there after a reload. */
  kept: boolean;
}

export interface Opening {
  name: string;
  progress: ReadProgress | null;
  /** Whether it is worth saying: the example loads behind its first screen. */
  announced: boolean;
}

export type OpeningFailure =
  | { kind: 'invalid'; name: string; problems: readonly Problem[] }
  | { kind: 'not_here'; name: string }
  | { kind: 'engine'; name: string; error: unknown };

const slug = (text: string): string => {
  const plain = text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'project';
};

const failureOf = (name: string, error: unknown): OpeningFailure =>
  error instanceof SourceError
    ? { kind: 'invalid', name, problems: [error.problem] }
    : { kind: 'engine', name, error };

/** The package that is open, how one is opened, and the engine that answers questions about it. */
export class Workspace {
  #project = $state.raw<OpenProject | null>(null);
  #opening = $state.raw<Opening | null>(null);
  #failure = $state.raw<OpeningFailure | null>(null);
  /** The package that was handed to the engine last, which need not be the open one. */
  #held: { pkg: DataPackage; connector: Promise<Connector> } | null = null;
  #latest = 0;
  /** What the address named last. */
  #asked: string | null | undefined;

  #engine: EngineDoor;
  #store: ProjectStore;
  #site: Site;

  constructor(engine: EngineDoor, store: ProjectStore, site: Site) {
    this.#engine = engine;
    this.#store = store;
    this.#site = site;
  }

  get project(): OpenProject | null {
    return this.#project;
  }
  get opening(): Opening | null {
    return this.#opening;
  }
  get failure(): OpeningFailure | null {
    return this.#failure;
  }

  dismissFailure(): void {
    this.#failure = null;
  }

  /** The engine with the open project in it; asked again after a failure it tries again. */
  async connector(): Promise<Connector> {
    const { project } = this;
    if (!project) throw new Error('No project is open');
    return this.#hold(project.pkg);
  }

  /**
   * Opens what the address names when it changes; the same address again opens it only where nothing is open or on
   * its way. A new address puts an end to what was on its way.
   */
  async show(id: string | null): Promise<void> {
    const changed = id !== this.#asked;
    this.#asked = id;
    if (changed) this.#abandon();
    const isOpen = this.#project?.info.id === id;
    if (isOpen || (!changed && (this.#project || this.#opening))) return;
    await this.openAddress(id);
  }

  /** Opens what the address names: null = the example, a path = a package on this site, else one kept here. */
  openAddress(id: string | null): Promise<boolean> {
    const name = id ?? this.#site.example;
    const announced = id !== null;
    return this.#open({ name, announced }, () => offerOfAddress(id, this.#site, this.#store));
  }

  /** Opens files the user chose or dropped: one zip, or the files of a folder. Tells whether it is open now. */
  async openFiles(files: ChosenFiles): Promise<boolean> {
    if (files.length === 0) return false;
    return this.#open({ name: nameOfFiles(files), announced: true }, () => offerOfFiles(files));
  }

  #abandon(): void {
    this.#latest += 1;
    this.#opening = null;
    this.#failure = null;
  }

  /** The newest opening wins, from the moment it is asked for. The example, loaded unasked, leaves a failure told. */
  async #open(
    { name, announced }: { name: string; announced: boolean },
    offering: () => Promise<Offer | null>
  ): Promise<boolean> {
    const ticket = ++this.#latest;
    const isLatest = () => ticket === this.#latest;
    const tell = (progress: ReadProgress | null) => {
      if (isLatest()) this.#opening = { name, progress, announced };
    };
    if (announced) this.#failure = null;
    tell(null);
    try {
      const failure = await this.#take(name, await offering(), isLatest, tell);
      if (isLatest()) this.#failure = failure ?? this.#failure;
      return isLatest() && failure === null;
    } catch (error) {
      if (isLatest()) this.#failure = failureOf(name, error);
      return false;
    } finally {
      if (isLatest()) this.#opening = null;
    }
  }

  /** Reads what is offered and makes it the open project. Answers why not, or null. */
  async #take(
    name: string,
    offer: Offer | null,
    isLatest: () => boolean,
    tell: (progress: ReadProgress) => void
  ): Promise<OpeningFailure | null> {
    if (!offer) return { kind: 'not_here', name };
    const result = await readPackage(offer.source, tell);
    if (!result.ok) return { kind: 'invalid', name, problems: result.problems };
    if (isLatest()) await this.#adopt(offer, result.package, result.problems, isLatest);
    return null;
  }

  /** A package of the user replaces the open one only when it is in the engine; the first one shows at once. */
  async #adopt(offer: Offer, pkg: DataPackage, warnings: readonly Problem[], isLatest: () => boolean) {
    if (this.#project) await this.#hold(pkg);
    if (!isLatest()) return;
    const { id, kept } = await this.#keep(offer, pkg);
    if (!isLatest()) return;
    this.#project = { info: projectInfo(pkg, id), pkg, warnings, tables: tableSizes(pkg), kept };
  }

  async #keep(offer: Offer, pkg: DataPackage): Promise<{ id: string | null; kept: boolean }> {
    if (offer.id !== 'by content') return { id: offer.id, kept: true };
    const zip = offer.zip ?? (await zipPackage(pkg));
    const id = `${slug(pkg.settings.municipality)}-${(await sha256(zip)).slice(0, 8)}`;
    const kept = await this.#store.save(id, zip).then(
      () => true,
      () => false
    );
    return { id, kept };
  }

  /** Hands a package to the engine, unless it was the last one handed over. */
  #hold(pkg: DataPackage): Promise<Connector> {
    if (this.#held?.pkg === pkg) return this.#held.connector;
    const held = { pkg, connector: this.#load(pkg) };
    this.#held = held;
    held.connector.catch(() => {
      if (this.#held === held) this.#held = null;
    });
    return held.connector;
  }

  async #load(pkg: DataPackage): Promise<Connector> {
    const connector = await this.#engine.boot();
    await this.#engine.load(connector, pkg);
    return connector;
  }
}
