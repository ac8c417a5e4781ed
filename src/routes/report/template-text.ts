import * as m from '$lib/messages/compiled/messages.js';
import type { ReportTemplate } from '$lib/report/plan/report-plan';

type Text = () => string;
const texts: Readonly<Record<ReportTemplate, { name: Text; hint: Text }>> = {
  brief: { name: m.rps_template_brief, hint: m.rps_template_brief_hint },
  annex: { name: m.rps_template_annex, hint: m.rps_template_annex_hint },
  social_report: { name: m.rps_template_social_report, hint: m.rps_template_social_report_hint },
  profile: { name: m.rps_template_profile, hint: m.rps_template_profile_hint },
  chain: { name: m.rps_template_chain, hint: m.rps_template_chain_hint }
};

export const templateText = (template: ReportTemplate): string => texts[template].name();
/** What a template is for. */
export const templateHint = (template: ReportTemplate): string => texts[template].hint();
