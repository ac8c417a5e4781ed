import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AnalysisSession } from '../../src/lib/analysis/analysis-session.ts';
import { analysisSteps, type AnalysisStep } from '../../src/lib/analysis/analysis-step.ts';
import { solveSiting } from '../../src/lib/compute/siting/node.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { zipFiles } from '../../src/lib/package/zip-files.ts';
import { parseSettings } from '../../src/lib/package/settings-codec.ts';
import type { AnalysisSettings } from '../../src/lib/package/settings.ts';
import { atlas, Workbench } from '../cli/atlas-process.ts';

const example = 'data/beispielstadt';
const bench = new Workbench();
const session = new AnalysisSession({ openConnector: openNodeConnector, solve: solveSiting });
const steps: AnalysisStep[] = [];

const filesOf = (folder: string) =>
  new Map(readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(`${folder}/${name}`))]));
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** What the command line writes of the example with these settings. */
async function fromTheCommandLine(settings: string, ...options: string[]) {
  const files = filesOf(example).set('atlas.json', new TextEncoder().encode(settings));
  const out = bench.fresh();
  await atlas('analyse', bench.write(files), '--out', out, ...options);
  return filesOf(out);
}

const ownSettings = readFileSync(`${example}/atlas.json`, 'utf8');
const settingsOf = (json: string) => parseSettings(JSON.parse(json)).draft as AnalysisSettings;

beforeAll(() => session.open({ kind: 'zip', bytes: zipFiles(filesOf(example)) }, (step) => steps.push(step)));
afterAll(() => bench.remove());

/** Compares file by file, so that a difference can be read. */
function expectSame(found: ReadonlyMap<string, Uint8Array>, expected: ReadonlyMap<string, Uint8Array>) {
  expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [name, bytes] of found) expect(text(bytes), name).toBe(text(expected.get(name)));
}

/** The settings of the example, changed as a link may change them. */
function changedSettings(): string {
  const json = JSON.parse(ownSettings) as {
    index: { indicators: { weight: number }[]; minimum_population: number };
    coverage: object;
  };
  json.index.indicators.forEach((one, i) => (one.weight = i + 1));
  json.index.minimum_population = 1500;
  json.coverage = { ...json.coverage, reference_date: '2024-06-30', walk_minutes: 10 };
  return JSON.stringify(json);
}
const changed = changedSettings();

describe('the analysis that the browser makes', () => {
  it('writes the files of the command line, byte for byte, with weights, minimum, day and language of a link', async () => {
    const answer = await session.files({ settings: settingsOf(changed), locale: 'en' });
    if (!answer.ok) throw new Error(answer.cause.kind);
    expectSame(answer.value, await fromTheCommandLine(changed, '--lang', 'en'));
  }, 90_000);

  it('says why there is no index', async () => {
    const settings = settingsOf(ownSettings);
    const none = { ...settings, index: { ...settings.index, indicators: [] } };
    expect(await session.zip({ settings: none, locale: 'de' })).toEqual({
      ok: false,
      cause: { kind: 'no_indicator' }
    });
  });

  it('gives figures that can cross to the page, with the statements of statements.csv', async () => {
    const question = { settings: settingsOf(changed), locale: 'en' as const };
    const [answer, files] = [await session.figures(question), await session.files(question)];
    if (!answer.ok || !files.ok) throw new Error('no index');
    const { figures } = structuredClone(answer.value);
    const lines = text(files.value.get('statements.csv')).trim().split(/\r?\n/).slice(1);
    expect(lines.map((line) => line.split(',')[0])).toEqual(figures.statements.map(({ id }) => id));
  }, 90_000);

  it('tells its steps in their order', () => {
    const order = steps.map((step) => analysisSteps.indexOf(step));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});
