import { join } from 'node:path';
import { outputTexts } from '../lib/analysis/output-texts.ts';
import type { OutputContext } from '../lib/analysis/outputs/output-module.ts';
import { m } from '../lib/messages/compiled/messages.js';
import { levelText } from '../lib/messages/level-text.ts';
import type { Invocation, Output } from './command.ts';
import { exitCode } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import { withAnalysis } from './with-analysis.ts';
import { writeOutputs } from './write-outputs.ts';

/** `atlas analyse`: computes a package's analyses and writes one file of each, and provenance.json. */
export async function run(invocation: Invocation, output: Output): Promise<ExitCode> {
  const folder = invocation.options.out ?? '.';
  return withAnalysis(invocation, output, async (context, tables) => {
    const { locale } = context;
    const texts = await outputTexts(context, tables);
    const written = await writeOutputs(folder, texts, output, locale);
    if (written !== exitCode.fine) return written;
    output.out(summary(context));
    const files = [...texts.keys()].map((name) => join(folder, name)).join(', ');
    output.out(m.cli_written({ files }, { locale }));
    return exitCode.fine;
  });
}

function summary({ analysis, stress, locale }: OutputContext): string {
  const { data, package: pkg } = analysis;
  const municipality = pkg.settings.municipality || m.cli_unnamed({}, { locale });
  const scope = { municipality, period: data.period, level: levelText(data.level, locale) };
  const counts = { classified: stress.classifiableCount, areas: stress.areas.length };
  return m.cli_summary({ ...scope, ...counts }, { locale });
}
