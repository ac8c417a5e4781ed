import { strFromU8 } from 'fflate';
import { editPart } from '../office/office-parts.ts';
import type { OfficeParts } from '../office/office-parts.ts';

export const sans = 'Source Sans 3';
export const serif = 'Source Serif 4 SemiBold';

/** Fonts that travel with a text document, so that it looks and breaks alike where they are not installed. */
export interface DocumentFonts {
  regular: Uint8Array;
  bold: Uint8Array;
  heading: Uint8Array;
}

/** Files of the packages that ship them; a family has its bold face by that name, so it is not the semibold one. */
export const documentFontFiles: Readonly<Record<keyof DocumentFonts, string>> = {
  regular: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  bold: 'source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  heading: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'
};

/** As the writer takes them, which calls bytes by the name that Node has for them. */
export const embeddedFonts = ({ regular, bold, heading }: DocumentFonts) => [
  { name: sans, data: regular as Buffer, bold: bold as Buffer },
  { name: serif, data: heading as Buffer }
];

const keyed = /w:fontKey="\{([0-9A-F-]{36})\}"/g;

/** The writer veils every font with a random key (ECMA-376-4, 9.2.11.1); here with one that is always the same. */
export function setFontKeys(parts: OfficeParts): void {
  const table = parts.get('word/fontTable.xml');
  if (!table) return;
  const keys = [...strFromU8(table).matchAll(keyed)].map(([, key = '']) => key);
  keys.forEach((key, index) => {
    const path = `word/fonts/font${index + 1}.odttf`;
    const font = parts.get(path);
    if (font) parts.set(path, veiled(veiled(font, key), fixedKey(index)));
  });
  let next = 0;
  editPart(parts, 'word/fontTable.xml', (xml) =>
    xml.replace(keyed, () => `w:fontKey="{${fixedKey(next++)}}"`)
  );
}

const fixedKey = (index: number) => `5052C4A4-5641-4E54-8E41-4154414C415${index.toString(16).toUpperCase()}`;

/** The first 32 bytes crossed with the key read backwards; done twice it is undone. */
function veiled(font: Uint8Array, key: string): Uint8Array {
  const signs = [...key.replaceAll('-', '').matchAll(/../g)].map(([pair]) => parseInt(pair, 16)).reverse();
  const result = font.slice();
  for (let place = 0; place < 32; place += 1) result[place] = (font[place] ?? 0) ^ (signs[place % 16] ?? 0);
  return result;
}
