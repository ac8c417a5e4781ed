/** Why a free statement is not run. `from` and `to` are places in it, where one can be named. */
export type Refusal = { from?: number; to?: number } & (
  | { kind: 'empty' | 'unfinished' | 'several' | 'no_question' | 'brackets' | 'fixed_columns' }
  | { kind: 'forbidden'; name: string }
);

/** A free statement is refused before the engine runs it. */
export class RefusedQuery extends Error {
  override readonly name = 'RefusedQuery';
  constructor(readonly refusal: Refusal) {
    super(`Query refused: ${refusal.kind}${'name' in refusal ? ` ${refusal.name}` : ''}`);
  }
}
