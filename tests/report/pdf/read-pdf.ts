import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface StructNode {
  role?: string;
  alt?: string;
  children?: StructNode[];
}

/** What a machine check needs of a PDF: its facts, bookmarks, the structure of every page, and its text. */
export interface ReadPdf {
  pages: number;
  title: unknown;
  language: unknown;
  tagged: boolean;
  bookmarks: string[];
  roles: readonly StructNode[];
  text: string;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const { info } = await pdf.getMetadata();
  const facts = info as Record<string, unknown>;
  const read: ReadPdf = {
    pages: pdf.numPages,
    title: facts.Title,
    language: facts.Language,
    tagged: (await pdf.getMarkInfo())?.Marked === true,
    bookmarks: ((await pdf.getOutline()) ?? []).flatMap(titlesOf),
    roles: await rolesOf(pdf),
    text: await textOf(pdf)
  };
  await pdf.destroy();
  return read;
}

interface Bookmark {
  title: string;
  items?: Bookmark[];
}
const titlesOf = ({ title, items = [] }: Bookmark): string[] => [title, ...items.flatMap(titlesOf)];

async function rolesOf(pdf: PDFDocumentProxy): Promise<StructNode[]> {
  const nodes: StructNode[] = [];
  const visit = (node: StructNode) => {
    nodes.push(node);
    node.children?.forEach(visit);
  };
  for (let page = 1; page <= pdf.numPages; page += 1)
    visit((await (await pdf.getPage(page)).getStructTree()) as StructNode);
  return nodes;
}

async function textOf(pdf: PDFDocumentProxy): Promise<string> {
  let text = '';
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    text += items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    text += '\n';
  }
  return text;
}
