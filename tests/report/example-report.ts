import { chartDrawing } from '../../src/cli/draw-chart.ts';
import { withAnalysis } from '../../src/cli/with-analysis.ts';
import type { Locale } from '../../src/lib/core/locale.ts';
import { namerOf } from '../../src/lib/analysis/outputs/statements-output.ts';
import { reportFigures } from '../../src/lib/analysis/report-figures.ts';
import type { ReportDocument } from '../../src/lib/report/document/report-document.ts';
import { once } from '../../src/lib/report/once.ts';
import { defaultPlan } from '../../src/lib/report/plan/default-plan.ts';
import type { ReportPlan, ReportTemplate } from '../../src/lib/report/plan/report-plan.ts';
import type { ReportFigures, ReportNaming } from '../../src/lib/report/report-figures.ts';
import { reportOf } from '../../src/lib/report/report-of.ts';

export const example = 'data/beispielstadt';

/** Figures and names of the example municipality, computed once. */
const exampleFigures = once(async () => {
  let made: { figures: ReportFigures; areaName: ReportNaming['areaName'] } | null = null;
  const invocation = { packagePath: example, paths: [example], options: {}, locale: 'de' as const };
  const said: string[] = [];
  const output = { out: () => undefined, error: (text: string) => said.push(text) };
  await withAnalysis(invocation, output, async (context, tables) => {
    made = { figures: await reportFigures(context, tables), areaName: await namerOf(context) };
    return 0;
  });
  if (!made) throw new Error(said.join('\n'));
  return made as { figures: ReportFigures; areaName: ReportNaming['areaName'] };
});

/** A report of the example municipality by its template; what is given replaces the default of the plan. */
export async function exampleReport(
  template: ReportTemplate,
  locale: Locale = 'de',
  plan: Partial<ReportPlan> = {}
): Promise<ReportDocument> {
  const { figures, areaName } = await exampleFigures();
  const whole = { ...defaultPlan(template), ...plan };
  return reportOf(whole, figures, { locale, areaName }, chartDrawing(locale));
}
