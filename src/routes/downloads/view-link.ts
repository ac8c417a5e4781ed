import { settledView, stableLink } from '$lib/state/stable-link';
import type { StressScreen } from '$lib/state/stress-screen.svelte';
import type { View } from '$lib/state/view.svelte';
import type { Workspace } from '$lib/state/workspace.svelte';
import { packageHashOf } from './package-hash';

/** The address of a view for others. */
export interface ViewLink {
  href: string;
  /** Of the package; '' while none is open. */
  hash: string;
  /** Whether the package is kept in this browser only, so that it has to be handed over. */
  isLocal: boolean;
}

/** A stable link to the page with everything that is set on it. */
export async function viewLink(
  page: URL,
  view: View,
  screen: StressScreen,
  workspace: Workspace
): Promise<ViewLink> {
  const hash = await packageHashOf(workspace);
  const { project } = view.current;
  const href = stableLink(page, settledView(view.current, screen), hash);
  return { href, hash, isLocal: project !== null && !project.includes('/') };
}
