import type { AreaStyle } from '$lib/core/area-style';
import type { AreaLabel } from '$lib/charts/area-map/place-labels';
import { getLocale } from '$lib/messages/compiled/runtime.js';
import { spaceMethod } from '$lib/messages/space-text';
import type { SpaceScreen } from '$lib/state/space-screen.svelte';
import type { StressScreen } from '$lib/state/stress-screen.svelte';
import type { View } from '$lib/state/view.svelte';
import { areaReading, spokenReading, type AreaReading } from './area-reading';
import { clusterLabels, clusterReading, clusterText, hatchedAreas } from './cluster-map';
import { figureText, type FigureText } from './figure-text';
import { mapLabels, markUncertain } from './map-labels';

/** What the map shows in the mode of the address: its words, how areas are drawn, and what is said of them. */
export class MapDisplay {
  #screen: () => StressScreen;
  #space: SpaceScreen;
  #view: View;

  constructor(screen: () => StressScreen, space: SpaceScreen, view: View) {
    this.#screen = screen;
    this.#space = space;
    this.#view = view;
  }

  readonly mode = $derived.by(() => this.#view.current.mode);
  readonly isCluster = $derived.by(() => this.mode === 'cluster');

  /** Whether what is drawn is not yet that of the settings in force. */
  readonly isStale = $derived.by(() => this.#screen().isStale || (this.isCluster && this.#space.isStale));

  readonly text = $derived.by((): FigureText =>
    this.isCluster
      ? clusterText(this.#space, this.#screen(), getLocale())
      : figureText(this.#screen(), this.mode, getLocale())
  );

  readonly styles = $derived.by((): ReadonlyMap<string, AreaStyle> =>
    this.isCluster ? this.#space.styles : this.#screen().styles
  );

  readonly labels = $derived.by((): AreaLabel[] => {
    const { data, index, uncertain } = this.#screen();
    if (this.isCluster) return clusterLabels(this.#space, this.#screen());
    const plain = data ? mapLabels(data, index, this.styles, this.mode === 'status') : [];
    return this.mode === 'indicator' ? markUncertain(plain, uncertain) : plain;
  });

  /** The areas that are hatched over their colour. */
  readonly hatched = $derived.by((): ReadonlySet<string> =>
    this.isCluster ? hatchedAreas(this.#space) : new Set()
  );

  /** Methods that the map rests on beyond those of the index. */
  readonly method = $derived.by((): string[] =>
    this.isCluster ? spaceMethod(this.#space.settings, this.#space.reading, getLocale()) : []
  );

  /** What is said of an area; null where it is unknown. */
  reading(areaId: string): AreaReading | null {
    const { data, index, single, styles, reliability } = this.#screen();
    const locale = getLocale();
    const sure = this.mode === 'indicator' ? reliability : null;
    const reading = data && areaReading({ data, index, single, styles, locale, sure }, areaId);
    return reading && this.isCluster ? clusterReading(this.#space, reading, locale) : reading;
  }

  /** The same as one sentence for the screen reader, or ''. */
  spoken(areaId: string): string {
    const reading = this.reading(areaId);
    return reading ? spokenReading(reading, getLocale()) : '';
  }
}
