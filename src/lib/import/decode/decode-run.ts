import type { Decision } from '../model.ts';
import { ImportError } from './import-error.ts';
import { importLimits, type ImportLimits } from './limits.ts';

/** West, south, east, north in degrees. */
export type BoundingBox = readonly [number, number, number, number];

/** What a reader may set instead of letting it be recognised; a recipe keeps these. */
export interface DecodeChoices {
  /** Name of an encoding, such as `Windows-1252`. */
  encoding?: string;
  dbf_encoding?: string;
  delimiter?: string;
  decimal_sign?: ',' | '.';
  /** Code of a coordinate system, such as `EPSG:25833`. */
  crs?: string;
}

export interface DecodeOptions {
  choices?: DecodeChoices;
  /** Where the open package lies: tells coordinate systems apart that are equally plausible otherwise. */
  near?: BoundingBox;
  limits?: Partial<ImportLimits>;
  signal?: AbortSignal;
  /** Called with the share done, from 0 to 1. */
  onProgress?: (share: number) => void;
}

/** One file being decoded: its options, and the decisions made so far. */
export class DecodeRun {
  readonly file: string;
  readonly choices: DecodeChoices;
  readonly near: BoundingBox | undefined;
  readonly limits: ImportLimits;
  readonly #options: DecodeOptions;
  readonly #decisions: Decision[] = [];

  constructor(file: string, options: DecodeOptions = {}) {
    this.file = file;
    this.choices = options.choices ?? {};
    this.near = options.near;
    this.limits = { ...importLimits, ...options.limits };
    this.#options = options;
  }

  get decisions(): readonly Decision[] {
    return this.#decisions;
  }

  decide(decision: Decision): void {
    this.#decisions.push(decision);
  }

  /** Refuses where the work was cancelled; cheap enough for every thousandth row. */
  guard(): void {
    if (this.#options.signal?.aborted) throw new ImportError('cancelled', this.file);
  }

  /** Tells the progress and lets other tasks run, so that a cancellation can arrive. */
  async pause(share: number): Promise<void> {
    this.#options.onProgress?.(Math.min(1, share));
    await new Promise((resume) => setTimeout(resume));
    this.guard();
  }

  /** A run with the same options for a file within this one. */
  inside(file: string): DecodeRun {
    return new DecodeRun(file, this.#options);
  }
}
