import type { Block, Figure, ReportDocument, Section, Table } from './report-document.ts';

/** What carries a number in a report. */
export type Numbered = Section | Table | Figure;

/**
 * The numbers of chapters, tables and figures by what carries them, the same in every format: chapters `4`, parts
 * `4.1`, tables and figures in the order of their chapter, `4.2`. A compact report numbers no chapter, and its tables
 * and figures through.
 */
export function numbersOf({ sections, layout }: ReportDocument): ReadonlyMap<Numbered, string> {
  const numbers = new Map<Numbered, string>();
  const through = new ItemCounter('');
  sections.forEach((section, i) => {
    const number = layout === 'compact' ? '' : `${i + 1}`;
    numberSection(section, number, number === '' ? through : new ItemCounter(`${number}.`), numbers);
  });
  return numbers;
}

function numberSection(
  section: Section,
  number: string,
  counter: ItemCounter,
  numbers: Map<Numbered, string>
): void {
  numbers.set(section, number);
  for (const block of section.blocks) if (isItem(block)) numbers.set(block, counter.next(block.kind));
  section.sections.forEach((part, i) => {
    numberSection(part, number === '' ? '' : `${number}.${i + 1}`, counter, numbers);
  });
}

const isItem = (block: Block): block is Table | Figure => block.kind === 'table' || block.kind === 'figure';

/** Counts tables and figures of a chapter, each kind for itself. */
class ItemCounter {
  readonly #prefix: string;
  readonly #counts = { table: 0, figure: 0 };
  constructor(prefix: string) {
    this.#prefix = prefix;
  }
  next(kind: 'table' | 'figure'): string {
    this.#counts[kind] += 1;
    return `${this.#prefix}${this.#counts[kind]}`;
  }
}
