import { lowestHighClass } from '../high-classes.ts';

/** Share in classes of high stress among numbers or shares by class (first = least stress); null where all are 0. */
export function highShare(byClass: readonly number[]): number | null {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const all = sum(byClass);
  return all > 0 ? sum(byClass.slice(lowestHighClass(byClass.length) - 1)) / all : null;
}
