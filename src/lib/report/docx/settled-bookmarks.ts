import { editPart } from '../office/office-parts.ts';
import type { OfficeParts } from '../office/office-parts.ts';

/** The writer counts the bookmarks of contents through all documents that it makes; here every document begins anew. */
export function settleBookmarks(parts: OfficeParts): void {
  const name = counted();
  const id = counted();
  editPart(parts, 'word/document.xml', (xml) =>
    xml
      .replace(/\b_Toc(\d+)\b/g, (_, number: string) => `_Toc${name(number)}`)
      .replace(
        /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)/g,
        (_, before: string, number: string) => `${before}${id(number)}`
      )
  );
}

/** Numbers in the order in which they are first asked for. */
function counted(): (old: string) => number {
  const numbers = new Map<string, number>();
  return (old) => {
    const number = numbers.get(old) ?? numbers.size + 1;
    numbers.set(old, number);
    return number;
  };
}
