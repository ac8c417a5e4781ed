import type { Problem } from './model.ts';
import type { ProblemCode } from './problem-codes.ts';

type Values = Problem['values'];

/** How many problems of one code, file and column are listed one by one. */
export const listedPerKind = 100;

/** Takes down the problems of one file. */
export interface FileLog {
  readonly file: string;
  error(code: ProblemCode, row: number | null, column: string | null, values?: Values): void;
  warning(code: ProblemCode, row: number | null, column: string | null, values?: Values): void;
}

/**
 * Collects every problem of a package. Of one code, file and column it lists the first `listedPerKind`; the others
 * are counted in a last problem `more_of_the_same`.
 */
export class ProblemLog {
  readonly #problems: Problem[] = [];
  readonly #counts = new Map<string, { count: number; first: Problem }>();

  /** The log of one file. */
  in(file: string): FileLog {
    const adding =
      (severity: Problem['severity']): FileLog['error'] =>
      (code, row, column, values = {}) =>
        this.add({ severity, code, file, row, column, values });
    return { file, error: adding('error'), warning: adding('warning') };
  }

  add(problem: Problem): void {
    const key = [problem.severity, problem.code, problem.file, problem.column].join('\0');
    const kind = this.#counts.get(key) ?? { count: 0, first: problem };
    kind.count += 1;
    this.#counts.set(key, kind);
    if (kind.count <= listedPerKind) this.#problems.push(problem);
  }

  get hasErrors(): boolean {
    return this.#problems.some(({ severity }) => severity === 'error');
  }

  /** All problems in the order of file, row and column; those of a whole file stand first. */
  problems(): Problem[] {
    const sorted = this.#problems.toSorted(inOrder);
    return [...sorted, ...this.#uncounted()];
  }

  #uncounted(): Problem[] {
    return [...this.#counts.values()]
      .filter(({ count }) => count > listedPerKind)
      .map(({ count, first }) => ({
        ...first,
        code: 'more_of_the_same' as const,
        row: null,
        values: { code: first.code, count: count - listedPerKind }
      }))
      .sort(inOrder);
  }
}

function inOrder(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    (a.row ?? 0) - (b.row ?? 0) ||
    compare(a.column ?? '', b.column ?? '') ||
    compare(a.code, b.code)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
