import { statusStyle, type AreaStyle } from '../core/area-style.ts';
import { clusterGroups, type ClusterGroup } from '../core/space/cluster-groups.ts';
import {
  clusterSide,
  spaceClass,
  spaceStyle,
  standsOut,
  type SpaceClass,
  type SpaceReading
} from '../core/space/space-class.ts';
import type { SpaceArea, SpaceOutcome, SpaceResult } from '../core/space/space-result.ts';
import { spaceSettings, type SpaceSettings } from '../core/space/space-settings.ts';
import { NewestAnswer } from './newest-answer.svelte.ts';
import type { ProjectMap } from './project-map.svelte.ts';
import { SpaceDesk, type OpenSpace, type SpaceRequest } from './space-desk.ts';
import type { StressScreen } from './stress-screen.svelte.ts';
import type { View } from './view.svelte.ts';

/** Where the index clusters: asked of a worker when it is first looked at, the last answer kept meanwhile. */
export class SpaceScreen {
  #view: View;
  #stress: StressScreen;
  #map: Pick<ProjectMap, 'areas'>;
  #progress = $state<number | null>(null);
  /** What was asked last, answered or not. */
  #asked: string | null = null;
  #desk: SpaceDesk;
  #figures: NewestAnswer<SpaceRequest, SpaceOutcome>;

  constructor(view: View, stress: StressScreen, map: Pick<ProjectMap, 'areas'>, open: OpenSpace) {
    this.#view = view;
    this.#stress = stress;
    this.#map = map;
    this.#desk = new SpaceDesk(open);
    this.#figures = new NewestAnswer((request) => this.#answer(request));
  }

  readonly settings = $derived.by((): SpaceSettings => {
    const { contiguity } = this.#view.current;
    const inPackage = spaceSettings(this.#stress.project?.settings.index.space);
    return { ...inPackage, contiguity: contiguity ?? inPackage.contiguity };
  });

  readonly reading = $derived.by((): SpaceReading => {
    const { clusters, correction } = this.#view.current;
    return { kind: clusters, corrected: correction === 'on', level: this.settings.falseDiscoveryRate };
  });

  /** Null as long as there is no index, or no map. */
  readonly request = $derived.by((): SpaceRequest | null => {
    const { index, request, data } = this.#stress;
    const shapes = this.#map.areas;
    if (!index || !data || !shapes) return null;
    const areas = index.areas.map(({ areaId, status }) => ({ areaId, index: status?.index ?? null }));
    const place = [request?.projectId, data.level, data.vintage];
    return { shapes, areas, settings: this.settings, key: JSON.stringify([place, this.settings, areas]) };
  });

  readonly isStale = $derived.by(() => {
    const { request } = this;
    return request !== null && this.#figures.answer?.parameters.key !== request.key;
  });

  /** Why the last question has no answer; null where it has one. */
  get error(): unknown {
    return this.#figures.error;
  }

  /** Whether the last question was given up by the reader. */
  get cancelled(): boolean {
    return this.error instanceof DOMException && this.error.name === 'AbortError';
  }

  /** Share of the rearrangements that are taken, 0 to 1; null while no question is under way. */
  get progress(): number | null {
    return this.#progress;
  }

  /** The last answer, if it is about the map that is shown. */
  readonly outcome = $derived.by((): SpaceOutcome | null => {
    const { answer } = this.#figures;
    return answer && answer.parameters.shapes === this.request?.shapes ? answer.value : null;
  });

  readonly result = $derived.by((): SpaceResult | null =>
    this.outcome?.kind === 'result' ? this.outcome.result : null
  );

  /** The areas of the result by their ids. */
  readonly areas = $derived.by(
    (): ReadonlyMap<string, SpaceArea> => new Map(this.result?.areas.map((area) => [area.areaId, area]))
  );

  /** What is said of every area that has a class of the index. */
  readonly classes = $derived.by((): ReadonlyMap<string, SpaceClass> => {
    const { reading } = this;
    return new Map(this.result?.areas.map((area) => [area.areaId, spaceClass(area, reading)]));
  });

  /** How many areas would stand out, were the number of areas not allowed for. */
  readonly uncorrected = $derived.by((): number => {
    const reading = { ...this.reading, corrected: false };
    return (this.result?.areas ?? []).filter((area) => standsOut(spaceClass(area, reading))).length;
  });

  /** How every area is drawn; those without a class of the index as on the map of the status. */
  readonly styles = $derived.by((): ReadonlyMap<string, AreaStyle> => {
    const { index } = this.#stress;
    if (!this.result || !index) return new Map();
    return new Map(
      index.areas.flatMap((area): [string, AreaStyle][] => {
        const named = this.classes.get(area.areaId);
        if (named) return [[area.areaId, spaceStyle(named)]];
        return area.status ? [] : [[area.areaId, statusStyle(area, index.classCount)]];
      })
    );
  });

  /** Areas of high stress that lie together, and those of low stress. */
  readonly groups = $derived.by((): readonly ClusterGroup[] =>
    clusterGroups(this.result?.areas ?? [], ({ areaId }) => clusterSide(this.classes.get(areaId) ?? 'none'))
  );

  async #answer(request: SpaceRequest): Promise<SpaceOutcome> {
    this.#progress = 0;
    try {
      return await this.#desk.ask(request, (share) => (this.#progress = share));
    } finally {
      this.#progress = null;
    }
  }

  /** Gives up what is under way; the settings in force stay without an answer until `retry`. */
  async cancel(): Promise<void> {
    await this.#desk.cancel();
  }

  /** Asks again after a failure, or after it was given up. */
  async retry(): Promise<void> {
    this.#asked = null;
    await this.load();
  }

  /** Asks the worker for what the last answer does not hold; once for the same question. */
  async load(): Promise<void> {
    const { request } = this;
    if (!request || !this.isStale || this.#asked === request.key) return;
    this.#asked = request.key;
    await this.#figures.ask(request);
  }
}
