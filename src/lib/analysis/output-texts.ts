import type { Fingerprint } from './fingerprint.ts';
import { chainOutput } from './outputs/chain-output.ts';
import { coverageOutput } from './outputs/coverage-output.ts';
import { indexOutput } from './outputs/index-output.ts';
import { mobilityOutput } from './outputs/mobility-output.ts';
import type { OutputContext, OutputModule } from './outputs/output-module.ts';
import { profilesOutput } from './outputs/profiles-output.ts';
import { statementsOutput } from './outputs/statements-output.ts';
import { transitionsOutput } from './outputs/transitions-output.ts';
import { provenanceJson } from './provenance-json.ts';

/** The modules of `atlas analyse`, in the order of their files. */
const modules: readonly OutputModule[] = [
  indexOutput,
  profilesOutput,
  coverageOutput,
  chainOutput,
  transitionsOutput,
  mobilityOutput,
  statementsOutput
];

/** The files of `atlas analyse` by name; provenance.json comes last and covers all of them. */
export async function outputTexts(
  context: OutputContext,
  tables: readonly Fingerprint[]
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const facts: Record<string, unknown> = {};
  for (const write of modules) {
    const part = await write(context);
    for (const [name, text] of part.texts) texts.set(name, text);
    Object.assign(facts, part.facts);
  }
  return texts.set('provenance.json', await provenanceJson(context, tables, facts));
}
