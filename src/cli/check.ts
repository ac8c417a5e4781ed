import { m } from '../lib/messages/compiled/messages.js';
import { problemText } from '../lib/messages/problem-text.ts';
import type { Problem } from '../lib/package/model.ts';
import { readPackage } from '../lib/package/read-package.ts';
import type { Invocation, Locale, Output } from './command.ts';
import { exitCode } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import { openSource } from './open-source.ts';
import { problemLines } from './problem-lines.ts';

/** `atlas check`: prints every problem of a package; `faultyPackage` where one of them is an error. */
export async function run({ packagePath, options, locale }: Invocation, output: Output): Promise<ExitCode> {
  const { ok, problems } = await readPackage(await openSource(packagePath));
  output.out(options.format === 'json' ? asJson(ok, problems, locale) : asText(problems, locale));
  return ok ? exitCode.fine : exitCode.faultyPackage;
}

function asText(problems: readonly Problem[], locale: Locale): string {
  const conclusion =
    problems.length === 0
      ? m.cli_checked_fine({}, { locale })
      : m.cli_checked(countsOf(problems), { locale });
  return [...problemLines(problems, locale), conclusion].join('\n');
}

function asJson(ok: boolean, problems: readonly Problem[], locale: Locale): string {
  const worded = problems.map((problem) => ({ ...problem, message: problemText(problem, locale) }));
  return JSON.stringify({ ok, ...countsOf(problems), problems: worded }, null, 2);
}

function countsOf(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}
