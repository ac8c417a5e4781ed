import { PdfRef, isDict, type PdfDict, type PdfObjects, type PdfValue } from './pdf-objects.ts';

/** An element of the structure of a PDF, with its role after the role map. */
export interface StructureElement {
  role: string;
  /** The role as it is written. */
  ownRole: string;
  alt: string | null;
  /** Attributes of all owners together: Scope, ColSpan … */
  attributes: PdfDict;
  children: StructureElement[];
  /** Marked pieces of pages directly inside. */
  pieces: Piece[];
  /** Annotations directly inside. */
  annotations: number[];
}

/** A marked piece of a page, by the number of the page's object. */
export interface Piece {
  page: number;
  mcid: number;
}

/** The structure of a tagged PDF from its root elements on. */
export function structureOf(pdf: PdfObjects): StructureElement[] {
  const root = pdf.dict(pdf.catalog.StructTreeRoot);
  const roleMap = pdf.dict(root.RoleMap);
  const element = (value: PdfValue, inherited: number | null): StructureElement => {
    const dict = pdf.dict(value);
    const page = dict.Pg instanceof PdfRef ? dict.Pg.number : inherited;
    const ownRole = pdf.name(dict.S) ?? '';
    const made: StructureElement = {
      ownRole,
      role: pdf.name(roleMap[ownRole]) ?? ownRole,
      alt: pdf.text(dict.Alt),
      attributes: Object.assign({}, ...pdf.array(dict.A).map((own) => pdf.dict(own))) as PdfDict,
      children: [],
      pieces: [],
      annotations: []
    };
    for (const kid of pdf.array(dict.K)) addKid(made, kid, page);
    return made;
  };
  const addKid = (to: StructureElement, kid: PdfValue, page: number | null) => {
    if (typeof kid === 'number') return to.pieces.push({ page: page ?? -1, mcid: kid });
    const dict = pdf.dict(kid);
    const own = dict.Pg instanceof PdfRef ? dict.Pg.number : page;
    const type = pdf.name(dict.Type);
    if (type === 'OBJR' && dict.Obj instanceof PdfRef) return to.annotations.push(dict.Obj.number);
    if (type === 'MCR' && isDict(dict)) return to.pieces.push({ page: own ?? -1, mcid: Number(dict.MCID) });
    return to.children.push(element(kid, page));
  };
  return pdf.array(root.K).map((kid) => element(kid, null));
}

/** An element and all below it, in the order of reading. */
export function* elementsOf(elements: readonly StructureElement[]): Generator<StructureElement> {
  for (const element of elements) {
    yield element;
    yield* elementsOf(element.children);
  }
}
