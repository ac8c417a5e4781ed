import { basename, dirname, join } from 'node:path';
import { outputFiles } from '../lib/analysis/output-files.ts';
import type { OutputContext } from '../lib/analysis/outputs/output-module.ts';
import { zipOutputs } from '../lib/analysis/zip-outputs.ts';
import { m } from '../lib/messages/compiled/messages.js';
import { levelText } from '../lib/messages/level-text.ts';
import type { Invocation, Output } from './command.ts';
import { exitCode } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import { withAnalysis } from './with-analysis.ts';
import { writeOutputs } from './write-outputs.ts';

/** `atlas analyse`: computes a package's analyses and writes a file of each, and provenance.json; or one zip of them. */
export async function run(invocation: Invocation, output: Output): Promise<ExitCode> {
  const { folder, pack } = placeOf(invocation.options.out ?? '.');
  return withAnalysis(invocation, output, async (context, tables) => {
    const { locale } = context;
    const files = pack(await outputFiles(context, tables));
    const written = await writeOutputs(folder, files, output, locale);
    if (written !== exitCode.fine) return written;
    output.out(summary(context));
    const names = [...files.keys()].map((name) => join(folder, name)).join(', ');
    output.out(m.cli_written({ files: names }, { locale }));
    return exitCode.fine;
  });
}

type Files = ReadonlyMap<string, Uint8Array>;

/** A name that ends in `.zip` is that of one file; any other one is that of a folder. */
function placeOf(out: string): { folder: string; pack: (files: Files) => Files } {
  if (!/\.zip$/i.test(out)) return { folder: out, pack: (files) => files };
  return { folder: dirname(out), pack: (files) => new Map([[basename(out), zipOutputs(files)]]) };
}

function summary({ analysis, stress, locale }: OutputContext): string {
  const { data, package: pkg } = analysis;
  const municipality = pkg.settings.municipality || m.cli_unnamed({}, { locale });
  const scope = { municipality, period: data.period, level: levelText(data.level, locale) };
  const counts = { classified: stress.classifiableCount, areas: stress.areas.length };
  return m.cli_summary({ ...scope, ...counts }, { locale });
}
