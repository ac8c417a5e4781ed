import * as m from '../../messages/compiled/messages.js';

/** A file that is being made for the reader: under way, done, or failed. */
export class Saving {
  #phase = $state<'idle' | 'busy' | 'failed'>('idle');

  get hasFailed(): boolean {
    return this.#phase === 'failed';
  }

  /** What is said of it; empty while nothing is under way. */
  get message(): string {
    if (this.#phase === 'busy') return m.export_busy();
    return this.hasFailed ? m.export_failed() : '';
  }

  /** Does the work; a failure is told on the screen and, with its cause, in the console. */
  async during(work: () => Promise<void>): Promise<void> {
    this.#phase = 'busy';
    try {
      await work();
      this.#phase = 'idle';
    } catch (error) {
      console.error(error);
      this.#phase = 'failed';
    }
  }
}
