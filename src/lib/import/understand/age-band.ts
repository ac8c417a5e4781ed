/** Ages from the first to the last, both inclusive; null = open. */
export interface AgeBand {
  from: number | null;
  to: number | null;
}

type Reader = readonly [shape: RegExp, read: (first: number, second: number) => AgeBand];

const year = '(?:jahren?|jährigen?|j\\.?)?';
const readers: readonly Reader[] = [
  [rx(`(?:von )?(\\d+) ?(?:bis unter|-?<|- unter) ?(\\d+)`), (from, to) => ({ from, to: to - 1 })],
  [rx(`(?:von )?(\\d+)-?(?: bis(?: einschl\\.?)? | ?[-–] ?|_)(\\d+)`), (from, to) => ({ from, to })],
  [rx(`(?:unter|<|bis unter|u) ?(\\d+)`), (first) => ({ from: 0, to: first - 1 })],
  [rx(`(?:bis|≤|<=) ?(\\d+)`), (first) => ({ from: 0, to: first })],
  [
    rx(`(\\d+) ?(?:und (?:älter|mehr|darüber)|u\\. ?ä\\.?|\\+|-jährige und ältere)`),
    (from) => ({ from, to: null })
  ],
  [rx(`(?:ab|über|≥|>=) ?(\\d+)`), (from) => ({ from, to: null })],
  [rx(`(\\d+)`), (first) => ({ from: first, to: first })]
];

function rx(core: string): RegExp {
  return new RegExp(`^(?:alter ?)?${core} ?${year}$`);
}

/** The ages a header or cell names, or null: `0 bis unter 3`, `unter 6`, `65 und älter`, `3-5`, `90+`, `7`. */
export function readAgeBand(text: string): AgeBand | null {
  const plain = text
    .toLowerCase()
    .replace(/[-\s]?jähr(ige|igen|iger)?\b/g, '')
    .replace(/\s*(jahren?|lebensjahre?)\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [shape, read] of readers) {
    const match = shape.exec(plain);
    if (match === null) continue;
    const band = read(Number(match[1]), Number(match[2]));
    return isPlausible(band) ? band : null;
  }
  return null;
}

function isPlausible({ from, to }: AgeBand): boolean {
  return (from ?? 0) <= 120 && (to ?? 0) <= 120 && (to === null || (from ?? 0) <= to);
}

/** The ages in a header of words: `inhabitants_age_18_27`, `Einwohner unter 6 Jahren`; null where it names none. */
export function findAgeBand(header: string): AgeBand | null {
  const text = header.toLowerCase().replaceAll('_', ' ');
  const english = /\bage (below|under|above|over) (\d+)|\bage (\d+)(?: to)?(?: under)? (\d+|and above)/.exec(
    text
  );
  if (english !== null) return englishBand(text, english);
  const part =
    /(\d+ bis (?:unter )?\d+|(?:unter|ab|über) \d+|\d+ ?[-–] ?\d+|\d+[- ](?:jährige )?und älter\w*)/.exec(
      text.replace(/-?jährige[nr]?/g, ' jahre').replace(/ ?jahren?/g, '')
    );
  return part === null ? null : readAgeBand((part[1] ?? '').replace(/ältere.*/, 'älter'));
}

function englishBand(text: string, match: RegExpExecArray): AgeBand | null {
  const [, word, bound, first, second] = match;
  if (word !== undefined) {
    const open = word === 'above' || word === 'over';
    return open ? { from: Number(bound), to: null } : { from: 0, to: Number(bound) - 1 };
  }
  if (second === 'and above') return { from: Number(first), to: null };
  const last = Number(second) - (/under|to under/.test(text) ? 1 : 0);
  return { from: Number(first), to: last };
}
