import type { ReadProgress } from '../../package/read-progress.ts';
import { failureOf, type Opening, type OpeningFailure } from './opening.ts';

/** What is to be opened, and whether it is worth saying: the example loads behind its first screen. */
export type Announcement = Pick<Opening, 'name' | 'announced'>;

/** What work that opens something is told and tells. */
export interface OpeningWork {
  /** Whether nothing else has been asked for meanwhile. */
  isLatest: () => boolean;
  tell: (progress: ReadProgress) => void;
}

/** The opening that was asked for last, and why the last one failed. An older one neither tells nor fails. */
export class NewestOpening {
  #opening = $state.raw<Opening | null>(null);
  #failure = $state.raw<OpeningFailure | null>(null);
  #latest = 0;

  get opening(): Opening | null {
    return this.#opening;
  }
  get failure(): OpeningFailure | null {
    return this.#failure;
  }

  dismissFailure(): void {
    this.#failure = null;
  }

  /** Puts an end to what is on its way. */
  abandon(): void {
    this.#latest += 1;
    this.#opening = null;
    this.#failure = null;
  }

  /**
   * The newest opening wins, from the moment it is asked for; one that was overtaken answers null, as one that failed.
   * What is opened unasked leaves a failure told.
   */
  async run<Outcome extends string>(
    { name, announced }: Announcement,
    work: (task: OpeningWork) => Promise<OpeningFailure | Outcome>
  ): Promise<Outcome | null> {
    const ticket = ++this.#latest;
    const isLatest = () => ticket === this.#latest;
    const tell = (progress: ReadProgress | null) => {
      if (isLatest()) this.#opening = { name, progress, announced };
    };
    if (announced) this.#failure = null;
    tell(null);
    try {
      const outcome = await work({ isLatest, tell });
      if (!isLatest()) return null;
      if (typeof outcome === 'string') return outcome;
      this.#failure = outcome;
    } catch (error) {
      if (isLatest()) this.#failure = failureOf(name, error);
    } finally {
      if (isLatest()) this.#opening = null;
    }
    return null;
  }
}
