import type { Connector } from '../engine/connector.ts';
import type { DataPackage, FileSource, Problem } from '../package/model.ts';
import type { StressQuestion } from '../queries/stress-input.ts';
import type { StressScreenData } from '../queries/stress-screen-data.ts';
import { fileListSource, type OfferedFile, type PlacedFile } from '../package/file-list-source.ts';
import { readPackage, type ReadProgress } from '../package/read-package.ts';
import { sha256 } from '../package/sha256.ts';
import { tableSizes } from '../package/table-sizes.ts';
import { urlSource } from '../package/url-source.ts';
import { zipPackage } from '../package/write-package.ts';
import { looksLikeZip, zipSource } from '../package/zip-source.ts';
import { projectInfo, type ProjectInfo } from './project.ts';
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

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-') || 'project';

interface Offer {
  name: string;
  source: FileSource;
  /** The address part that opens it again; computed from the content for files of the user. */
  id: string | null | 'by content';
  zip: Uint8Array | null;
}

/** Where the app is served from and where its example lies below it. */
export interface Site {
  base: () => string;
  example: string;
  fetch: typeof fetch;
}

/** The package that is open, how one is opened, and the engine that answers questions about it. */
export class Workspace {
  #project = $state.raw<OpenProject | null>(null);
  #opening = $state.raw<Opening | null>(null);
  #failure = $state.raw<OpeningFailure | null>(null);
  #connected: Promise<Connector> | null = null;
  #latest = 0;

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
  connector(): Promise<Connector> {
    const { project } = this;
    if (!project) return Promise.reject(new Error('No project is open'));
    this.#connected ??= this.#load(project.pkg);
    this.#connected.catch(() => (this.#connected = null));
    return this.#connected;
  }

  /** Opens what the address names, unless it is open already. */
  async show(id: string | null): Promise<void> {
    if (this.#project?.info.id !== id || !this.#project) await this.openAddress(id);
  }

  /** Opens what the address names: null = the example, a path = a package on this site, else one kept here. */
  async openAddress(id: string | null): Promise<boolean> {
    const name = id ?? this.#site.example;
    const base = this.#site.base();
    if (id === null || id.includes('/')) {
      const source = urlSource(new URL(name, base).href, base, this.#site.fetch);
      return this.#open({ name, source, id, zip: null });
    }
    const zip = await this.#store.read(id).catch(() => null);
    if (!zip) {
      this.#failure = { kind: 'not_here', name };
      return false;
    }
    return this.#open({ name, source: zipSource(zip, name), id, zip: null });
  }

  /** Opens files the user chose or dropped: one zip, or the files of a folder. Tells whether it is open now. */
  async openFiles(files: readonly (OfferedFile | PlacedFile)[]): Promise<boolean> {
    const [first] = files;
    if (!first) return false;
    const { file } = 'file' in first ? first : { file: first };
    const bytes = files.length === 1 ? new Uint8Array(await file.arrayBuffer()) : null;
    const zip = bytes && looksLikeZip(bytes) ? bytes : null;
    const source = zip ? zipSource(zip, file.name) : await fileListSource(files);
    return this.#open({ name: file.name, source, id: 'by content', zip });
  }

  async #open(offer: Offer): Promise<boolean> {
    const ticket = ++this.#latest;
    const isLatest = () => ticket === this.#latest;
    this.#failure = null;
    const announced = offer.id !== null;
    this.#opening = { name: offer.name, progress: null, announced };
    try {
      const result = await readPackage(offer.source, (progress) => {
        if (isLatest()) this.#opening = { name: offer.name, progress, announced };
      });
      if (!isLatest()) return false;
      if (result.ok) return await this.#adopt(offer, result.package, result.problems, isLatest);
      this.#failure = { kind: 'invalid', name: offer.name, problems: result.problems };
      return false;
    } catch (error) {
      if (isLatest()) this.#failure = { kind: 'engine', name: offer.name, error };
      return false;
    } finally {
      if (isLatest()) this.#opening = null;
    }
  }

  /** A package of the user replaces the open one only when it is in the engine; the first one shows at once. */
  async #adopt(offer: Offer, pkg: DataPackage, warnings: readonly Problem[], isLatest: () => boolean) {
    if (this.#project) {
      const connected = this.#load(pkg);
      await connected;
      this.#connected = connected;
    } else {
      this.#connected = null;
    }
    if (!isLatest()) return false;
    const { id, kept } = await this.#keep(offer, pkg);
    this.#project = { info: projectInfo(pkg, id), pkg, warnings, tables: tableSizes(pkg), kept };
    return true;
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

  async #load(pkg: DataPackage): Promise<Connector> {
    const connector = await this.#engine.boot();
    await this.#engine.load(connector, pkg);
    return connector;
  }
}
