import type { QualityFlag } from '../../core/cell.ts';
import type { FoundTable } from './find-table.ts';

const words: readonly (readonly [RegExp, QualityFlag])[] = [
  [/geschätzt|umgerechnet|estimated/i, 'estimated'],
  [/vorläufig|provisional/i, 'provisional'],
  [/berichtigt|revidiert|korrigiert|revised/i, 'revised'],
  [/eingeschränkt|unsicher|uncertain/i, 'uncertain']
];

/** What the footnotes of a table say about the rows that carry their mark: `¹ geschätzt` → `¹` estimated. */
export function footnoteFlags({ notes }: FoundTable): ReadonlyMap<string, QualityFlag> {
  const flags = new Map<string, QualityFlag>();
  for (const { text } of notes) {
    const [, mark, rest = ''] = /^([\u00b9\u00b2\u00b3\u2070-\u2079]+|\d{1,2}\))\s+(.*)$/.exec(text) ?? [];
    const flag = flagIn(rest);
    if (mark !== undefined && flag !== null) flags.set(mark, flag);
  }
  return flags;
}

/** A title that calls the whole sheet provisional or estimated speaks for every value without a sign of its own. */
export function titleFlag({ titles }: FoundTable): QualityFlag | null {
  return flagIn(titles.map(({ text }) => text).join(' '));
}

function flagIn(text: string): QualityFlag | null {
  return words.find(([shape]) => shape.test(text))?.[1] ?? null;
}
