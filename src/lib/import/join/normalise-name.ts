const letters: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/ß/g, 'ss'],
  [/\b(st\.|sankt)\s*/g, 'st'],
  [/\bstr\.|straße\b|strasse\b/g, 'str']
];

/** A name of an area as it is compared: `St. Pauli`, `Sankt-Pauli` and `st.pauli` are one. Empty for no letters. */
export function normaliseName(name: string): string {
  const spelt = letters.reduce((text, [shape, plain]) => text.replace(shape, plain), name.toLowerCase());
  return spelt
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const kinds =
  /^(stadtbezirk|bezirk|stadtteil|ortsteil|stadtviertel|viertel|quartier|gemeinde|stadt|planungsraum|bezirksregion|statistischer bezirk|wohnviertel|\d+(\.\d+)*)\s+/i;

/** `Stadtbezirk Nord` and `03 Nordstadt` without what stands before the name; unchanged where nothing does. */
export function withoutKind(name: string): string {
  return name.trim().replace(kinds, '');
}
