import type { DataPackage } from '$lib/package/model';
import type { View } from '$lib/state/view.svelte';
import type { Workspace } from '$lib/state/workspace.svelte';
import { saveEdit } from '$lib/state/workspace/save-edit';

/** Saves a change of the open package as its next version and shows it; tells whether it was saved. */
export async function saveEdited(
  workspace: Workspace,
  view: View,
  change: (pkg: DataPackage) => DataPackage
): Promise<boolean> {
  const project = await saveEdit(workspace, change);
  if (project !== null) await view.change({ project });
  return project !== null;
}
