import { basename, dirname } from 'node:path';
import { namerOf } from '../lib/analysis/outputs/statements-output.ts';
import { reportFigures } from '../lib/analysis/report-figures.ts';
import { m } from '../lib/messages/compiled/messages.js';
import { defaultPlan } from '../lib/report/plan/default-plan.ts';
import type { ReportTemplate } from '../lib/report/plan/report-plan.ts';
import type { Invocation, Output } from './command.ts';
import { chartDrawing, readSvelteFiles } from './draw-chart.ts';
import { exitCode } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import { withAnalysis } from './with-analysis.ts';
import { writeOutputs } from './write-outputs.ts';

/** `atlas report`: sets the report of a package as a tagged PDF. */
export async function run(invocation: Invocation, output: Output): Promise<ExitCode> {
  const { out: path = '', template = 'brief' } = invocation.options;
  return withAnalysis(invocation, output, async (context, tables) => {
    const { locale } = context;
    readSvelteFiles();
    const { reportOf } = await import('../lib/report/report-of.ts');
    const { nodePrinter } = await import('../lib/report/pdf/node-printer.ts');
    const naming = { locale, areaName: await namerOf(context) };
    const figures = await reportFigures(context, tables);
    const plan = defaultPlan(template as ReportTemplate);
    const report = await reportOf(plan, figures, naming, chartDrawing(locale));
    const printer = await nodePrinter();
    const files = new Map([[basename(path), await printer.print(report)]]);
    const written = await writeOutputs(dirname(path), files, output, locale);
    if (written === exitCode.fine) output.out(m.cli_written({ files: path }, { locale }));
    return written;
  });
}
