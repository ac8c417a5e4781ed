import { m } from '../lib/messages/compiled/messages.js';
import { problemLocation, problemText } from '../lib/messages/problem-text.ts';
import type { Problem } from '../lib/package/model.ts';
import type { Locale } from './command.ts';

/** One line per problem: severity, place, and what was found and expected. */
export function problemLines(problems: readonly Problem[], locale: Locale): string[] {
  return problems.map((problem) => {
    const severity =
      problem.severity === 'error' ? m.cli_error({}, { locale }) : m.cli_warning({}, { locale });
    return `${severity}: ${problemLocation(problem, locale)}: ${problemText(problem, locale)}`;
  });
}
