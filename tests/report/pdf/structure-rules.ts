import type { Bookmark } from './read-pdf.ts';
import { elementsOf, type StructureElement } from './structure-tree.ts';
import type { Texts } from './texts-of.ts';

const standardRoles = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 ' +
    'L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot ' +
    'Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' ')
);

/** What each element may hold directly; elements that are not named may hold anything. */
const mayHold: Readonly<Record<string, readonly string[]>> = {
  L: ['Caption', 'LI', 'L'],
  LI: ['Lbl', 'LBody'],
  Table: ['Caption', 'THead', 'TBody', 'TFoot', 'TR'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  TOC: ['Caption', 'TOC', 'TOCI']
};

/** Roles of which one has to stand above every text. */
const textRoles = /^(P|H[1-6]|LI|Lbl|LBody|TH|TD|Caption|Figure|TOCI)$/;

export const isHeading = ({ role }: StructureElement) => /^H[1-6]$/.test(role);

export interface Heading {
  text: string;
  level: number;
}

/** The headings in the order of reading. */
export const headingsOf = (_: readonly StructureElement[], texts: Texts): Heading[] =>
  texts.elements
    .filter(isHeading)
    .map((element) => ({ text: texts.of(element), level: Number(element.role.slice(1)) }));

/** What the tree of elements does not keep to. */
export function structureFaults(
  structure: readonly StructureElement[],
  texts: Texts,
  headings: readonly Heading[],
  bookmarks: readonly Bookmark[]
): string[] {
  const of = (role: string) => texts.elements.filter((element) => element.role === role);
  return [
    ...no(structure.length === 1 && structure[0]?.role === 'Document', 'the structure is not one document'),
    ...texts.elements.flatMap(({ role, ownRole }) =>
      no(standardRoles.has(role), `${ownRole} is no standard element`)
    ),
    ...texts.elements.flatMap(({ role, children }) =>
      children.flatMap((child) =>
        no(mayHold[role]?.includes(child.role) ?? true, `${role} holds ${child.role}`)
      )
    ),
    ...of('Figure').flatMap(({ alt }) => no((alt ?? '').trim().length > 10, 'a picture without words')),
    ...of('Table').flatMap((table) => tableFaults(table, texts)),
    ...of('L').flatMap(({ children }) => no(children.length > 0, 'an empty list')),
    ...of('Link').flatMap(({ annotations }) => no(annotations.length > 0, 'a link that leads nowhere')),
    ...headingFaults(headings),
    ...bookmarkFaults(headings, bookmarks)
  ];
}

const no = (holds: boolean, fault: string): string[] => (holds ? [] : [fault]);

function headingFaults(headings: readonly Heading[]): string[] {
  return headings.flatMap(({ text, level }, i) => [
    ...no(text !== '', 'a heading without text'),
    ...no(level <= (headings[i - 1]?.level ?? 0) + 1, `heading ${text} skips a level`)
  ]);
}

/** Bookmarks are the headings, in their order and on their levels. */
function bookmarkFaults(headings: readonly Heading[], bookmarks: readonly Bookmark[]): string[] {
  const shown = (title: string, depth: number) => `${depth} ${title.replace(/[\s\u00ad-]+/g, '')}`;
  const wanted = headings.map(({ text, level }) => shown(text, level));
  const found = bookmarks.map(({ title, depth }) => shown(title, depth));
  return [
    ...wanted.filter((one) => !found.includes(one)).map((one) => `no bookmark for heading ${one}`),
    ...found.filter((one) => !wanted.includes(one)).map((one) => `no heading for bookmark ${one}`)
  ];
}

function tableFaults(table: StructureElement, texts: Texts): string[] {
  const rows = [table, ...table.children].flatMap(({ children }) =>
    children.filter(({ role }) => role === 'TR')
  );
  const heads = rows.flatMap(({ children }) => children.filter(({ role }) => role === 'TH'));
  const widths = new Set(rows.map(({ children }) => children.reduce((sum, cell) => sum + spanOf(cell), 0)));
  const caption = captionOf(table, texts);
  const name = caption ? texts.of(caption) : 'a table';
  return [
    ...no(heads.length > 0, `${name}: no head`),
    ...no(
      heads.every(({ attributes }) => 'Scope' in attributes),
      `${name}: a head of neither row nor column`
    ),
    ...no(
      heads.every((head) => texts.of(head) !== ''),
      `${name}: an empty head`
    ),
    ...no(widths.size === 1, `${name}: rows of different lengths`),
    ...no(caption !== undefined && name !== '', 'a table without a name')
  ];
}

/** In the table, or beside it in what holds nothing else. */
const captionOf = (table: StructureElement, texts: Texts) =>
  texts.elements
    .filter(
      (element) => element === table || (element.role === 'Div' && [...elementsOf([element])].includes(table))
    )
    .flatMap(({ children }) => children.filter(({ role }) => role === 'Caption'))[0];

const spanOf = ({ attributes }: StructureElement) => Number(attributes.ColSpan ?? 1);

/** Whether a piece of text stands in an element that a reader announces. */
export const standsInText = (path: readonly StructureElement[]): boolean =>
  path.some(({ role }) => textRoles.test(role));
