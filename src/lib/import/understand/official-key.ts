import type { ColumnProfile } from './column-profile.ts';

/** The parts of the official municipality key (AGS), as the register of municipalities has them in columns. */
const parts: readonly RegExp[] = [
  /^land$/i,
  /^(rb|reg\.?-?bez\.?|regierungsbezirk)$/i,
  /^kreis$/i,
  /^(gem|gemeinde)$/i
];

/** The columns that together are the official key, in its order; null where one is missing. */
export function officialKeyColumns<T extends Pick<ColumnProfile, 'header'>>(
  columns: readonly T[]
): T[] | null {
  const found = parts.flatMap((shape) => columns.find(({ header }) => shape.test(header)) ?? []);
  return found.length === parts.length ? found : null;
}
