import { analysisOf, indexOf } from '../lib/analysis/analysis.ts';
import type { Analysis } from '../lib/analysis/analysis.ts';
import { fingerprinted } from '../lib/analysis/fingerprint.ts';
import type { Fingerprint } from '../lib/analysis/fingerprint.ts';
import type { OutputContext } from '../lib/analysis/outputs/output-module.ts';
import { solveSiting } from '../lib/compute/siting/node.ts';
import { NotClassifiable } from '../lib/core/not-classifiable.ts';
import type { StressIndex } from '../lib/core/stress-types.ts';
import type { Connector } from '../lib/engine/connector.ts';
import { openNodeConnector } from '../lib/engine/node.ts';
import { notComputableText } from '../lib/messages/not-computable-text.ts';
import type { DataPackage } from '../lib/package/model.ts';
import { readPackage } from '../lib/package/read-package.ts';
import { levelProblem, periodProblem, withChoices } from './choices.ts';
import type { Invocation, Locale, Output } from './command.ts';
import { exitCode } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import { openSource } from './open-source.ts';
import { problemLines } from './problem-lines.ts';

/** What a command does with an analysis and the fingerprints of the tables it was read from. */
export type UseAnalysis = (context: OutputContext, tables: readonly Fingerprint[]) => Promise<ExitCode>;

/** Reads the package of a command, computes its index and hands them on; says what keeps it from doing so. */
export async function withAnalysis(
  { packagePath, options, locale }: Invocation,
  output: Output,
  use: UseAnalysis
): Promise<ExitCode> {
  const source = fingerprinted(await openSource(packagePath));
  const reading = await readPackage(source);
  for (const line of problemLines(reading.problems, locale)) output.error(line);
  if (!reading.ok) return exitCode.faultyPackage;
  const pkg = withChoices(reading.package, options);
  const problem = levelProblem(pkg, locale);
  if (problem !== null) return notComputable(problem, output);
  return onConnector(async (connector) => {
    const context = await contextOf(connector, pkg, locale, output);
    return context === null ? exitCode.notComputable : use(context, source.fingerprints());
  });
}

async function onConnector(use: (connector: Connector) => Promise<ExitCode>): Promise<ExitCode> {
  const connector = await openNodeConnector();
  try {
    return await use(connector);
  } finally {
    await connector.close();
  }
}

/** Null where the index cannot be computed, which is said then. */
async function contextOf(
  connector: Connector,
  pkg: DataPackage,
  locale: Locale,
  output: Output
): Promise<OutputContext | null> {
  const analysis = await analysisOf(connector, pkg);
  const stress = computed(analysis, locale);
  if (typeof stress === 'string') {
    output.error(stress);
    return null;
  }
  if (stress.trendProblem)
    output.error(notComputableText(stress.trendProblem, nameOf(analysis, locale), locale));
  return { connector, analysis, stress, locale, solve: solveSiting };
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

function notComputable(reason: string, output: Output): ExitCode {
  output.error(reason);
  return exitCode.notComputable;
}
