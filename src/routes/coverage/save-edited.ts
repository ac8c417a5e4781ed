import type { DataPackage } from '$lib/package/model';
import type { View } from '$lib/state/view.svelte';
import type { Workspace } from '$lib/state/workspace.svelte';

/** Saves a change of the open package as its next version and shows it; tells whether it was saved. */
export async function saveEdited(
  workspace: Workspace,
  view: View,
  change: (pkg: DataPackage) => DataPackage
): Promise<boolean> {
  const pkg = workspace.project?.pkg;
  if (!pkg) return false;
  const project = await workspace.save(change(pkg), { reason: { kind: 'edited' } });
  if (project !== null) await view.change({ project });
  return project !== null;
}
