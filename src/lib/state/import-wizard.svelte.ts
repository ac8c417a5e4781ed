import type { DisclosurePreview, DisclosureWish, FinishedImport } from '../compute/import/import-session.ts';
import type { ImportThread } from '../compute/import/open-import.ts';
import type { DecodeChoices } from '../import/decode/decode-run.ts';
import type { RecipeEdit } from '../import/recipe/edit-recipe.ts';
import { formatRecipe, parseRecipe, RecipeError, type Recipe } from '../import/recipe/recipe.ts';
import type { ImportReview } from '../import/review/review-import.ts';
import type { DataPackage } from '../package/model.ts';
import { ImportFinishing } from './import-finishing.svelte.ts';
import { importedFile, type ImportedFile } from './imported-file.ts';
import { StepHistory } from './step-history.svelte.ts';

export const importSteps = ['files', 'recognition', 'assignment', 'disclosure', 'adoption'] as const;
export type ImportStep = (typeof importSteps)[number];

export type WizardFailure =
  { kind: 'recipe'; name: string; reason: string } | { kind: 'crashed'; reason: string };

/** Opens the thread an import runs on; injected, so that a test needs no worker. */
export type OpenImport = (onCrash: (reason: string) => void) => ImportThread | Promise<ImportThread>;

const patienceMilliseconds = 1500;

/** An import in the making: its files, the decisions taken, and what they lead to. Nothing open is touched by it. */
export class ImportWizard {
  #step = $state.raw<ImportStep>('files');
  #files = $state.raw<readonly ImportedFile[]>([]);
  #review = $state.raw<ImportReview | null>(null);
  #working = $state.raw(false);
  #failure = $state.raw<WizardFailure | null>(null);
  #base = $state.raw<DataPackage | null>(null);
  #isReplay = $state.raw(false);
  #thread: Promise<ImportThread> | null = null;
  #latest = 0;
  readonly #history = new StepHistory<Recipe>();
  readonly finishing = new ImportFinishing(
    () => this.#review,
    () => this.#base
  );
  readonly #open: OpenImport;

  constructor(open: OpenImport) {
    this.#open = open;
  }

  get step(): ImportStep {
    return this.#step;
  }
  get files(): readonly ImportedFile[] {
    return this.#files;
  }
  get review(): ImportReview | null {
    return this.#review;
  }
  /** Whether the files are being read by the latest decisions. */
  get working(): boolean {
    return this.#working;
  }
  get failure(): WizardFailure | null {
    return this.#failure;
  }
  get base(): DataPackage | null {
    return this.#base;
  }
  get isReplay(): boolean {
    return this.#isReplay;
  }
  get canUndo(): boolean {
    return this.#history.canUndo;
  }
  get canRedo(): boolean {
    return this.#history.canRedo;
  }
  get reading(): boolean {
    return this.#files.some(({ state }) => state.kind === 'reading');
  }
  get readable(): boolean {
    return this.#files.some(({ state }) => state.kind === 'ready');
  }
  /** What someone has to decide before everything can be taken. */
  get openQuestions(): ImportReview['questions'] {
    return this.#review?.questions.filter(({ confidence }) => confidence === 'check') ?? [];
  }

  goTo(step: ImportStep): void {
    this.#step = step;
  }

  dismissFailure(): void {
    this.#failure = null;
  }

  /** Adds files; those already there under the same name are replaced. */
  async add(files: readonly { name: string; file: Blob }[]): Promise<void> {
    const added = files.map(({ name, file }) => importedFile(name, file));
    const names = new Set(added.map(({ name }) => name));
    this.#files = [...this.#files.filter(({ name }) => !names.has(name)), ...added];
    for (const file of added) await this.#decode(file);
    await this.#refresh();
  }

  /** Decodes a file again with other choices. */
  async redecode(name: string, choices: DecodeChoices): Promise<void> {
    const known = this.#files.find((file) => file.name === name);
    if (known === undefined) return;
    const file = importedFile(name, known.file, { ...known.choices, ...choices });
    this.#replace(file);
    await this.#decode(file);
    await this.#refresh();
  }

  async remove(name: string): Promise<void> {
    this.#files = this.#files.filter((file) => file.name !== name);
    const session = await this.#session();
    const isDeaf = await Promise.race([session.remove(name).then(() => false), waited()]);
    if (isDeaf) await this.#restart();
    else await this.#refresh();
  }

