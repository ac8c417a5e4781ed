/** A computation in portions: `take` until `isDone`. */
export interface PortionedRun {
  readonly isDone: boolean;
  /** The share that is done, 0 to 1. */
  readonly progress: number;
  take(count: number): void;
}

/** Works in portions, so that a worker hears what comes meanwhile: a newer run, or `cancel`, ends the one under way. */
export class PortionedWork {
  #newest = 0;

  /** Tells after every portion how far the run is; false where it was given up or a newer one came. */
  async finish(run: PortionedRun, portion: number, onProgress: (share: number) => void): Promise<boolean> {
    const own = ++this.#newest;
    while (!run.isDone) {
      run.take(portion);
      onProgress(run.progress);
      await otherMessages();
      if (own !== this.#newest) return false;
    }
    return true;
  }

  cancel(): void {
    this.#newest++;
  }
}

const otherMessages = () => new Promise<void>((resolve) => setTimeout(resolve));
