import type { Question } from './question.ts';

/** The same question about several sheets of a file is one, about the first of them. */
export function mergeQuestions(questions: readonly Question[]): Question[] {
  const merged = new Map<string, { question: Question; sheets: number }>();
  for (const question of questions) {
    const { code, file, column, values } = question;
    const key = JSON.stringify([code, file, column, values]);
    const former = merged.get(key);
    if (former === undefined) merged.set(key, { question, sheets: 1 });
    else former.sheets++;
  }
  return [...merged.values()].map(({ question, sheets }) =>
    sheets === 1 ? question : { ...question, values: { ...question.values, sheets } }
  );
}
