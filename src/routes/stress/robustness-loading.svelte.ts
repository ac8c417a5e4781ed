import { untrack } from 'svelte';
import { getView } from '$lib/state/context';
import { getRobustness } from '$lib/state/robustness-context';
import type { RobustnessScreen } from '$lib/state/robustness.svelte';

/** How sure the ranks are, computed whenever what they depend on has changed; for a component while it is shown. */
export function loadedRobustness(): RobustnessScreen {
  const view = getView();
  const robustness = getRobustness();
  $effect(() => {
    if (view.live && robustness.request && robustness.isStale) untrack(() => void robustness.load());
  });
  return robustness;
}
