/** Rows that are no area of their own: sums, and what could not be assigned to one. */
export type RowKind = 'total' | 'unassigned';

const totals = [
  /^(insgesamt|gesamt|zusammen|summe|total|alle|gesamtstadt|gesamtergebnis|stadtgebiet insgesamt)$/,
  /^(stadt|kreis|land|landkreis|kommune|gemeinde|bezirk|stadtbezirk)\b.*\b(insgesamt|gesamt|zusammen|summe)$/,
  /\b(insgesamt|zusammen)$/,
  /sum(me)?$/,
  /^(summe|total|insgesamt|zusammen)\b/
];
const unassigned =
  /^(keine angaben?|k\. ?a\.|o\. ?f\. ?w\.|ohne festen wohnsitz|nicht zuordenbar|nicht zuzuordnen|ohne zuordnung|unbekannt|ohne angabe|nicht zugeordnet|sonstige|rest|unknown)(?!\p{L})/u;

/** What a row is by the label of its area, or null for an ordinary one. */
export function rowKind(label: string): RowKind | null {
  const plain = label.toLowerCase().trim();
  if (plain === '') return null;
  if (unassigned.test(plain)) return 'unassigned';
  return totals.some((shape) => shape.test(plain)) ? 'total' : null;
}
