import type { SuppressionCount } from '../../core/disclosure/report.ts';
import { applyGate } from '../../core/disclosure/gate.ts';
import { decodeFile } from '../../import/decode/decode-file.ts';
import type { DecodeOptions } from '../../import/decode/decode-run.ts';
import { ImportError, type ImportErrorCode } from '../../import/decode/import-error.ts';
import { finishPackage, type FinishingChoices } from '../../import/merge/finish-package.ts';
import type { Decoded } from '../../import/model.ts';
import { carryOver } from '../../import/recipe/carry-over.ts';
import { proposeRecipe, type RecipeProposal } from '../../import/recipe/propose-recipe.ts';
import type { Recipe } from '../../import/recipe/recipe.ts';
import { openQuestions } from '../../import/review/open-questions.ts';
import { newestAreas, shownShares } from './shown-shares.ts';
import { workOut, type ImportReview, type WorkedOut } from '../../import/review/review-import.ts';
import { fileLayers } from '../../package/groups/group-layers.ts';
import type { DataPackage } from '../../package/model.ts';
import { zipPackage } from '../../package/write-package.ts';

/** Why a file was refused, as plain data that crosses to another thread. */
export interface Refusal {
  code: ImportErrorCode;
  place: string;
  values: Readonly<Record<string, string | number>>;
}

export type Decoding = { ok: true } | { ok: false; refusal: Refusal };

/** The package an import became, as the bytes of its zip, and its protocol as text. */
export interface FinishedImport {
  zip: Uint8Array;
  diagnosis: string;
}

/** Where and by which rules to look at what would be hidden. */
export type DisclosureWish = Pick<FinishingChoices, 'preset' | 'level' | 'period'>;

/** What disclosure control would hide under a preset. */
export interface DisclosurePreview {
  preset: FinishingChoices['preset'];
  suppressed: readonly SuppressionCount[];
  /** Share of the areas of the level with a value that is shown at the period, by indicator. */
  shown: Readonly<Record<string, number>>;
}

/**
 * One import from the first file to the package. It holds what was decoded, so that nothing large has to cross to
 * another thread before the end. Names of files are its keys.
 */
export class ImportSession {
  readonly #files = new Map<string, Decoded>();
  readonly #running = new Map<string, AbortController>();
  #base: DataPackage | null = null;
  #proposal: RecipeProposal | null = null;
  #lastProposed: Recipe | null = null;
  #workedOut: WorkedOut | null = null;

  /** The package the files are added to; null for a new one. */
  setBase(base: DataPackage | null): void {
    this.#base = base;
    this.#proposal = null;
  }

  /** Decodes a file and keeps it; a former one of that name is replaced only when this succeeds. */
  async decode(
    name: string,
    bytes: Uint8Array,
    options: Pick<DecodeOptions, 'choices' | 'near'>,
    onProgress: (share: number) => void
  ): Promise<Decoding> {
    const run = new AbortController();
    this.#running.set(name, run);
    try {
      this.#files.set(name, await decodeFile(name, bytes, { ...options, signal: run.signal, onProgress }));
      this.#proposal = null;
      return { ok: true };
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      const { code, place, values } = error;
      return { ok: false, refusal: { code, place, values } };
    } finally {
      if (this.#running.get(name) === run) this.#running.delete(name);
    }
  }

  /** Stops decoding a file. */
  cancel(name: string): void {
    this.#running.get(name)?.abort();
  }

  /** Forgets a file. */
  remove(name: string): void {
    this.cancel(name);
    this.#files.delete(name);
    this.#proposal = null;
  }

  /**
   * Works an import out by the decisions taken so far; null lets everything be proposed. After files have changed, what
   * nobody decided is proposed anew. A recipe that is replayed is taken as it is.
   */
  review(decided: Recipe | null, isReplay: boolean): ImportReview {
    const recipe = this.#recipeFor(decided, isReplay);
    this.#workedOut = workOut(recipe, this.#decoded(), this.#base);
    const { review } = this.#workedOut;
    const open = isReplay ? [] : openQuestions(this.#proposal?.questions ?? [], recipe);
    return { ...review, questions: [...open, ...review.questions] };
  }

  #recipeFor(decided: Recipe | null, isReplay: boolean): Recipe {
    if (isReplay && decided !== null) return decided;
    const before = this.#lastProposed;
    if (this.#proposal !== null && decided !== null) return decided;
    const known = fileLayers(this.#base?.layers ?? []).flatMap(({ features }) => features);
    this.#proposal = proposeRecipe(this.#decoded(), known);
    this.#lastProposed = this.#proposal.recipe;
    if (decided === null || before === null) return this.#proposal.recipe;
    return carryOver(decided, before, this.#proposal.recipe);
  }

  /** What disclosure control would hide in the package as it stands. */
  previewDisclosure({ preset, level, period }: DisclosureWish): DisclosurePreview {
    const { rawTables, layers } = this.#result().package;
    const { tables, report } = applyGate(rawTables, { preset });
    const areas = newestAreas(layers.find((layer) => layer.level === level)?.features ?? []);
    return { preset, suppressed: report.suppressed, shown: shownShares(tables.observations, areas, period) };
  }

  /** The whole protocol of the import as it stands. */
  diagnosis(): WorkedOut['diagnosis'] {
    return this.#result().diagnosis;
  }

  /** Makes the package. */
  async finish(choices: FinishingChoices): Promise<FinishedImport> {
    const { package: pkg, diagnosis } = this.#result();
    const finished = finishPackage(pkg, choices, this.#base === null);
    return { zip: await zipPackage(finished), diagnosis: `${JSON.stringify(diagnosis)}\n` };
  }

  #result(): WorkedOut {
    if (this.#workedOut === null) throw new Error('The import has not been worked out yet');
    return this.#workedOut;
  }

  #decoded(): Decoded[] {
    return [...this.#files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, decoded]) => decoded);
  }
}
