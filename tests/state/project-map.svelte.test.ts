import { flushSync } from 'svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AreaFeature, DataPackage } from '../../src/lib/package/model.ts';
import { Composer } from '../../src/lib/state/composer.svelte.ts';
import { ProjectMap } from '../../src/lib/state/project-map.svelte.ts';
import { QueryState } from '../../src/lib/state/query-state.svelte.ts';
import { StressScreen, type StressRequest } from '../../src/lib/state/stress-screen.svelte.ts';
import { View } from '../../src/lib/state/view.svelte.ts';
import { Workspace } from '../../src/lib/state/workspace.svelte.ts';
import { Address } from './address.svelte.ts';
import { FakeEngine } from './fake-engine.ts';
import { FakeSite } from './fake-site.ts';
import { FakeStore } from './fake-store.ts';
import { packageOf } from './small-project.ts';
import { zipPackage } from '../../src/lib/package/write-package.ts';
import type { StressScreenData } from '../../src/lib/queries/stress-screen-data.ts';

/** The small package in two levels: its areas lie in six boroughs, one per row. */
function inTwoLevels(pkg: DataPackage): DataPackage {
  const [layer] = pkg.layers;
  if (!layer) throw new Error('No layer');
  const move = (feature: AreaFeature, change: Partial<AreaFeature['properties']>): AreaFeature => ({
    ...feature,
    properties: { ...feature.properties, ...change }
  });
  const rowOf = ({ properties }: AreaFeature) => properties.area_id.slice(0, 2);
  const boroughs = layer.features.filter(({ properties }) => properties.area_id.endsWith('01'));
  return {
    ...pkg,
    layers: [
      {
        level: 'borough',
        path: 'areas-borough.geojson',
        features: boroughs.map((feature) => move(feature, { area_id: rowOf(feature), level: 'borough' }))
      },
      { ...layer, features: layer.features.map((feature) => move(feature, { parent_id: rowOf(feature) })) }
    ]
  };
}

let zip: Uint8Array;
beforeAll(async () => {
  zip = await zipPackage(inTwoLevels(await packageOf('Kleinstadt')));
});

/** The map at an address, whose figures are of the given level: another one may be on its way. */
function mapAt(query: string, shownLevel: string | null = null) {
  const address = new Address(query);
  const view = new View(address.url, address.navigate);
  view.activate();
  const site = new FakeSite({ 'packages/example.zip': zip });
  const workspace = new Workspace(new FakeEngine(), new FakeStore(), site);
  const project = () => workspace.project?.info ?? null;
  const shown = shownLevel && {
    parameters: { projectId: null, level: shownLevel, vintage: null, period: '2025', trendYears: 2 },
    value: { level: shownLevel, vintage: '' } as StressScreenData
  };
  const figures = new QueryState<StressRequest, StressScreenData>(() => Promise.reject(), shown || null);
  const screen = new StressScreen(view, project, new Composer(view, project), figures);
  return { view, map: new ProjectMap(workspace, screen), open: () => workspace.openAddress(null) };
}

describe('the polygons of the screen', () => {
  it('are not there until the package is read', async () => {
    const { map, open } = mapAt('');
    expect(map.areas).toBeNull();
    expect(map.parents.features).toEqual([]);
    await open();
    expect(map.areas?.features).toHaveLength(36);
  });

  it('bring the areas they lie in', async () => {
    const { map, open } = mapAt('');
    await open();
    const ids = map.parents.features.map(({ properties }) => properties.area_id);
    expect(ids).toEqual(['01', '02', '03', '04', '05', '06']);
  });

  it('are those of the chosen level', async () => {
    const { map, open } = mapAt('?level=borough');
    await open();
    expect(map.areas?.features.map(({ properties }) => properties.level)).toEqual(Array(6).fill('borough'));
    expect(map.parents.features).toEqual([]);
  });

  it('belong to the figures on the screen while those of another level are on their way', async () => {
    const { map, open } = mapAt('?level=borough', 'district');
    await open();
    expect(map.areas?.features).toHaveLength(36);
  });

  it('stay the same object when only the figures change, so that the map is not drawn anew', async () => {
    const { map, open, view } = mapAt('');
    await open();
    const stop = $effect.root(() => {
      $effect.pre(() => void map.areas);
    });
    const before = map.areas;
    await view.change({ trendYears: 3 });
    flushSync();
    expect(map.areas).toBe(before);
    await view.change({ level: 'borough' });
    flushSync();
    expect(map.areas?.features).toHaveLength(6);
    stop();
  });
});
