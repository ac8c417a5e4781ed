/** The most answers that are kept; the oldest goes first. */
const mostAnswers = 40;

/**
 * A question whose answers are kept by `keyOf` for as long as `holder` answers the same object (the open package), so
 * that what was asked once is there at once. Questions that fail or are given up leave nothing behind.
 */
export function remembered<Request, Answer>(
  ask: (request: Request, signal: AbortSignal) => Promise<Answer>,
  keyOf: (request: Request) => string,
  holder: () => object | null
) {
  let held: { by: object | null; answers: Map<string, Answer> } = { by: null, answers: new Map() };
  return async (request: Request, signal: AbortSignal): Promise<Answer> => {
    const by = holder();
    if (held.by !== by) held = { by, answers: new Map() };
    const { answers } = held;
    const key = keyOf(request);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = await ask(request, signal);
    if (answers.size >= mostAnswers) answers.delete(answers.keys().next().value as string);
    answers.set(key, answer);
    return answer;
  };
}
