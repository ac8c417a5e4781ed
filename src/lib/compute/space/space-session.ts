import { neighboursOf, type AreaNeighbours, type AreaShape } from '../../core/space/area-neighbours.ts';
import type { SpaceOutcome } from '../../core/space/space-result.ts';
import { SpaceRun } from '../../core/space/space-run.ts';
import type { SpaceSettings } from '../../core/space/space-settings.ts';
import { PortionedWork } from '../portioned-work.ts';

/** The areas of a level with their index, null without a class, and how clusters are looked for. */
export interface SpaceQuestion {
  areas: readonly { areaId: string; index: number | null }[];
  settings: SpaceSettings;
}

/** Areas × rearrangements between two looks at whether the answer is still wanted. */
const portion = 1_000_000;

/**
 * Shapes of areas that are kept with their neighbours, and what is asked of them; runs in a worker, and in tests without
 * one. One question at a time: a newer one ends the older.
 */
export class SpaceSession {
  #shapes: readonly AreaShape[] = [];
  readonly #work = new PortionedWork();
  #touching: { asked: string; found: AreaNeighbours } | null = null;

  /** Takes the shapes that further questions are about. */
  open(shapes: readonly AreaShape[]): void {
    this.#shapes = shapes;
    this.#touching = null;
  }

  /**
   * Where the index clusters. Tells the share of the rearrangements that are taken, 0 to 1; null where the question was
   * given up or a newer one came.
   */
  async clusters(
    { areas, settings }: SpaceQuestion,
    onProgress: (share: number) => void
  ): Promise<SpaceOutcome | null> {
    const index = new Map(areas.flatMap((area) => (area.index === null ? [] : [[area.areaId, area.index]])));
    const ids = areas.map(({ areaId }) => areaId);
    const run = new SpaceRun(index, this.#neighbours(ids, settings), settings);
    const rearrangements = Math.max(1, Math.ceil(portion / areas.length));
    return (await this.#work.finish(run, rearrangements, onProgress)) ? run.outcome() : null;
  }

  cancel(): void {
    this.#work.cancel();
  }

  /** Kept as long as the same areas are asked about: they do not depend on the index. */
  #neighbours(areaIds: readonly string[], settings: SpaceSettings): AreaNeighbours {
    const asked = JSON.stringify([settings.contiguity, settings.snapMetres, areaIds]);
    if (this.#touching?.asked !== asked)
      this.#touching = { asked, found: neighboursOf(this.#shapes, areaIds, settings) };
    return this.#touching.found;
  }
}
