import type { MoranPoint } from '$lib/charts/space/moran-marks';
import type { SpaceRow } from '$lib/charts/space/space-row';
import type { SpaceScreen } from '$lib/state/space-screen.svelte';

/** Every area of the result with its name, its class and its look. */
export function spaceRows(
  { result, classes, styles }: SpaceScreen,
  nameOf: (areaId: string) => string
): SpaceRow[] {
  return (result?.areas ?? []).map((area) => ({
    area,
    name: nameOf(area.areaId),
    named: classes.get(area.areaId) ?? 'none',
    style: styles.get(area.areaId) ?? { kind: 'mark', mark: 'missing' }
  }));
}

/** The rows that have neighbours, for the scatter. */
export const moranPoints = (rows: readonly SpaceRow[]): MoranPoint[] =>
  rows.flatMap(({ area: { areaId, z, local }, name, named, style }) =>
    local ? [{ areaId, name, z, lag: local.lag, named, style }] : []
  );
