import type { AnalysisStep, TellStep } from './analysis-step.ts';
import type { Fingerprint } from './fingerprint.ts';
import { chainOutput } from './outputs/chain-output.ts';
import { changesOutput } from './outputs/changes-output.ts';
import { coverageOutput } from './outputs/coverage-output.ts';
import { indexOutput } from './outputs/index-output.ts';
import { mobilityOutput } from './outputs/mobility-output.ts';
import type { OutputContext, OutputModule } from './outputs/output-module.ts';
import { profilesOutput } from './outputs/profiles-output.ts';
import { relationsOutput } from './outputs/relations-output.ts';
import { statementsOutput } from './outputs/statements-output.ts';
import { transitionsOutput } from './outputs/transitions-output.ts';
import { reliabilityOutput } from './outputs/reliability-output.ts';
import { robustnessOutput } from './outputs/robustness-output.ts';
import { spaceOutput } from './outputs/space-output.ts';
import { provenanceJson } from './provenance-json.ts';

/** The modules of `atlas analyse`, in the order of their files. */
const modules: readonly (readonly [AnalysisStep, OutputModule])[] = [
  ['index', indexOutput],
  ['robustness', robustnessOutput],
  ['index', reliabilityOutput],
  ['space', spaceOutput],
  ['profiles', profilesOutput],
  ['profiles', relationsOutput],
  ['coverage', coverageOutput],
  ['chain', chainOutput],
  ['transitions', transitionsOutput],
  ['mobility', mobilityOutput],
  ['mobility', changesOutput],
  ['statements', statementsOutput]
];

/** The files of `atlas analyse` by name; provenance.json comes last and covers all of them. */
export async function outputTexts(
  context: OutputContext,
  tables: readonly Fingerprint[],
  tell: TellStep = () => undefined
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const facts: Record<string, unknown> = {};
  for (const [step, write] of modules) {
    tell(step);
    const part = await write(context);
    for (const [name, text] of part.texts) texts.set(name, text);
    Object.assign(facts, part.facts);
  }
  tell('provenance');
  return texts.set('provenance.json', await provenanceJson(context, tables, facts));
}
