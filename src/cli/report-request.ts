import { m } from '../lib/messages/compiled/messages.js';
import { reportTemplates } from '../lib/report/plan/report-plan.ts';
import type { ReportTemplate } from '../lib/report/plan/report-plan.ts';
import { reportFormats } from '../lib/report/report-format.ts';
import type { ReportFormat } from '../lib/report/report-format.ts';
import type { Invocation } from './command.ts';
import { UsageError } from './usage-error.ts';

/** What `atlas report` is asked for. */
export type ReportRequest = FileRequest | FolderRequest;

/** One report as a file; `areaIds` null = the areas of its plan. */
export interface FileRequest {
  kind: 'file';
  path: string;
  format: ReportFormat;
  template: ReportTemplate;
  areaIds: readonly string[] | null;
}

/** The profile of every area, a file each. */
export interface FolderRequest {
  kind: 'all_areas';
  folder: string;
  format: ReportFormat;
}

/** Throws UsageError where options do not go together, or the ending of the file tells no format. */
export function reportRequestOf(invocation: Invocation): ReportRequest {
  return 'all-areas' in invocation.options ? folderRequest(invocation) : fileRequest(invocation);
}

function folderRequest({ options, locale }: Invocation): FolderRequest {
  const { out: folder = '', area, template = 'profile', format } = options;
  if (area !== undefined || template !== 'profile')
    throw new UsageError(m.cli_report_all_areas_alone({}, { locale }));
  return { kind: 'all_areas', folder, format: formatNamed(format) ?? 'pdf' };
}

function fileRequest({ options, locale }: Invocation): FileRequest {
  const { out: path = '', area, format: wanted } = options;
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  const format = formatNamed(ending);
  const endings = reportFormats.map((name) => `.${name}`).join(', ');
  if (!format) throw new UsageError(m.cli_report_ending({ path, endings }, { locale }));
  if (wanted !== undefined && wanted !== format)
    throw new UsageError(m.cli_report_format_differs({ format: wanted, ending: `.${format}` }, { locale }));
  const areaIds = area === undefined ? null : area.split(',').map((id) => id.trim());
  const template = templateNamed(options.template) ?? (areaIds ? 'profile' : 'brief');
  return { kind: 'file', path, format, template, areaIds };
}

const formatNamed = (name: string | undefined): ReportFormat | undefined =>
  reportFormats.find((format) => format === name);
const templateNamed = (name: string | undefined): ReportTemplate | undefined =>
  reportTemplates.find((template) => template === name);
