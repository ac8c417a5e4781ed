import type { TellStep } from './analysis-step.ts';
import type { Fingerprint } from './fingerprint.ts';
import { outputTexts } from './output-texts.ts';
import type { OutputContext } from './outputs/output-module.ts';

/** The files of `atlas analyse` by name, as bytes. */
export async function outputFiles(
  context: OutputContext,
  tables: readonly Fingerprint[],
  tell?: TellStep
): Promise<Map<string, Uint8Array>> {
  const texts = await outputTexts(context, tables, tell);
  return new Map([...texts].map(([name, text]) => [name, new TextEncoder().encode(text)]));
}
