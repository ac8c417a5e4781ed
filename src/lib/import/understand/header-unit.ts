/** Units of the package as headers and catalogues name them, the most telling first. */
const shapes: readonly (readonly [RegExp, string])[] = [
  [/je 1\.?000\b|je tausend|per 1,?000\b|‰|promille/, 'per_1000'],
  [/je 10\.?000\b|per 10,?000\b/, 'per_10000'],
  [/je 100\.?000\b|per 100,?000\b/, 'per_100000'],
  [/%|prozent|percent|\banteil|anteil\b|quote\b|je 100\b|percentage|\bshare\b|\bin v\. ?h\b/, 'percent'],
  [/\bindex\b|\bz-?wert|\bscore\b/, 'index'],
  [/quotient|\bratio\b/, 'ratio']
];
const other = /\bin (km²|m²|qm|ha|eur(?:o)?(?:\/m²)?|€|jahren|stunden|minuten)(?![\p{L}])/iu;

/** The unit a header or a word names, or null: `in %` → percent, `je 1.000` → per_1000, `in km²` → km². */
export function headerUnit(header: string): string | null {
  const plain = header.toLowerCase().replaceAll('_', ' ');
  const known = shapes.find(([shape]) => shape.test(plain))?.[1];
  return known ?? other.exec(header)?.[1] ?? null;
}

const unitAtTheEnd = /[\s,;:–-]*[([]?\s*(in\s+|je\s+1\.?0{2,}.*)?(%|prozent|percent|v\.\s?h\.?)?\s*[)\]]?$/iu;

/** A header without the unit at its end: `Kinderarmut in %` → `Kinderarmut`. */
export function withoutUnit(header: string): string {
  return header.replace(unitAtTheEnd, '').trim();
}
