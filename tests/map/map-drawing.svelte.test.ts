import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AreaStyle } from '../../src/lib/core/area-style.ts';
import type { AreaCollection } from '../../src/lib/map/area-map.ts';
import { MapDrawing, type MapContent } from '../../src/lib/map/map-drawing.svelte.ts';
import { settled } from '../state/deferred.ts';
import { stubTheme } from './stub-theme.ts';

/** Stands in for the map that needs WebGL: writes down what it is told. */
const { made, FakeMap } = vi.hoisted(() => {
  const made: { calls: string[]; zoomed: () => void; zoomLevel: number }[] = [];
  class FakeMap {
    static hasWebGl = true;
    readonly calls: string[] = [];
    zoomLevel = 10;
    zoomed: () => void = () => undefined;
    opened = Promise.resolve();
    constructor() {
      if (!FakeMap.hasWebGl) throw new Error('WebGL is missing');
      made.push(this);
    }
    drawn = () => Promise.resolve();
    onZoom = (listener: () => void) => (this.zoomed = listener);
    setAreas = (areas: AreaCollection) => this.calls.push(`areas ${areas.features.length}`);
    setLabels = ({ features }: { features: unknown[] }) => this.calls.push(`labels ${features.length}`);
    paint = (paints: Map<string, unknown>) => this.calls.push(`paint ${paints.size}`);
    hover = (areaId: string | null) => this.calls.push(`hover ${areaId}`);
    select = (areaId: string | null) => this.calls.push(`select ${areaId}`);
    recolour = () => this.calls.push('recolour');
    zoom = (step: number) => this.calls.push(`zoom ${step}`);
    fit = () => this.calls.push('fit');
    remove = () => this.calls.push('remove');
  }
  return { made, FakeMap };
});
vi.mock('../../src/lib/map/area-map.ts', () => ({ AreaMap: FakeMap }));

const areas: AreaCollection = {
  type: 'FeatureCollection',
  features: [0, 1].map((column) => ({
    type: 'Feature',
    properties: { area_id: `0${column + 1}` },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [column, 0],
          [column + 1, 0],
          [column + 1, 1],
          [column, 1],
          [column, 0]
        ]
      ]
    }
  }))
};
const styles = new Map<string, AreaStyle>([['01', { kind: 'class', token: 'stress-4' }]]);
const content: MapContent = {
  areas,
  parents: { type: 'FeatureCollection', features: [] },
  styles,
  labels: [{ areaId: '01', text: 'Nordtor', sign: '', important: true, token: null }],
  dimmed: new Set(),
  selected: null,
  hovered: null,
  theme: 'light'
};

let container: HTMLElement;
beforeEach(() => {
  made.length = 0;
  FakeMap.hasWebGl = true;
  container = stubTheme().element;
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(() => vi.unstubAllGlobals());

const newDrawing = () => new MapDrawing({ hover: () => undefined, select: () => undefined });
const calls = () => made.at(-1)?.calls ?? [];

/** A map that has been drawn once, its calls forgotten. */
async function drawn() {
  const drawing = newDrawing();
  await drawing.open(container);
  drawing.update(content);
  const first = calls().splice(0);
  return { drawing, first };
}

describe('opening the map', () => {
  it('goes from nothing to opened to shown, and tells it', async () => {
    const drawing = newDrawing();
    const seen: string[] = [];
    const stop = $effect.root(() => {
      $effect(() => {
        seen.push(`${drawing.opened} ${drawing.shown} ${drawing.failed}`);
      });
    });
    flushSync();
    await drawing.open(container);
    flushSync();
    stop();
    expect([seen.at(0), seen.at(-1)]).toEqual(['false false false', 'true true false']);
  });

  it('happens once, however often it is asked for', async () => {
    const drawing = newDrawing();
    await Promise.all([drawing.open(container), drawing.open(container)]);
    expect(made).toHaveLength(1);
  });

  it('says so where WebGL is missing', async () => {
    FakeMap.hasWebGl = false;
    const drawing = newDrawing();
    await drawing.open(container);
    expect([drawing.failed, drawing.opened, drawing.shown]).toEqual([true, false, false]);
    expect(() => drawing.update(content)).not.toThrow();
    drawing.zoom(1);
    drawing.fit();
  });

  it('leaves no map behind when the screen is left meanwhile', async () => {
    const drawing = newDrawing();
    const opening = drawing.open(container);
    drawing.remove();
    await opening;
    await settled();
    expect(made.filter(({ calls }) => !calls.includes('remove'))).toEqual([]);
    expect([drawing.opened, drawing.shown, drawing.failed]).toEqual([false, false, false]);
  });
});

describe('keeping the map in step', () => {
  it('draws everything the first time, areas before what stands on them', async () => {
    const { first, drawing } = await drawn();
    expect(first).toEqual(['areas 2', 'paint 1', 'labels 1', 'hover null', 'select null']);
    expect(drawing.points.map(({ areaId }) => areaId)).toEqual(['01', '02']);
  });

  it('touches nothing when nothing changed', async () => {
    const { drawing } = await drawn();
    drawing.update({ ...content });
    expect(calls()).toEqual([]);
  });

  it.each<[string, Partial<MapContent>, string[]]>([
    ['hovered area', { hovered: '02' }, ['hover 02']],
    ['selection', { selected: '01' }, ['select 01']],
    ['colours of the areas', { styles: new Map(styles) }, ['paint 1']],
    ['filter', { dimmed: new Set(['01']) }, ['paint 1']],
    ['labels', { labels: [] }, ['labels 0']],
    ['theme', { theme: 'dark' }, ['recolour', 'paint 1', 'labels 1']]
  ])('touches only what belongs to a new %s', async (_, change, expected) => {
    const { drawing } = await drawn();
    drawing.update({ ...content, ...change });
    expect(calls()).toEqual(expected);
  });

  it('draws all anew for other areas, selection included', async () => {
    const { drawing } = await drawn();
    drawing.update({ ...content, areas: { ...areas, features: areas.features.slice(1) } });
    expect(calls()).toEqual(['areas 1', 'paint 1', 'labels 0', 'hover null', 'select null']);
    expect(drawing.points.map(({ areaId }) => areaId)).toEqual(['02']);
  });

  it('places labels anew when the zoom changes', async () => {
    await drawn();
    made.at(-1)?.zoomed();
    expect(calls()).toEqual(['labels 1']);
  });

  it('passes on zoom and fit, and nothing once removed', async () => {
    const { drawing } = await drawn();
    drawing.zoom(-1);
    drawing.fit();
    drawing.remove();
    drawing.zoom(1);
    drawing.update({ ...content, selected: '01' });
    expect(calls()).toEqual(['zoom -1', 'fit', 'remove']);
  });

  it('draws everything again after it was removed and opened once more', async () => {
    const { drawing } = await drawn();
    drawing.remove();
    await drawing.open(container);
    drawing.update(content);
    expect(calls()[0]).toBe('areas 2');
  });
});
