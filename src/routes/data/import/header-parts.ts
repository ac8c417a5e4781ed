const separator = / \| | – /;

/** A header or a name over several levels: the last one, which tells columns apart, and the others before it. */
export function headerParts(header: string): { own: string; path: string } {
  const parts = header.split(separator);
  return { own: parts.at(-1) ?? header, path: parts.slice(0, -1).join(' · ') };
}
