import { splitFootnoteMark } from './footnote-mark.ts';

/** `Migrations-hintergrund` was hyphenated to fit its column; `Lohn- und` and `long-term` were not. */
const hyphenated = /(\p{Lu}?\p{Ll}{3,})-\s?(?!und\b|oder\b|bzw\b|bis\b|u\.)(\p{Ll}{2,})/gu;

/** The header of a column from the cells above each other: repeats left out, hyphenated words joined, marks off. */
export function joinHeader(parts: readonly string[]): string {
  const different = parts.filter((part, index) => part !== '' && part !== parts[index - 1]);
  return different.map((part) => splitFootnoteMark(joinWords(part)).text).join(' | ');
}

const english = /-(term|time|day|care|based|level|being)\b/;

function joinWords(text: string): string {
  if (english.test(text)) return text;
  const joined = text.replace(hyphenated, '$1$2');
  return joined === text ? text : joinWords(joined);
}
