import type { StressScreen } from '$lib/state/stress-screen.svelte';
import type { ViewState } from '$lib/state/view-state';

/**
 * The two indicators that are laid against each other: those of the address, else the first two of the index, else the
 * first two with figures. Null where there are none.
 */
export function chosenPair(
  { data, composer }: StressScreen,
  { relationX, relationY }: Pick<ViewState, 'relationX' | 'relationY'>
): { x: string; y: string } | null {
  const known = data?.indicators.map(({ indicatorId }) => indicatorId) ?? [];
  const inIndex = Object.keys(composer.weights).filter((id) => known.includes(id));
  const order = [...inIndex, ...known.filter((id) => !inIndex.includes(id))];
  const wanted = (id: string | null) => (id !== null && known.includes(id) ? id : null);
  const x = wanted(relationX) ?? order.find((id) => id !== relationY);
  const y = wanted(relationY) ?? order.find((id) => id !== x);
  return x === undefined || y === undefined ? null : { x, y };
}
