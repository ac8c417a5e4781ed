import { join } from 'node:path';
import { NotClassifiable } from '../lib/core/not-classifiable.ts';
import type { StressIndex } from '../lib/core/stress-types.ts';
import type { Connector } from '../lib/engine/connector.ts';
import { openNodeConnector } from '../lib/engine/node.ts';
import { m } from '../lib/messages/compiled/messages.js';
import { levelText } from '../lib/messages/level-text.ts';
import type { DataPackage } from '../lib/package/model.ts';
import { readPackage } from '../lib/package/read-package.ts';
import { analysisOf, indexOf } from './analysis.ts';
import type { Analysis } from './analysis.ts';
import { levelProblem, periodProblem, withChoices } from './choices.ts';
import type { Invocation, Locale, Output } from './command.ts';
import { exitCode } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import { fingerprinted } from './fingerprint.ts';
import type { Fingerprint } from './fingerprint.ts';
import { notComputableText } from '../lib/messages/not-computable-text.ts';
import { openSource } from './open-source.ts';
import { problemLines } from './problem-lines.ts';
import { outputTexts } from './output-texts.ts';
import { writeWholeFiles } from './whole-files.ts';

/** `atlas analyse`: computes a package's analyses and writes one file of each, and provenance.json. */
export async function run(invocation: Invocation, output: Output): Promise<ExitCode> {
  const { packagePath, options, locale } = invocation;
  const source = fingerprinted(await openSource(packagePath));
  const reading = await readPackage(source);
  for (const line of problemLines(reading.problems, locale)) output.error(line);
  if (!reading.ok) return exitCode.faultyPackage;
  const pkg = withChoices(reading.package, options);
  const problem = levelProblem(pkg, locale);
  if (problem !== null) return notComputable(problem, output);
  return analyse(pkg, source.fingerprints(), invocation, output);
}

async function analyse(
  pkg: DataPackage,
  tables: readonly Fingerprint[],
  invocation: Invocation,
  output: Output
): Promise<ExitCode> {
  const connector = await openNodeConnector();
  try {
    const analysis = await analysisOf(connector, pkg);
    return await write(connector, analysis, tables, invocation, output);
  } finally {
    await connector.close();
  }
}

async function write(
  connector: Connector,
  analysis: Analysis,
  tables: readonly Fingerprint[],
  { options, locale }: Invocation,
  output: Output
): Promise<ExitCode> {
  const stress = computed(analysis, locale);
  if (typeof stress === 'string') return notComputable(stress, output);
  if (stress.trendProblem)
    output.error(notComputableText(stress.trendProblem, nameOf(analysis, locale), locale));
  const folder = options.out ?? '.';
  const texts = await outputTexts({ connector, analysis, stress, locale }, tables);
  const problem = await writing(folder, texts);
  if (problem !== null) return notWritable(folder, problem, locale, output);
  output.out(summary(analysis, stress, locale));
  const files = [...texts.keys()].map((name) => join(folder, name)).join(', ');
  output.out(m.cli_written({ files }, { locale }));
  return exitCode.fine;
}

/** Writes the files; what the system said where they cannot be written, else null. */
async function writing(folder: string, texts: ReadonlyMap<string, string>): Promise<string | null> {
  try {
    await writeWholeFiles(folder, texts);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The index, or a sentence that says why there is none. */
function computed(analysis: Analysis, locale: Locale): StressIndex | string {
  const problem = periodProblem(analysis.data.period, analysis.periods, locale);
  if (problem !== null) return problem;
  try {
    return indexOf(analysis);
  } catch (error) {
    if (!(error instanceof NotClassifiable)) throw error;
    return notComputableText(error.cause, nameOf(analysis, locale), locale);
  }
}

function nameOf({ data }: Analysis, locale: Locale): (indicatorId: string) => string {
  return (indicatorId) => {
    const indicator = data.indicators.find((row) => row.indicatorId === indicatorId);
    return (locale === 'en' ? indicator?.nameEn : null) ?? indicator?.nameDe ?? indicatorId;
  };
}

function summary({ data, package: { settings } }: Analysis, stress: StressIndex, locale: Locale): string {
  const municipality = settings.municipality || m.cli_unnamed({}, { locale });
  const scope = { municipality, period: data.period, level: levelText(data.level, locale) };
  const counts = { classified: stress.classifiableCount, areas: stress.areas.length };
  return m.cli_summary({ ...scope, ...counts }, { locale });
}

function notComputable(reason: string, output: Output): ExitCode {
  output.error(reason);
  return exitCode.notComputable;
}

function notWritable(folder: string, reason: string, locale: Locale, output: Output): ExitCode {
  output.error(m.cli_not_writable({ folder, reason }, { locale }));
  return exitCode.notWritable;
}
