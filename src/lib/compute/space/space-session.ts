import { neighboursOf, type AreaNeighbours, type AreaShape } from '../../core/space/area-neighbours.ts';
import { spaceOutcome } from '../../core/space/space-outcome.ts';
import type { SpaceOutcome } from '../../core/space/space-result.ts';
import type { SpaceSettings } from '../../core/space/space-settings.ts';

/** The areas of a level with their index, null without a class, and how clusters are looked for. */
export interface SpaceQuestion {
  areas: readonly { areaId: string; index: number | null }[];
  settings: SpaceSettings;
}

/** Shapes of areas that are kept with their neighbours, and what is asked of them; runs in a worker, and in tests without one. */
export class SpaceSession {
  #shapes: readonly AreaShape[] = [];
  #touching: { asked: string; found: AreaNeighbours } | null = null;

  /** Takes the shapes that further questions are about. */
  open(shapes: readonly AreaShape[]): void {
    this.#shapes = shapes;
    this.#touching = null;
  }

  /** Where the index clusters. */
  clusters({ areas, settings }: SpaceQuestion): SpaceOutcome {
    const index = new Map(areas.flatMap((area) => (area.index === null ? [] : [[area.areaId, area.index]])));
    const ids = areas.map(({ areaId }) => areaId);
    return spaceOutcome(index, this.#neighbours(ids, settings), settings);
  }

  /** Kept as long as the same areas are asked about: they do not depend on the index. */
  #neighbours(areaIds: readonly string[], settings: SpaceSettings): AreaNeighbours {
    const asked = JSON.stringify([settings.contiguity, settings.snapMetres, areaIds]);
    if (this.#touching?.asked !== asked)
      this.#touching = { asked, found: neighboursOf(this.#shapes, areaIds, settings) };
    return this.#touching.found;
  }
}
