import { zipSync } from 'fflate';
import type { OfferedFile } from '../../src/lib/package/file-list-source.ts';
import { Workspace } from '../../src/lib/state/workspace.svelte.ts';
import { faultyPackage } from '../fixtures/faulty-package.ts';
import { settled } from './deferred.ts';
import { FakeEngine } from './fake-engine.ts';
import { FakeSite } from './fake-site.ts';
import { FakeStore } from './fake-store.ts';
import { zipOf } from './small-project.ts';

const municipalities = ['Beispielstadt', 'Altstadt', 'Neustadt'] as const;
export type Municipality = (typeof municipalities)[number];
export type Zips = Readonly<Record<Municipality, Uint8Array>>;

/** The small package as that of three municipalities, zipped. */
export async function smallZips(): Promise<Zips> {
  const zips = municipalities.map(async (name) => [name, await zipOf(name)] as const);
  return Object.fromEntries(await Promise.all(zips)) as Zips;
}

/** The package with every kind of fault, zipped. */
export const faultyZip = zipSync(
  Object.fromEntries([...faultyPackage().files].map(([path, text]) => [path, new TextEncoder().encode(text)]))
);

/** A file as a dialog hands it over. */
export const file = (name: string, bytes: Uint8Array): OfferedFile => ({
  name,
  arrayBuffer: async () => new Uint8Array(bytes).buffer
});

/** A workspace with nothing open, on a site whose example is Beispielstadt, beside a package of Altstadt. */
export function emptyWorkspace(zips: Zips) {
  const engine = new FakeEngine();
  const site = new FakeSite({
    'packages/example.zip': zips.Beispielstadt,
    'packages/other.zip': zips.Altstadt
  });
  const store = new FakeStore();
  const workspace = new Workspace(engine, store, site);
  return {
    engine,
    site,
    store,
    workspace,
    municipality: () => workspace.project?.info.municipality ?? null,
    zipFile: (name: Municipality) => file(`${name}.zip`, zips[name])
  };
}

/** Waits until something has happened that nothing tells of. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await settled();
}
