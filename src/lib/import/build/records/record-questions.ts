import { areaQuestions } from '../../recipe/area-questions.ts';
import { mergeQuestions } from '../../recipe/merge-questions.ts';
import type { Question } from '../../recipe/question.ts';
import type { RecordContext, UnsettledLabel } from './build-records.ts';

/** What is to be decided about areas that records name: one question a sheet and label. */
export function recordQuestions({ unsettled, sheetOf, mainLevel, register }: RecordContext): Question[] {
  const sheets = new Map<number, UnsettledLabel[]>();
  for (const entry of unsettled) {
    const { sheet } = entry.record.source;
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), entry]);
  }
  const level = mainLevel ?? register.levels.at(-1) ?? '';
  const questions = [...sheets.values()].flatMap((entries) => {
    const rows = entries.map(({ record, label, match }) => ({ row: record.source.row, label, match }));
    return entries.slice(0, 1).flatMap(({ record }) => {
      const { file, sheet } = sheetOf(record);
      return areaQuestions({ file, sheet, level }, rows, register);
    });
  });
  return mergeQuestions(questions);
}
