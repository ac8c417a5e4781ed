import type { PdfPage, TextRun } from './read-pdf.ts';
import { isHeading, standsInText } from './structure-rules.ts';
import type { Texts } from './texts-of.ts';

/** Margin that nothing may be printed into, in points. */
const margin = 60;

/** What is wrong on the pages: outside of the structure, of the margins, above each other, or left alone. */
export function pageFaults(pages: readonly PdfPage[], texts: Texts): string[] {
  return pages.flatMap((page, i) =>
    [
      ...markFaults(page, texts),
      ...placeFaults(page),
      ...overlapFaults(page, texts),
      ...lastFaults(page, texts)
    ].map((fault) => `page ${i + 1}: ${fault}`)
  );
}

const no = (holds: boolean, fault: string): string[] => (holds ? [] : [fault]);

function markFaults({ ref, unmarked, mcids, mixed, runs, missingGlyphs }: PdfPage, texts: Texts): string[] {
  return [
    ...no(unmarked.length === 0, `painted outside of the structure: ${[...new Set(unmarked)].join(', ')}`),
    ...no(mixed === 0, 'content and decoration in each other'),
    ...no(new Set(mcids).size === mcids.length, 'a piece is marked twice'),
    ...no(missingGlyphs === 0, `${missingGlyphs} letters that the font does not have`),
    ...mcids.flatMap((mcid) => no(texts.path(ref, mcid).length > 0, `piece ${mcid} belongs to nothing`)),
    ...runs.flatMap(({ text, mcid, marked }) => [
      ...no(marked, `text outside of the structure: ${text}`),
      ...no(mcid === null || standsInText(texts.path(ref, mcid)), `text that is no paragraph: ${text}`)
    ])
  ];
}

const placeFaults = ({ runs, width, height }: PdfPage): string[] =>
  runs.flatMap(({ text, x, y, width: own, size }) =>
    no(
      x >= margin && x + own <= width - margin && y >= 20 && y + size <= height - 20,
      `text in the margin: ${text}`
    )
  );

/** Runs of the same height that stand in each other; pictures place their own. */
function overlapFaults({ ref, runs }: PdfPage, texts: Texts): string[] {
  const inPicture = ({ mcid }: TextRun) =>
    mcid !== null && texts.path(ref, mcid).some(({ role }) => role === 'Figure');
  const written = runs.filter((run) => !inPicture(run)).sort((a, b) => b.y - a.y || a.x - b.x);
  return written.flatMap((run, i) => {
    const faults: string[] = [];
    for (let k = i + 1; k < written.length && run.y - (written[k]?.y ?? 0) < run.size * 0.6; k += 1) {
      const other = written[k]!;
      const shared = Math.min(run.x + run.width, other.x + other.width) - Math.max(run.x, other.x);
      if (shared > 1) faults.push(`${run.text} stands on ${other.text}`);
    }
    return faults;
  });
}

/** A heading is followed by something on its own page. */
function lastFaults({ ref, runs }: PdfPage, texts: Texts): string[] {
  const content = runs.filter(({ mcid }) => mcid !== null);
  const last = content.reduce<TextRun | null>((low, run) => (!low || run.y < low.y ? run : low), null);
  const path = last?.mcid == null ? [] : texts.path(ref, last.mcid);
  return no(!path.some(isHeading), `heading at its end: ${last?.text}`);
}
