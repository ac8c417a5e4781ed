import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { folderSource } from '../../src/cli/folder-source.ts';
import type { Connector } from '../../src/lib/engine/connector.ts';
import { loadPackage } from '../../src/lib/engine/load.ts';
import { bootNodeEngine, openNodeConnector } from '../../src/lib/engine/node.ts';
import type { DataPackage, FileSource } from '../../src/lib/package/model.ts';
import { readPackage } from '../../src/lib/package/read-package.ts';
import { stressInput } from '../../src/lib/queries/stress-input.ts';
import { smallPackageSource } from '../fixtures/small-package.ts';
import type { BenchCase, Race } from './bench-case.ts';
import { measure } from './measure.ts';

const berlinFolder = fileURLToPath(new URL('../../.local/packages/berlin-2021', import.meta.url));
const berlin = existsSync(berlinFolder)
  ? [{ label: 'Berlin 2021', source: () => folderSource(berlinFolder) }]
  : [];
const packages = [{ label: 'small', source: smallPackageSource }, ...berlin];

/** The engine in Node, and a package from its files to the input of its index; Berlin only where it was built. */
export const engineCases: readonly BenchCase[] = [
  {
    name: 'engine boot (Node)',
    prepare: () => ({ measure: (name) => measure(name, alone(bootNodeEngine)) })
  },
  ...packages.map(({ label, source }) => opening(label, source)),
  ...packages.map(({ label, source }) => asking(label, source))
];

function alone<Result>(ours: () => Promise<Result>): Race<Result> {
  return { ours, peer: null, goal: null, difference: () => null, pairs: 5 };
}

/** Read, validate, pass through disclosure control, load. */
function opening(label: string, source: () => FileSource): BenchCase {
  return withConnector(`package open, ${label}`, async (connector) => async () => {
    await loadPackage(connector, await read(source()));
  });
}

/** The queries behind the stress screen. */
function asking(label: string, source: () => FileSource): BenchCase {
  return withConnector(`stress input, ${label}`, async (connector) => {
    const pkg = await read(source());
    await loadPackage(connector, pkg);
    const { level, period, index } = pkg.settings;
    return () => stressInput(connector, { level, period, settings: index, indicators: index.indicators });
  });
}

function withConnector(
  name: string,
  stepOf: (connector: Connector) => Promise<() => Promise<unknown>>
): BenchCase {
  return {
    name,
    prepare: async () => {
      const connector = await openNodeConnector();
      const step = await stepOf(connector);
      return { measure: () => measure(name, alone(step)), dispose: () => connector.close() };
    }
  };
}

async function read(source: FileSource): Promise<DataPackage> {
  const result = await readPackage(source);
  if (!result.ok) throw new Error(`The package has ${result.problems.length} problems`);
  return result.package;
}
