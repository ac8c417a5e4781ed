/** What Windows-1252 has between 0x80 and 0x9f, of what occurs here. */
const special: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '–': 0x96,
  '—': 0x97,
  '„': 0x84,
  '“': 0x93
};

/** Text in Windows-1252. Throws for a character the encoding does not have. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = special[character] ?? character.charCodeAt(0);
    if (code > 0xff) throw new Error(`Not in Windows-1252: ${character}`);
    return code;
  });
}

/** Text in UTF-16, little endian with byte order mark, as spreadsheets save "Unicode text". */
export function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(2 + 2 * index, text.charCodeAt(index), true);
  return bytes;
}

/** Text in UTF-8 with byte order mark. */
export const utf8WithMark = (text: string): Uint8Array => new TextEncoder().encode(`\ufeff${text}`);
