import { all, readOffice, type XmlElement } from './office/office-file.ts';

/** Rows of cells as they read, heads first. */
export type PrintedTable = readonly (readonly string[])[];

/** Text as files are compared by it: breaks of lines, hyphenation and spaces are each writer's own. */
export const plainText = (text: string) => text.replace(/[\s\u00ad\u200b\u2060-]+/g, '');

const rowsOf = (table: XmlElement, row: string, cell: string): PrintedTable =>
  all(table, row).map((one) => all(one, cell).map(({ text }) => plainText(text)));

export const tablesOfDocx = (bytes: Uint8Array): PrintedTable[] =>
  all(readOffice(bytes).xml('word/document.xml'), 'w:tbl').map((table) => rowsOf(table, 'w:tr', 'w:tc'));

export function tablesOfHtml(bytes: Uint8Array): PrintedTable[] {
  const page = new TextDecoder().decode(bytes);
  const inside = (text: string, name: string) =>
    [...text.matchAll(new RegExp(`<(?:${name})\\b[^>]*>(.*?)</(?:${name})>`, 'gs'))].map(
      ([, own = '']) => own
    );
  return inside(page, 'table').map((table) =>
    inside(table, 'tr').map((row) => inside(row, 'th|td').map((cell) => plainText(htmlText(cell))))
  );
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
const htmlText = (markup: string) =>
  markup.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => signs[name] ?? '');
