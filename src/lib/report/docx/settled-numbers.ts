import { editPart } from '../office/office-parts.ts';
import type { OfficeParts } from '../office/office-parts.ts';

/** The writer counts bookmarks and pictures through all documents that it makes; here every document begins anew. */
export function settleNumbers(parts: OfficeParts): void {
  const name = counted();
  const id = counted();
  const picture = counted();
  editPart(parts, 'word/document.xml', (xml) =>
    xml
      .replace(/\b_Toc(\d+)\b/g, (_, number: string) => `_Toc${name(number)}`)
      .replace(
        /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)/g,
        (_, before: string, number: string) => `${before}${id(number)}`
      )
      .replace(/<wp:docPr id="(\d+)"/g, (_, number: string) => `<wp:docPr id="${picture(number)}"`)
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
