/** The name that the given one is probably meant to be: equal but for case and separators, or up to two letters off. */
export function similarName(name: string, names: readonly string[]): string | undefined {
  const plain = plainName(name);
  return (
    names.find((other) => plainName(other) === plain) ??
    names.find((other) => plain.length > 5 && editDistance(plain, plainName(other)) <= 2)
  );
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Levenshtein distance of two words. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
