/** What a PDF is made of, read from its bytes: numbers, names (`/Name`), strings, references and what holds them. */
export type PdfValue = number | boolean | null | PdfName | string | PdfRef | PdfValue[] | PdfDict;
export type PdfDict = { readonly [key: string]: PdfValue };
export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}
export class PdfRef {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

/** The objects of a file without object streams; streams are read as their dictionaries. */
export class PdfObjects {
  readonly #text: string;
  readonly #offsets = new Map<number, number>();
  readonly trailer: PdfDict;

  constructor(bytes: Uint8Array) {
    this.#text = Buffer.from(bytes).toString('latin1');
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.#text)?.[1]);
    this.trailer = this.#readTable(start);
  }

  get catalog(): PdfDict {
    return this.dict(this.trailer.Root ?? null);
  }

  /** The value itself, or what it refers to. */
  at(value: PdfValue | undefined): PdfValue {
    if (!(value instanceof PdfRef)) return value ?? null;
    return new PdfReader(this.#text, this.#offsetOf(value)).object();
  }

  dict(value: PdfValue | undefined): PdfDict {
    const found = this.at(value);
    return isDict(found) ? found : {};
  }

  array(value: PdfValue | undefined): PdfValue[] {
    const found = this.at(value);
    return Array.isArray(found) ? found : found === null ? [] : [found];
  }

  name(value: PdfValue | undefined): string | null {
    const found = this.at(value);
    return found instanceof PdfName ? found.name : null;
  }

  text(value: PdfValue | undefined): string | null {
    const found = this.at(value);
    return typeof found === 'string' ? found : null;
  }

  /** An uncompressed stream as UTF-8. */
  stream(ref: PdfRef): string {
    const from = this.#text.indexOf('stream\n', this.#offsetOf(ref)) + 'stream\n'.length;
    const length = Number(this.dict(ref).Length);
    return Buffer.from(this.#text.slice(from, from + length), 'latin1').toString('utf8');
  }

  /** All objects that are dictionaries. */
  *dicts(): Generator<PdfDict> {
    for (const number of this.#offsets.keys()) {
      const value = this.at(new PdfRef(number));
      if (isDict(value)) yield value;
    }
  }

  #offsetOf({ number }: PdfRef): number {
    const offset = this.#offsets.get(number);
    if (offset === undefined) throw new RangeError(`No object ${number}`);
    return offset;
  }

  /** Newer tables first: what they name is not overwritten by older ones. */
  #readTable(start: number): PdfDict {
    const lines = this.#text.slice(start, this.#text.indexOf('trailer', start)).split(/\s*\r?\n/);
    let number = 0;
    for (const line of lines.slice(1)) {
      const section = /^(\d+) (\d+)$/.exec(line);
      if (section) number = Number(section[1]);
      else if (line !== '') {
        if (line.endsWith('n') && !this.#offsets.has(number)) this.#offsets.set(number, parseInt(line, 10));
        number += 1;
      }
    }
    const trailer = new PdfReader(this.#text, this.#text.indexOf('trailer', start) + 7).value() as PdfDict;
    if (typeof trailer.Prev === 'number') this.#readTable(trailer.Prev);
    return trailer;
  }
}

export const isDict = (value: PdfValue): value is PdfDict =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof PdfName) &&
  !(value instanceof PdfRef);

const token = /[\s\0]*(<<|>>|\[|\]|\/[^\s/<>[\]()]*|<[\dA-Fa-f\s]*>|\(|[^\s/<>[\]()]+)/y;

class PdfReader {
  readonly #text: string;
  #at: number;
  constructor(text: string, at: number) {
    this.#text = text;
    this.#at = at;
  }

  /** The value behind `12 0 obj`. */
  object(): PdfValue {
    for (let i = 0; i < 3; i += 1) this.#next();
    return this.value();
  }

  value(): PdfValue {
    const read = this.#next();
    if (read === '<<') return this.#dict();
    if (read === '[') return this.#array();
    if (read === '(') return textOf(this.#literal());
    if (read.startsWith('/')) return new PdfName(read.slice(1).replace(/#(..)/g, (_, hex) => char(hex)));
    if (read.startsWith('<')) return textOf(read.replace(/[<>\s]/g, '').replace(/../g, (hex) => char(hex)));
    if (read === 'true' || read === 'false') return read === 'true';
    if (read === 'null') return null;
    return this.#reference(read) ?? Number(read);
  }

  #reference(read: string): PdfRef | null {
    const rest = /\s+\d+\s+R\b/y;
    rest.lastIndex = this.#at;
    if (!/^\d+$/.test(read) || !rest.test(this.#text)) return null;
    this.#at = rest.lastIndex;
    return new PdfRef(Number(read));
  }

  #next(): string {
    token.lastIndex = this.#at;
    const found = token.exec(this.#text);
    if (!found?.[1]) throw new RangeError(`Nothing to read at ${this.#at}`);
    this.#at = token.lastIndex;
    return found[1];
  }

  #peek(): string {
    const at = this.#at;
    const read = this.#next();
    this.#at = at;
    return read;
  }

  #dict(): PdfDict {
    const entries: [string, PdfValue][] = [];
    while (this.#peek() !== '>>') entries.push([this.#next().slice(1), this.value()]);
    this.#next();
    return Object.fromEntries(entries);
  }

  #array(): PdfValue[] {
    const values: PdfValue[] = [];
    while (this.#peek() !== ']') values.push(this.value());
    this.#next();
    return values;
  }

  /** A string in brackets, which may hold pairs of brackets and signs behind a backslash. */
  #literal(): string {
    let text = '';
    for (let depth = 1; depth > 0; this.#at += 1) {
      const sign = this.#text[this.#at] ?? '';
      if (sign === '\\') text += this.#escaped();
      else {
        depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
        if (depth > 0) text += sign;
      }
    }
    return text;
  }

  #escaped(): string {
    const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.#at + 1, this.#at + 4))?.[0];
    this.#at += octal ? octal.length : 1;
    if (octal) return String.fromCharCode(parseInt(octal, 8));
    const sign = this.#text[this.#at] ?? '';
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[sign] ?? sign;
  }
}

const char = (hex: string) => String.fromCharCode(parseInt(hex, 16));

/** Strings of text are UTF-16 where they say so. */
function textOf(bytes: string): string {
  if (!bytes.startsWith('\xfe\xff')) return bytes;
  const swapped = Buffer.from(bytes.slice(2), 'latin1').swap16();
  return swapped.toString('utf16le');
}
