import { fontFaults, fileFaults } from './file-rules.ts';
import { pageFaults } from './page-rules.ts';
import { PdfObjects } from './pdf-objects.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';
import { headingsOf, structureFaults } from './structure-rules.ts';
import { structureOf, type StructureElement } from './structure-tree.ts';
import { textsOf, type Texts } from './texts-of.ts';

/** A PDF, and what a machine finds against it. */
export interface CheckedPdf extends ReadPdf {
  /** Sentences; none where every rule holds. */
  faults: readonly string[];
  /** Alternative texts of the pictures in the order of reading. */
  alternatives: readonly string[];
  /** Tables as rows of cells, the head first; without the foot that names the source. */
  tables: readonly (readonly (readonly string[])[])[];
}

/**
 * Checks what PDF/UA-1 (ISO 14289-1) asks of a file as far as a machine can, and what makes its pages fit to be handed
 * out: nothing outside the margins, nothing above each other, no heading at the end of a page.
 */
export async function checkedPdf(bytes: Uint8Array): Promise<CheckedPdf> {
  const objects = new PdfObjects(bytes);
  const read = await readPdf(bytes);
  const structure = structureOf(objects);
  const texts = textsOf(structure, read.pages);
  const headings = headingsOf(structure, texts);
  return {
    ...read,
    alternatives: texts.elements.flatMap(({ role, alt }) => (role === 'Figure' ? [alt ?? ''] : [])),
    tables: texts.elements.filter(({ role }) => role === 'Table').map((table) => cellsOf(table, texts)),
    faults: [
      ...fileFaults(objects),
      ...fontFaults(objects),
      ...structureFaults(structure, texts, headings, read.bookmarks),
      ...pageFaults(read.pages, texts)
    ]
  };
}

const cellsOf = (table: StructureElement, texts: Texts) =>
  table.children
    .filter(({ role }) => role === 'THead' || role === 'TBody')
    .flatMap(({ children }) => children)
    .map(({ children }) => children.map((cell) => texts.of(cell)));
