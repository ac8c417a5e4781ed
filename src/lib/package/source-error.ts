import type { Problem } from './model.ts';
import type { ProblemCode } from './problem-codes.ts';

/** A package's files cannot be listed or read; `problem` says why. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly problem: Problem;

  constructor(code: ProblemCode, file: string, values: Problem['values'] = {}, cause?: unknown) {
    super(`${code}: ${file}`, { cause });
    this.problem = { severity: 'error', code, file, row: null, column: null, values };
  }
}
