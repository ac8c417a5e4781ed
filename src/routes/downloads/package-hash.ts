import type { OpenProject, Workspace } from '$lib/state/workspace.svelte';

const known = new WeakMap<OpenProject, Promise<string>>();

/** The hash of the open package as in `provenance.json`; it is read once more for it, once. */
export function packageHashOf(workspace: Workspace): Promise<string> {
  const { project } = workspace;
  if (!project) return Promise.resolve('');
  const before = known.get(project);
  const hash = before ?? readHash(workspace, project);
  known.set(project, hash);
  return hash;
}

async function readHash(workspace: Workspace, project: OpenProject): Promise<string> {
  const { fingerprinted, packageHash } = await import('$lib/analysis/fingerprint');
  const { sourceOf } = await import('$lib/analysis/package-origin');
  const { readPackage } = await import('$lib/package/read-package');
  const source = fingerprinted(sourceOf(await workspace.origin(project)));
  await readPackage(source);
  return packageHash(source.fingerprints());
}
