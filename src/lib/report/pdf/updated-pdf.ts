/** A file whose objects can be read and replaced; an object is its text from number to `endobj`, one byte a character. */
export interface PdfFile {
  /** Number of the catalog. */
  root: number;
  /** Throws RangeError where there is none. */
  object(number: number): string;
  replace(number: number, object: string): void;
}

/**
 * The file with objects replaced by an incremental update (ISO 32000-1, 7.5.6): the bytes of the file stay as they are,
 * and the new objects follow with a table of their own. For files with one plain table of cross-references, as the
 * typesetter writes them. Throws RangeError for others.
 */
export function updatedPdf(bytes: Uint8Array, change: (file: PdfFile) => void): Uint8Array {
  const text = byteText(bytes);
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const trailer = text.slice(text.indexOf('trailer', start));
  const root = Number(/\/Root (\d+) 0 R/.exec(trailer)?.[1]);
  if (!text.startsWith('xref', start) || !Number.isInteger(root))
    throw new RangeError('The file has no plain table of cross-references');
  const replaced = new Map<number, string>();
  change({
    root,
    object: (number) => replaced.get(number) ?? objectAt(text, start, number),
    replace: (number, object) => replaced.set(number, object)
  });
  return joined(bytes, updateOf(bytes.length, start, trailer, replaced));
}

/** One character per byte; a decoder for "latin1" would read Windows-1252. */
function byteText(bytes: Uint8Array): string {
  const step = 0x4000;
  let text = '';
  for (let from = 0; from < bytes.length; from += step)
    text += String.fromCharCode(...bytes.subarray(from, from + step));
  return text;
}

/** Lines of the table are 20 bytes each, from the one of object 0. */
function objectAt(text: string, table: number, number: number): string {
  const head = /^xref\s+0 (\d+)\s*?\r?\n/.exec(text.slice(table, table + 40));
  if (!head || number >= Number(head[1])) throw new RangeError(`The file holds no object ${number}`);
  const line = table + head[0].length + number * 20;
  const offset = Number(text.slice(line, line + 10));
  const object = text.slice(offset, text.indexOf('endobj', offset) + 'endobj'.length);
  if (!object.startsWith(`${number} 0 obj`)) throw new RangeError(`The file holds no object ${number}`);
  return object;
}

function updateOf(
  size: number,
  previous: number,
  trailer: string,
  objects: ReadonlyMap<number, string>
): string {
  let body = '\n';
  let table = 'xref\n';
  for (const [number, object] of [...objects].sort(([a], [b]) => a - b)) {
    table += `${number} 1\n${String(size + body.length).padStart(10, '0')} 00000 n \n`;
    body += `${object}\n\n`;
  }
  const dictionary = trailer.slice(0, trailer.indexOf('startxref')).trimEnd().replace(/>>$/, '');
  return `${body}${table}${dictionary}  /Prev ${previous}\n>>\nstartxref\n${size + body.length}\n%%EOF\n`;
}

function joined(bytes: Uint8Array, update: string): Uint8Array {
  const whole = new Uint8Array(bytes.length + update.length);
  whole.set(bytes);
  for (let i = 0; i < update.length; i += 1) whole[bytes.length + i] = update.charCodeAt(i);
  return whole;
}
