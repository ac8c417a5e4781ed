import type { Fingerprint } from '../lib/analysis/fingerprint.ts';
import type { OutputContext } from '../lib/analysis/outputs/output-module.ts';
import { namerOf } from '../lib/analysis/outputs/statements-output.ts';
import { reportFigures } from '../lib/analysis/report-figures.ts';
import { nodeShop } from '../lib/report/node-shop.ts';
import { planInForce } from '../lib/report/plan/plan-json.ts';
import type { ReportTemplate } from '../lib/report/plan/report-plan.ts';
import type { ReportFormat } from '../lib/report/report-format.ts';
import { writeReport } from '../lib/report/write-report.ts';
import { chartDrawing, readSvelteFiles } from './draw-chart.ts';

/** A report that is asked for; `areaIds` null = the areas of its plan. */
export interface WantedReport {
  template: ReportTemplate;
  areaIds: readonly string[] | null;
  format: ReportFormat;
}

/** Makes reports of an analysis, one after the other, from figures that are computed once. */
export interface ReportMaker {
  /** The bytes of the file: the plan of the template that the package holds, else its default. */
  make(wanted: WantedReport): Promise<Uint8Array>;
}

export async function openReportMaker(
  context: OutputContext,
  tables: readonly Fingerprint[]
): Promise<ReportMaker> {
  readSvelteFiles();
  const { reportOf } = await import('../lib/report/report-of.ts');
  const { locale } = context;
  const naming = { locale, areaName: await namerOf(context) };
  const figures = await reportFigures(context, tables);
  const { report: saved } = context.analysis.package.settings;
  const [shop, draw] = [nodeShop(), chartDrawing(locale)];
  return {
    async make({ template, areaIds, format }) {
      const plan = planInForce(saved, template);
      const chosen = areaIds === null ? plan : { ...plan, areaIds };
      return writeReport(format, await reportOf(chosen, figures, naming, draw), shop);
    }
  };
}
