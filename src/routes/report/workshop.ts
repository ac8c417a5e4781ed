import { reportOf } from '$lib/report/report-of';
import { ReportWriter } from '$lib/report/writing/report-writer';
import type { ReportWorkshop } from '$lib/state/report-making.svelte';
import { browserDrawing } from './browser-drawing';

/** Composes reports on this page, where charts can be drawn, and writes them beside it. */
export function openWorkshop(): ReportWorkshop {
  const draw = browserDrawing();
  const writer = new ReportWriter();
  return {
    compose: ({ plan, figures, naming }, step) => reportOf(plan, figures, naming, draw, step),
    write: (report, format, signal) => writer.write(report, format, signal)
  };
}
