import type { DisclosurePreview, DisclosureWish, FinishedImport } from '../compute/import/import-session.ts';
import type { ImportThread } from '../compute/import/open-import.ts';
import type { DecodeChoices } from '../import/decode/decode-run.ts';
import type { RecipeEdit } from '../import/recipe/edit-recipe.ts';
import { formatRecipe, parseRecipe, RecipeError } from '../import/recipe/recipe.ts';
import type { ImportReview } from '../import/review/review-import.ts';
import type { DataPackage } from '../package/model.ts';
import { HeldImport } from './import/held-import.ts';
import { ImportDecisions } from './import/import-decisions.svelte.ts';
import { ImportFinishing } from './import/import-finishing.svelte.ts';
import type { ImportedFile } from './import/imported-file.ts';
import { ImportedFiles } from './import/imported-files.svelte.ts';

export const importSteps = ['files', 'recognition', 'assignment', 'disclosure', 'adoption'] as const;
export type ImportStep = (typeof importSteps)[number];

export type WizardFailure =
  { kind: 'recipe'; name: string; reason: string } | { kind: 'crashed'; reason: string };

/** Opens the thread an import runs on; injected, so that a test needs no worker. */
export type OpenImport = (onCrash: (reason: string) => void) => ImportThread | Promise<ImportThread>;

/** An import in the making: its files, the decisions taken, and what they lead to. Nothing open is touched by it. */
export class ImportWizard {
  #step = $state.raw<ImportStep>('files');
  #failure = $state.raw<WizardFailure | null>(null);
  #base = $state.raw<DataPackage | null>(null);
  #isReplay = $state.raw(false);
  readonly #files = new ImportedFiles();
  readonly #held = new HeldImport(() => this.#start());
  readonly #decisions = new ImportDecisions(async (recipe) =>
    (await this.#held.thread()).review(recipe, this.#isReplay)
  );
  readonly finishing = new ImportFinishing(
    () => this.review,
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
    return this.#files.all;
  }
  get reading(): boolean {
    return this.#files.reading;
  }
  get readable(): boolean {
    return this.#files.readable;
  }
  get review(): ImportReview | null {
    return this.#decisions.review;
  }
  /** Whether the files are being read by the latest decisions. */
  get working(): boolean {
    return this.#decisions.working;
  }
  get openQuestions(): ImportReview['questions'] {
    return this.#decisions.openQuestions;
  }
  get canUndo(): boolean {
    return this.#decisions.canUndo;
  }
  get canRedo(): boolean {
    return this.#decisions.canRedo;
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

  goTo(step: ImportStep): void {
    this.#step = step;
  }

  dismissFailure(): void {
    this.#failure = null;
  }

  /** Adds files; those already there under the same name are replaced. */
  async add(files: readonly { name: string; file: Blob }[]): Promise<void> {
    for (const file of this.#files.add(files)) await this.#decode(file);
    await this.#refresh();
  }

  /** Decodes a file again with other choices. */
  async redecode(name: string, choices: DecodeChoices): Promise<void> {
    const file = this.#files.choose(name, choices);
    if (file === null) return;
    await this.#decode(file);
    await this.#refresh();
  }

  async remove(name: string): Promise<void> {
    this.#files.remove(name);
    if (await this.#held.follows((thread) => thread.remove(name))) await this.#refresh();
    else await this.#restart();
  }

  /** Stops decoding a file; where it does not listen, its thread is ended and the other files are read again. */
  async cancel(name: string): Promise<void> {
    this.#files.remove(name);
    if (!(await this.#held.follows((thread) => thread.cancel(name)))) await this.#restart();
  }

  /** Adds the files to a package, or makes a new one of them. */
  async setBase(base: DataPackage | null): Promise<void> {
    this.#base = base;
    if (this.#held.isOpen) await (await this.#held.thread()).setBase(base);
    await this.#refresh();
  }

  /** Takes a decision; it can be undone. */
  edit(change: RecipeEdit): Promise<void> {
    return this.#decisions.edit(change);
  }
  undo(): Promise<void> {
    return this.#decisions.undo();
  }
  redo(): Promise<void> {
    return this.#decisions.redo();
  }

  /** Reads the files by the decisions of an earlier import. */
  async replay(name: string, text: string): Promise<void> {
    try {
      const recipe = parseRecipe(text);
      this.#isReplay = true;
      this.#failure = null;
      await this.#decisions.take(recipe);
    } catch (error) {
      if (!(error instanceof RecipeError)) throw error;
      this.#failure = { kind: 'recipe', name, reason: error.message };
    }
  }

  /** The decisions as the text of a file. */
  recipeText(): string {
    return this.review === null ? '' : formatRecipe(this.review.recipe);
  }

  async previewDisclosure(wish: DisclosureWish): Promise<DisclosurePreview> {
    return (await this.#held.thread()).previewDisclosure(wish);
  }

  async diagnosis() {
    return (await this.#held.thread()).diagnosis();
  }

  /** Makes the package by the choices. */
  async finish(): Promise<FinishedImport> {
    return (await this.#held.thread()).finish(this.finishing.choices);
  }

  /** Ends the import and forgets everything about it. */
  async close(): Promise<void> {
    const closing = this.#held.close();
    this.#step = 'files';
    this.#base = null;
    this.#isReplay = false;
    this.#files.forget();
    this.#decisions.forget();
    this.finishing.forget();
    await closing;
  }

  async #start(): Promise<ImportThread> {
    const thread = await this.#open((reason) => {
      this.#failure = { kind: 'crashed', reason };
      this.#decisions.stop();
    });
    if (this.#base !== null) await thread.setBase(this.#base);
    return thread;
  }

  async #restart(): Promise<void> {
    await this.#held.close();
    for (const file of this.files) await this.#decode(file);
    await this.#refresh();
  }

  async #decode(file: ImportedFile): Promise<void> {
    const thread = await this.#held.thread();
    const { name, choices } = file;
    const bytes = new Uint8Array(await file.file.arrayBuffer());
    const decoding = await thread.decode(name, bytes, { choices }, (share) =>
      this.#files.tell(file, { kind: 'reading', share })
    );
    this.#files.tell(file, decoding.ok ? { kind: 'ready' } : { kind: 'refused', refusal: decoding.refusal });
  }

  /** Reads the files that are there by the decisions. */
  async #refresh(): Promise<void> {
    if (this.readable) await this.#decisions.readAgain();
    else this.#decisions.drop();
  }
}
