import type { Block, ReportLabels, Section } from '../document/report-document.ts';

/** What a chapter says in words, for the notes of a speaker: a line for each paragraph. */
export const spokenText = (section: Section, labels: ReportLabels): string =>
  [section.title, ...section.blocks.flatMap((block) => linesOf(block, labels))].join('\n');

function linesOf(block: Block, labels: ReportLabels): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.map((item) => `• ${item}`);
    case 'facts':
      return block.items.map(({ term, text }) => `${term}: ${text}`);
    case 'key_figures':
      return block.items.map(({ number, text }) => `${number} ${text}`);
    case 'figure':
      return [`${labels.figure}: ${block.caption}`, block.alternative, ...sourceLine(block.source, labels)];
    case 'table':
      return [`${labels.table}: ${block.caption}`, ...sourceLine(block.source, labels)];
    default:
      return block satisfies never;
  }
}

const sourceLine = (source: string, labels: ReportLabels) =>
  source === '' ? [] : [`${labels.source}: ${source}`];