  /** Stops decoding a file; where it does not listen, its thread is ended and the other files are read again. */
  async cancel(name: string): Promise<void> {
    this.#files = this.#files.filter((file) => file.name !== name);
    const session = await this.#session();
    const isDeaf = await Promise.race([session.cancel(name).then(() => false), waited()]);
    if (isDeaf) await this.#restart();
  }

  /** Adds the files to a package, or makes a new one of them. */
  async setBase(base: DataPackage | null): Promise<void> {
    this.#base = base;
    if (this.#thread !== null) await (await this.#thread).setBase(base);
    await this.#refresh();
  }

  /** Takes a decision; it can be undone. */
  async edit(change: RecipeEdit): Promise<void> {
    const recipe = this.#review?.recipe;
    if (recipe === undefined) return;
    this.#history.remember(recipe);
    await this.#work(change(recipe));
  }

  async undo(): Promise<void> {
    const recipe = this.#review && this.#history.back(this.#review.recipe);
    if (recipe) await this.#work(recipe);
  }

  async redo(): Promise<void> {
    const recipe = this.#review && this.#history.forth(this.#review.recipe);
    if (recipe) await this.#work(recipe);
  }

  /** Reads the files by the decisions of an earlier import. */
  async replay(name: string, text: string): Promise<void> {
    try {
      const recipe = parseRecipe(text);
      this.#isReplay = true;
      this.#failure = null;
      if (this.#review !== null) this.#history.remember(this.#review.recipe);
      await this.#work(recipe);
    } catch (error) {
      if (!(error instanceof RecipeError)) throw error;
      this.#failure = { kind: 'recipe', name, reason: error.message };
    }
  }

  /** The decisions as the text of a file. */
  recipeText(): string {
    return this.#review === null ? '' : formatRecipe(this.#review.recipe);
  }

  async previewDisclosure(wish: DisclosureWish): Promise<DisclosurePreview> {
    return (await this.#session()).previewDisclosure(wish);
  }

  async diagnosis() {
    return (await this.#session()).diagnosis();
  }

  /** Makes the package by the choices. */
  async finish(): Promise<FinishedImport> {
    return (await this.#session()).finish(this.finishing.choices);
  }

  /** Ends the import and forgets everything about it. */
  async close(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    this.#latest += 1;
    this.#step = 'files';
    this.#files = [];
    this.#review = null;
    this.#history.forget();
    this.#base = null;
    this.#isReplay = false;
    this.finishing.forget();
    this.#working = false;
    (await thread)?.close();
  }

  #session(): Promise<ImportThread> {
    this.#thread ??= this.#start();
    return this.#thread;
  }

  async #start(): Promise<ImportThread> {
    const thread = await this.#open((reason) => {
      this.#failure = { kind: 'crashed', reason };
      this.#working = false;
    });
    if (this.#base !== null) await thread.setBase(this.#base);
    return thread;
  }

  async #restart(): Promise<void> {
    (await this.#thread)?.close();
    this.#thread = null;
    for (const file of this.#files) await this.#decode(file);
    await this.#refresh();
  }

  async #decode(file: ImportedFile): Promise<void> {
    const session = await this.#session();
    const { name, choices } = file;
    const bytes = new Uint8Array(await file.file.arrayBuffer());
    const decoding = await session.decode(name, bytes, { choices }, (share) =>
      this.#tell(file, { kind: 'reading', share })
    );
    this.#tell(file, decoding.ok ? { kind: 'ready' } : { kind: 'refused', refusal: decoding.refusal });
  }

  /** A file that was removed, replaced or read to its end meanwhile tells nothing any more. */
  #tell({ name, file, choices }: ImportedFile, state: ImportedFile['state']): void {
    const known = this.#files.find((each) => each.name === name);
    if (known?.file === file && known.choices === choices && known.state.kind === 'reading')
      this.#replace({ ...known, state });
  }

  #replace(file: ImportedFile): void {
    this.#files = this.#files.map((each) => (each.name === file.name ? file : each));
  }

  /** After a change of the files: what was decided stays, the rest is proposed anew. */
  async #refresh(): Promise<void> {
    if (!this.readable) {
      this.#review = null;
      return;
    }
    await this.#work(this.#review?.recipe ?? null);
  }

  /** The newest decisions win. */
  async #work(recipe: Recipe | null): Promise<void> {
    const ticket = ++this.#latest;
    this.#working = true;
    try {
      const review = await (await this.#session()).review(recipe, this.#isReplay);
      if (ticket === this.#latest) this.#review = review;
    } finally {
      if (ticket === this.#latest) this.#working = false;
    }
  }
}

function waited(): Promise<true> {
  return new Promise((resolve) => setTimeout(() => resolve(true), patienceMilliseconds));
}
