import { m } from '../lib/messages/compiled/messages.js';
import type { Locale, Output } from './command.ts';
import { exitCode } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import { writeWholeFiles } from './whole-files.ts';

/** Writes files into a folder; where that fails, says so and what the system said. */
export async function writeOutputs(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  output: Output,
  locale: Locale
): Promise<ExitCode> {
  try {
    await writeWholeFiles(folder, files);
    return exitCode.fine;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    output.error(m.cli_not_writable({ folder, reason }, { locale }));
    return exitCode.notWritable;
  }
}
