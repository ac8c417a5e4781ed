import { describe, it } from 'vitest';
import { hasSharedData } from '../../scripts/berlin/shared-data.ts';

/**
 * Declares tests on the real Berlin data beside the repository. Where ../shared is absent they are skipped with a
 * message, except in continuous integration (CI is set), where its absence is a failure.
 */
export function describeBerlin(name: string, tests: () => void): void {
  const message = `${name}: ../shared/data/berlin is absent`;
  if (hasSharedData()) describe(name, tests);
  else if (process.env.CI) throw new Error(message);
  else {
    console.warn(`Skipped: ${message}`);
    describe(name, () => it.skip(message));
  }
}
