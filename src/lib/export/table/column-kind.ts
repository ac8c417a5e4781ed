import type { Locale } from '../../core/locale.ts';

/** What a column holds: a share lies between 0 and 1, a count is whole, a number has so many decimals to read. */
export type ColumnKind =
  'text' | 'date' | 'flag' | 'count' | 'share' | 'number1' | 'number2' | 'number3' | 'number5';

/** What is known of columns by their ids. */
export type ColumnCatalogue = Readonly<
  Record<
    string,
    { kind: ColumnKind; label: (inputs: Record<string, never>, options: { locale: Locale }) => string }
  >
>;

/** Whether the cells of a kind are numbers. */
export const isNumeric = (kind: ColumnKind): boolean => !['text', 'date', 'flag'].includes(kind);

/** Decimals that a number of the kind is read with; a share is read in percent. */
export function decimalsOf(kind: ColumnKind): number {
  if (kind === 'share') return 1;
  return kind.startsWith('number') ? Number(kind.slice('number'.length)) : 0;
}
