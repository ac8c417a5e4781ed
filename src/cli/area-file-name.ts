/** Name of the file of an area's profile: its id and its name in letters that every file system takes. */
export function areaFileName({ areaId, name }: { areaId: string; name: string }, ending: string): string {
  const plain = [areaId, name].map(plainLetters).filter((part) => part !== '');
  return `${plain.join('-')}.${ending}`;
}

const written: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

const plainLetters = (text: string) =>
  text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => written[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
