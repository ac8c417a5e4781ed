const letters: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/ß/g, 'ss'],
  [/%/g, ' percent '],
  [/²/g, '2']
];

/** A key for a name: lower-case letters, digits and underscores, at most 60 characters; never empty. */
export function slug(name: string): string {
  const plain = letters.reduce((text, [shape, spelt]) => text.replace(shape, spelt), name.toLowerCase());
  const words = plain
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return words.slice(0, 60).replace(/_+$/, '') || 'unnamed';
}
