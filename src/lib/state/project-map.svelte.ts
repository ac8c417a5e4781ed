import { setOfLevel } from '../package/groups/group-level.ts';
import { layerAreas, parentAreas, type AreaCollection } from '../package/layer-areas.ts';
import type { StressScreen } from './stress-screen.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Groups that can be made of the areas on the screen, and what their sets are called. */
export interface DrawnGroups {
  outlines: AreaCollection;
  names: readonly string[];
}

const none: AreaCollection = { type: 'FeatureCollection', features: [] };

/** The polygons that belong to the figures on the screen. */
export class ProjectMap {
  #workspace: Workspace;
  #screen: StressScreen;

  constructor(workspace: Workspace, screen: StressScreen) {
    this.#workspace = workspace;
    this.#screen = screen;
  }

  readonly #place = $derived.by(() => {
    const { data, request } = this.#screen;
    const place = data ?? request;
    return place ? `${place.level}\n${place.vintage ?? ''}` : null;
  });

  /** Null until the package has been read. */
  readonly areas = $derived.by((): AreaCollection | null => {
    const { project } = this.#workspace;
    if (!project || this.#place === null) return null;
    const [level = '', vintage = ''] = this.#place.split('\n');
    return layerAreas(project.pkg.layers, level, vintage);
  });

  /** The groups of the areas on the screen. */
  readonly groups = $derived.by((): DrawnGroups => {
    const [level] = this.#place?.split('\n') ?? [];
    const layers = (this.#workspace.project?.pkg.layers ?? []).filter(({ groupsOf }) => groupsOf === level);
    const features = layers.flatMap((layer) => layer.features);
    return {
      outlines: features.length === 0 ? none : { type: 'FeatureCollection', features },
      names: layers.flatMap((layer) => setOfLevel(layer.level) ?? [])
    };
  });

  readonly parents = $derived.by((): AreaCollection => {
    const { project } = this.#workspace;
    return project && this.areas ? parentAreas(project.pkg.layers, this.areas) : none;
  });
}
