import { basename, dirname } from 'node:path';
import { m } from '../lib/messages/compiled/messages.js';
import { areaFileName } from './area-file-name.ts';
import type { Invocation, Locale, Output } from './command.ts';
import { exitCode } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import { openReportMaker } from './report-maker.ts';
import type { ReportMaker } from './report-maker.ts';
import { reportRequestOf } from './report-request.ts';
import type { FileRequest, FolderRequest } from './report-request.ts';
import { withAnalysis } from './with-analysis.ts';
import { writeOutputs } from './write-outputs.ts';

/** `atlas report`: writes a report of a package, or the profile of every area, in the format that is asked for. */
export async function run(invocation: Invocation, output: Output): Promise<ExitCode> {
  const { locale } = invocation;
  const request = reportRequestOf(invocation);
  return withAnalysis(invocation, output, async (context, tables) => {
    const { areas } = context.analysis.data;
    const unknown = request.kind === 'file' ? unknownAreas(request, areas) : [];
    if (unknown.length > 0) return noSuchArea(unknown, areas, output, locale);
    const maker = await openReportMaker(context, tables);
    return request.kind === 'file'
      ? oneFile(request, maker, output, locale)
      : everyArea(request, areas, maker, output, locale);
  });
}

type Areas = readonly { areaId: string; name: string }[];

async function oneFile(
  { path, areaIds, ...wanted }: FileRequest,
  maker: ReportMaker,
  output: Output,
  locale: Locale
): Promise<ExitCode> {
  const bytes = await maker.make({ ...wanted, areaIds });
  const written = await writeOutputs(dirname(path), new Map([[basename(path), bytes]]), output, locale);
  if (written === exitCode.fine) output.out(m.cli_written({ files: path }, { locale }));
  return written;
}

/** Writes every profile when it is made, and says so, as all of them take a while. */
async function everyArea(
  { folder, format }: FolderRequest,
  areas: Areas,
  maker: ReportMaker,
  output: Output,
  locale: Locale
): Promise<ExitCode> {
  const total = areas.length;
  for (const [i, area] of areas.entries()) {
    const name = areaFileName(area, format);
    const bytes = await maker.make({ template: 'profile', areaIds: [area.areaId], format });
    const written = await writeOutputs(folder, new Map([[name, bytes]]), output, locale);
    if (written !== exitCode.fine) return written;
    output.error(`${i + 1}/${total} ${name}`);
  }
  output.out(m.cli_report_areas_written({ count: total, folder }, { locale }));
  return exitCode.fine;
}

const unknownAreas = ({ areaIds }: FileRequest, areas: Areas): readonly string[] =>
  areaIds?.filter((id) => !areas.some(({ areaId }) => areaId === id)) ?? [];

const namedAtMost = 8;

function noSuchArea(unknown: readonly string[], areas: Areas, output: Output, locale: Locale): ExitCode {
  const shown = areas.slice(0, namedAtMost).map(({ areaId, name }) => `${areaId} (${name})`);
  const known = [...shown, ...(areas.length > namedAtMost ? ['…'] : [])].join(', ');
  output.error(m.cli_unknown_area({ area: unknown.join(', '), known }, { locale }));
  return exitCode.notComputable;
}
