import type { IndexVariant } from './robustness-types.ts';

/** How many areas are in another class of the second variant than of the first. */
export const classChanges = (first: IndexVariant, second: IndexVariant): number =>
  first.classes.filter((one, row) => one !== null && one !== second.classes[row]).length;
