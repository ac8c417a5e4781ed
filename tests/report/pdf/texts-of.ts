import type { PdfPage, TextRun } from './read-pdf.ts';
import { elementsOf, type StructureElement } from './structure-tree.ts';

/** Which text of which page belongs to which element. */
export interface Texts {
  /** All elements in the order of reading. */
  elements: readonly StructureElement[];
  /** The text of an element with all below it. */
  of(element: StructureElement): string;
  /** The element that a marked piece of a page is directly in, with those above it, outermost first. */
  path(page: number, mcid: number): readonly StructureElement[];
}

export function textsOf(structure: readonly StructureElement[], pages: readonly PdfPage[]): Texts {
  const runs = new Map<string, TextRun[]>();
  for (const page of pages)
    for (const run of page.runs) {
      const key = `${page.ref}:${run.mcid}`;
      runs.set(key, [...(runs.get(key) ?? []), run]);
    }
  const paths = new Map<string, readonly StructureElement[]>();
  const visit = (element: StructureElement, above: readonly StructureElement[]) => {
    const path = [...above, element];
    for (const { page, mcid } of element.pieces) paths.set(`${page}:${mcid}`, path);
    for (const child of element.children) visit(child, path);
  };
  for (const root of structure) visit(root, []);
  const own = ({ pieces }: StructureElement) =>
    pieces.flatMap(({ page, mcid }) => runs.get(`${page}:${mcid}`) ?? []).map(({ text }) => text);
  return {
    elements: [...elementsOf(structure)],
    of: (element) => [...elementsOf([element])].flatMap(own).join(' ').replace(/\s+/g, ' ').trim(),
    path: (page, mcid) => paths.get(`${page}:${mcid}`) ?? []
  };
}
