import type { NotClassifiableCause } from './stress-types.ts';

/** The index cannot be computed from this input; `cause` says why, in a form the interface can word. */
export class NotClassifiable extends Error {
  override readonly name = 'NotClassifiable';
  constructor(override readonly cause: NotClassifiableCause) {
    super(`Index not computable: ${cause.kind}`);
  }
}
