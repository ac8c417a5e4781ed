import { numbersOf } from '../document/numbering.ts';
import type { Numbered } from '../document/numbering.ts';
import type { Block, ReportDocument, Section } from '../document/report-document.ts';

/** A report as the template reads it, as JSON: every chapter, table and figure with its number. */
export function printData(report: ReportDocument): string {
  const numbers = numbersOf(report);
  return JSON.stringify({
    ...report,
    sections: report.sections.map((section) => numberedSection(section, numbers))
  });
}

type Numbers = ReadonlyMap<Numbered, string>;

const numberedSection = (section: Section, numbers: Numbers): object => ({
  ...section,
  number: numbers.get(section) ?? '',
  blocks: section.blocks.map((block) => numberedBlock(block, numbers)),
  sections: section.sections.map((part) => numberedSection(part, numbers))
});

const numberedBlock = (block: Block, numbers: Numbers): object =>
  block.kind === 'table' || block.kind === 'figure' ? { ...block, number: numbers.get(block) ?? '' } : block;
