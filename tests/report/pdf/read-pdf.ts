import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text on a page; lengths in points from the lower left corner. */
export interface TextRun {
  text: string;
  /** Number of its marked piece; null in an artifact (running head, page number, line). */
  mcid: number | null;
  marked: boolean;
  x: number;
  y: number;
  width: number;
  size: number;
}

export interface PdfPage {
  /** Number of the page's object in the file. */
  ref: number;
  width: number;
  height: number;
  runs: readonly TextRun[];
  /** What is painted outside of any marked content, by the name of the operator. */
  unmarked: readonly string[];
  /** Marked pieces, as often as they are opened. */
  mcids: readonly number[];
  /** Marked content within other content where one of them is an artifact. */
  mixed: number;
  /** Letters that the font has no picture of. */
  missingGlyphs: number;
}

export interface Bookmark {
  title: string;
  depth: number;
}

/** What a machine check needs of the pages of a PDF. */
export interface ReadPdf {
  bookmarks: readonly Bookmark[];
  pages: readonly PdfPage[];
  /** The text of all pages; a line per line. */
  text: string;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    pages.push({ ...(await paintedOn(page)), ...(await textOn(page, (line) => (text += line))) });
    text += '\n';
  }
  const bookmarks = ((await pdf.getOutline()) ?? []).flatMap((item: OutlineItem) => bookmarksOf(item, 1));
  await pdf.destroy();
  return { bookmarks, pages, text };
}

type OutlineItem = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];
const bookmarksOf = ({ title, items }: OutlineItem, depth: number): Bookmark[] => [
  { title, depth },
  ...items.flatMap((item: OutlineItem) => bookmarksOf(item, depth + 1))
];

async function textOn(
  page: PDFPageProxy,
  add: (line: string) => void
): Promise<Pick<PdfPage, 'ref' | 'width' | 'height' | 'runs'>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const runs: TextRun[] = [];
  const open: (number | null)[] = [];
  for (const item of items) {
    if ('str' in item) {
      add(item.str + (item.hasEOL ? '\n' : ''));
      const [, , , size, x, y] = item.transform as [number, number, number, number, number, number];
      const mcid = open.at(-1) ?? null;
      if (item.str.trim() !== '')
        runs.push({ text: item.str, mcid, marked: open.length > 0, x, y, width: item.width, size });
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(mcidOf('id' in item ? item.id : undefined));
  }
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  return { ref: page.ref?.num ?? -1, width: right - left, height: top - bottom, runs };
}

const mcidOf = (id: string | null | undefined) => {
  const number = /_mc(\d+)$/.exec(id ?? '')?.[1];
  return number === undefined ? null : Number(number);
};

const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
const painting = /^(showText|constructPath|fill|stroke|eoFill|paint|shadingFill|nextLineShow)/;
const textShowing = /^(showText|showSpacedText|nextLine.*ShowText)$/;

interface Glyph {
  originalCharCode?: number;
}

async function paintedOn(page: PDFPageProxy): Promise<Omit<PdfPage, 'ref' | 'width' | 'height' | 'runs'>> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const marks = new MarkReader();
  let missingGlyphs = 0;
  fnArray.forEach((code, i) => {
    const name = names.get(code) ?? '';
    const args = (argsArray[i] ?? []) as unknown[];
    marks.read(name, args);
    if (textShowing.test(name)) missingGlyphs += glyphsWithoutPicture(args[0]);
  });
  return { unmarked: marks.unmarked, mcids: marks.mcids, mixed: marks.mixed, missingGlyphs };
}

/** Follows the marked content of a page, operator by operator. */
class MarkReader {
  readonly unmarked: string[] = [];
  readonly mcids: number[] = [];
  mixed = 0;
  /** Whether each piece that is open is an artifact. */
  readonly #open: boolean[] = [];

  read(name: string, args: readonly unknown[]): void {
    if (name.startsWith('beginMarkedContent')) this.#begin(args);
    else if (name === 'endMarkedContent') this.#open.pop();
    else if (painting.test(name) && !isClip(args) && this.#open.length === 0) this.unmarked.push(name);
  }

  #begin([tag, properties]: readonly unknown[]): void {
    const artifact = tagOf(tag) === 'Artifact';
    const mcid = typeof properties === 'number' ? properties : null;
    if (artifact ? this.#open.includes(false) : mcid !== null && this.#open.includes(true)) this.mixed += 1;
    if (!artifact && mcid !== null) this.mcids.push(mcid);
    this.#open.push(artifact);
  }
}

const tagOf = (tag: unknown) => (typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag);

/** A path that is only clipped to paints nothing. */
const isClip = (args: readonly unknown[]) => args[0] === OPS.endPath;

const glyphsWithoutPicture = (glyphs: unknown): number =>
  Array.isArray(glyphs)
    ? glyphs.filter((glyph: Glyph | number) => typeof glyph === 'object' && glyph.originalCharCode === 0)
        .length
    : 0;
