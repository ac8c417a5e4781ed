import { numberText } from '$lib/messages/number-text';
import type { Locale } from '$lib/core/locale';

const units = [
  { bytes: 1e9, name: 'GB', decimals: 1 },
  { bytes: 1e6, name: 'MB', decimals: 1 },
  { bytes: 1e3, name: 'KB', decimals: 0 }
] as const;

/** A size for reading: 3,4 MB. */
export function sizeText(bytes: number, locale: Locale): string {
  const { bytes: unit, name, decimals } = units.find((one) => bytes >= one.bytes) ?? units[2];
  return `${numberText(bytes / unit, decimals, locale)}\u00a0${name}`;
}
