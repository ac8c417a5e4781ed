/** Folds what a reader takes for the same letter, so that "Öst" stands beside "Ost" in every browser alike. */
export const nameKey = (name: string): string =>
  name.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
