import { software } from '../lib/analysis/software.ts';
import { m } from '../lib/messages/compiled/messages.js';
import type { CommandSpec, Output } from './command.ts';
import { readCommandLine, invocationOf } from './command-line.ts';
import type { CommandLine } from './command-line.ts';
import { commands } from './commands.ts';
import { exitCode } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import { UsageError } from './usage-error.ts';

/** Runs `atlas` with the arguments behind its name and resolves with the code for the shell. Never rejects. */
export async function main(args: readonly string[], output: Output): Promise<ExitCode> {
  const line = readCommandLine(args);
  try {
    return await answer(line, output);
  } catch (error) {
    return failed(error, line, output);
  }
}

async function answer(line: CommandLine, output: Output): Promise<ExitCode> {
  const { command, options, locale } = line;
  const spec = command !== null && Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (options.has('help')) return printed((spec?.help ?? m.cli_help)({}, { locale }), output);
  if (spec) return runCommand(line, spec, output);
  if (options.has('version')) return printed(`${software.name} ${software.version}`, output);
  throw new UsageError(
    command === null ? m.cli_no_command({}, { locale }) : m.cli_unknown_command({ name: command }, { locale })
  );
}

async function runCommand(line: CommandLine, spec: CommandSpec, output: Output): Promise<ExitCode> {
  const invocation = invocationOf(line, spec);
  const { run } = await spec.load();
  return run(invocation, output);
}

function printed(text: string, output: Output): ExitCode {
  output.out(text);
  return exitCode.fine;
}

function failed(error: unknown, { command, locale }: CommandLine, output: Output): ExitCode {
  if (error instanceof UsageError) {
    output.error(error.message);
    const known = command !== null && Object.hasOwn(commands, command);
    output.error(known ? m.cli_see_help({ command }, { locale }) : m.cli_see_general_help({}, { locale }));
    return exitCode.usage;
  }
  const message = error instanceof Error ? error.message : String(error);
  output.error(m.cli_unexpected({ message }, { locale }));
  return exitCode.unexpected;
}
