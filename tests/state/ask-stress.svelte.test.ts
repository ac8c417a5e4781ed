import { expect, it } from 'vitest';
import type { IndexSettings } from '../../src/lib/core/stress-types.ts';
import type { StressQuestion } from '../../src/lib/queries/stress-input.ts';
import type { StressScreenData } from '../../src/lib/queries/stress-screen-data.ts';
import { askStress, type StressRequest } from '../../src/lib/state/stress-screen.svelte.ts';
import { Workspace, type EngineDoor } from '../../src/lib/state/workspace.svelte.ts';
import { FakeEngine } from './fake-engine.ts';
import { FakeSite } from './fake-site.ts';
import { FakeStore } from './fake-store.ts';
import { zipOf } from './small-project.ts';

const request: StressRequest = {
  projectId: null,
  level: 'district',
  vintage: '2021',
  period: '2024',
  trendYears: 3
};
const answer = { period: '2024' } as StressScreenData;

/** An engine that remembers what it is asked. */
class AskedEngine extends FakeEngine implements EngineDoor {
  asked: { question: StressQuestion; signal: AbortSignal; holds: string | null } | null = null;
  override stress = async (_: unknown, question: StressQuestion, signal: AbortSignal) => {
    this.asked = { question, signal, holds: this.holds };
    return answer;
  };
}

async function opened() {
  const engine = new AskedEngine();
  const site = new FakeSite({ 'packages/example.zip': await zipOf('Kleinstadt') });
  const workspace = new Workspace(engine, new FakeStore(), site);
  await workspace.openAddress(null);
  return { engine, workspace };
}

it('asks the engine that holds the open project, with the settings of the moment', async () => {
  const { engine, workspace } = await opened();
  let settings = { minimumPopulation: 300 } as IndexSettings;
  const ask = askStress(workspace, engine, () => settings);
  settings = { minimumPopulation: 500 } as IndexSettings;
  const { signal } = new AbortController();
  expect(await ask(request, signal)).toBe(answer);
  expect(engine.asked).toEqual({
    question: { level: 'district', vintage: '2021', period: '2024', settings: { minimumPopulation: 500 } },
    signal,
    holds: 'Kleinstadt'
  });
});

it('asks nothing without a project', async () => {
  const { engine, workspace } = await opened();
  const ask = askStress(workspace, engine, () => null);
  await expect(ask(request, new AbortController().signal)).rejects.toThrow('No project is open');
  expect(engine.boots).toBe(0);
});
