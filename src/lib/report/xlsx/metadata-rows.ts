import { rowHeight } from './row-height.ts';
import type { CellObject, Row } from 'write-excel-file/universal';
import type { Locale } from '../../core/locale.ts';
import * as m from '../../messages/compiled/messages.js';
import type { Fact, ReportDocument, Section } from '../document/report-document.ts';
import type { NumberedTable } from '../document/tables-of.ts';

/** A table with the name of the sheet that holds it. */
export interface NamedTable extends NumberedTable {
  name: string;
}

/** Widths of the columns, in characters. */
export const metadataWidths = [34, 90, 40] as const;
const [, textWidth] = metadataWidths;

/** What the first sheet is called. */
export const metadataSheetName = (locale: Locale): string => m.files_metadata({}, { locale });

/** What is to be known of a report beside its tables: who answers for it, method, sources, and where to find what. */
export function metadataRows(report: ReportDocument, tables: readonly NamedTable[]): Row[] {
  const { locale } = report;
  return [
    [heading(report.title)],
    ...[...identity(report), ...report.facts].map(factRow),
    ...listOfSheets(tables, locale),
    ...report.sections.flatMap(factsOf)
  ];
}

const identity = ({ subtitle, publisher, dateText, locale }: ReportDocument): Fact[] => [
  { term: m.files_subject({}, { locale }), text: subtitle },
  { term: m.files_publisher({}, { locale }), text: publisher },
  { term: m.files_date({}, { locale }), text: dateText }
];

/** More terms than these are a glossary, which a workbook does not need. */
const mostFacts = 20;

/** Facts, lists and notes of chapters stand for method, sources, signs and limits. */
function factsOf(section: Section): Row[] {
  const rows = section.blocks.flatMap((block): Row[] => {
    if (block.kind === 'facts') return block.items.length > mostFacts ? [] : block.items.map(factRow);
    if (block.kind === 'list') return block.items.map((item) => [null, text(item)]);
    if (block.kind === 'paragraph' && block.tone === 'note') return [[null, text(block.text)]];
    return [];
  });
  return rows.length === 0 ? [] : [[], [heading(section.title)], ...rows];
}

const listOfSheets = (tables: readonly NamedTable[], locale: Locale): Row[] => [
  [],
  [
    heading(m.files_sheets({}, { locale })),
    heading(m.files_content({}, { locale })),
    heading(m.doc_source({}, { locale }))
  ],
  ...tables.map(({ name, table }) => [text(name), text(table.caption), text(table.source)])
];

const factRow = ({ term, text: said }: Fact): Row => [text(term), text(said)];

const text = (value: string): CellObject | null =>
  value === ''
    ? null
    : { value, type: String, wrap: true, alignVertical: 'top', ...rowHeight(value, textWidth) };

const heading = (value: string): CellObject => ({ value, type: String, fontWeight: 'bold' });
