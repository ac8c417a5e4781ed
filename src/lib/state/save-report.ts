import { withSavedPlan } from '../report/plan/plan-json.ts';
import type { ReportPlan } from '../report/plan/report-plan.ts';
import { saveEdit } from './workspace/save-edit.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Saves the plan of a report as the next version of the open package. Answers like `Workspace.save`. */
export const saveReport = (workspace: Workspace, plan: ReportPlan): Promise<string | null> =>
  saveEdit(workspace, ({ settings, ...pkg }) => ({
    ...pkg,
    settings: { ...settings, report: withSavedPlan(settings.report, plan) }
  }));
