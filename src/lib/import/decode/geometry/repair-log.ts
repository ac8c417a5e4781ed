import type { Decision } from '../../model.ts';
import type { DecodeRun } from '../decode-run.ts';

/** Gathers what was done to the features of one layer: one decision per kind, with the first place and the count. */
export class RepairLog {
  readonly #layer: string;
  readonly #found = new Map<string, Decision & { count: number }>();

  constructor(layer: string) {
    this.#layer = layer;
  }

  /** Feature and ring count from 1; ring 0 is the whole feature. */
  note(what: Decision['what'], value: string, feature: number, ring = 0): void {
    const known = this.#found.get(`${what} ${value}`);
    if (known !== undefined) {
      known.count++;
      return;
    }
    const place = `${this.#layer} #${feature}${ring === 0 ? '' : `/${ring}`}`;
    const confidence = what === 'ring_repaired' ? 'certain' : 'check';
    this.#found.set(`${what} ${value}`, { what, value, confidence, place, count: 1 });
  }

  report(run: DecodeRun): void {
    for (const decision of this.#found.values()) run.decide(decision);
  }
}
