import type { Diagnosis } from '../lib/import/build/diagnosis.ts';
import type { Question } from '../lib/import/recipe/question.ts';
import * as messages from '../lib/messages/compiled/messages.js';
import { m } from '../lib/messages/compiled/messages.js';
import type { Locale } from './command.ts';

type Worded = (inputs: never, options: { locale: Locale }) => string;

/** Messages by key; a test holds the codes and the messages together. */
const texts = messages as unknown as Readonly<Record<string, Worded | undefined>>;

function worded(key: string, inputs: Readonly<Record<string, string | number>>, locale: Locale): string {
  return texts[key]?.(inputs as never, { locale }) ?? key;
}

/** One line per question: whether it blocks, where, and what to do; those that block come first. */
export function questionLines(questions: readonly Question[], locale: Locale): string[] {
  const blocking = questions.filter(({ confidence }) => confidence === 'check');
  const others = questions.filter(({ confidence }) => confidence !== 'check');
  return [...blocking, ...others].map((question) => {
    const head =
      question.confidence === 'check' ? m.import_open({}, { locale }) : m.import_notice({}, { locale });
    return `${head}: ${placeOf(question, locale)}: ${questionText(question, locale)}`;
  });
}

/** The sentence of a question. */
export function questionText({ code, values }: Question, locale: Locale): string {
  return worded(`import_question_${code}`, values, locale);
}

const mostRows = 5;

function placeOf({ file, sheet, rows, column }: Question, locale: Locale): string {
  const parts = [file];
  if (sheet !== '' && sheet !== file) parts.push(m.import_place_sheet({ sheet }, { locale }));
  const shown = rows.slice(0, mostRows).join(', ') + (rows.length > mostRows ? ' …' : '');
  if (shown !== '') parts.push(m.import_place_rows({ rows: shown }, { locale }));
  if (column !== null) parts.push(m.import_place_column({ column }, { locale }));
  return parts.join(', ');
}

/** What became of each sheet, and how many rows or values were not taken, by reason. */
export function sheetLines({ sheets, rejected_by_reason }: Diagnosis, locale: Locale): string[] {
  const read = sheets.map(({ file, sheet, feeds, rows_read, rows_kept }) => {
    const place = { file, sheet: sheet === file ? '' : `, ${m.import_place_sheet({ sheet }, { locale })}` };
    return rows_kept > 0
      ? m.import_sheet_read({ ...place, kept: rows_kept, rows: rows_read, feeds }, { locale })
      : m.import_sheet_left({ ...place, reason: feeds }, { locale });
  });
  const reasons = Object.entries(rejected_by_reason).map(([reason, count]) =>
    m.import_rejected({ count, reason: worded(`import_reject_${reason}`, {}, locale) }, { locale })
  );
  return [...read, ...reasons];
}
