const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Words of a name in small letters without accents, joined by hyphens. */
export const kebab = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Name of a file without ending: `beispielstadt-statusindex-2025`. */
export const fileName = (...parts: readonly string[]): string =>
  parts
    .map(kebab)
    .filter((part) => part !== '')
    .join('-');
