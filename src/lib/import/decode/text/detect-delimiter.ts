import type { Decision } from '../../model.ts';
import { scanRecords, type Dialect } from './scan-records.ts';

const candidates = ['\t', ';', '|', ','] as const;
const sampleLength = 2 ** 16;
const sampleRecords = 500;

export interface Delimiter {
  value: string;
  confidence: Decision['confidence'];
}

/**
 * The sign that splits most records of the beginning into the same number of cells, at least two; of equal ones the
 * less usual sign within a text (tab before ; before | before comma). Text without any is one column (`;`, `check`).
 * A first line `sep=;`, as Excel writes it, decides.
 */
export function detectDelimiter(text: string, newline: Dialect['newline']): Delimiter {
  const declared = /^sep=(.)\r?(?:\n|$)/.exec(text)?.[1];
  if (declared !== undefined) return { value: declared, confidence: 'certain' };
  const sample = text.slice(0, sampleLength);
  const scored = candidates.map((value) => ({ value, ...agreement(sample, { delimiter: value, newline }) }));
  const best = scored.reduce((most, each) => (each.share > most.share ? each : most));
  if (best.share === 0) return { value: ';', confidence: 'check' };
  const rivals = scored.filter(
    (each) => each.value !== best.value && each.share > 0.8 * best.share && each.width >= best.width
  );
  if (rivals.length > 0 || best.share < 0.5) return { value: best.value, confidence: 'check' };
  return { value: best.value, confidence: best.share > 0.9 ? 'certain' : 'likely' };
}

/** A line of its own with a note, as programs write it. */
const isRemark = (cells: readonly string[]) => cells[0]?.startsWith('# ') === true;

/** Share of the filled records that have the most frequent width, 0 where that is one cell. */
function agreement(sample: string, dialect: Dialect): { share: number; width: number } {
  const counts = new Map<number, number>();
  let records = 0;
  const record = (cells: string[]) => {
    if (cells.length === 0 || isRemark(cells) || records >= sampleRecords) return;
    records++;
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  };
  scanRecords(sample, dialect, sample.length < sampleLength, { record, openQuote: () => undefined });
  let [width, count] = [1, 0];
  for (const [each, times] of counts) {
    if (times > count || (times === count && each > width)) [width, count] = [each, times];
  }
  return { width, share: width === 1 ? 0 : count / records };
}
