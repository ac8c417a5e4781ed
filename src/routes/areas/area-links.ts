import { resolve } from '$app/paths';
import type { View } from '$lib/state/view.svelte';
import type { ViewState } from '$lib/state/view-state';

/** Address of the profile of an area; without one, of the list. */
export const profileHref = (view: View, area: string | null, change: Partial<ViewState> = {}): string =>
  `${resolve('/areas')}/${view.query({ area, compare: null, ...change })}`;
