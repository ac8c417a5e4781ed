import { beforeAll, describe, expect, it } from 'vitest';
import type { SpaceThread } from '../../src/lib/compute/space/open-space.ts';
import { SpaceSession, type SpaceQuestion } from '../../src/lib/compute/space/space-session.ts';
import { isHatched } from '../../src/lib/core/area-style.ts';
import type { SpaceOutcome } from '../../src/lib/core/space/space-result.ts';
import { layerAreas } from '../../src/lib/package/layer-areas.ts';
import { SpaceScreen } from '../../src/lib/state/space-screen.svelte.ts';
import { View } from '../../src/lib/state/view.svelte.ts';
import { spaceArea, spaceResult } from '../core/space/space-fixture.ts';
import { Address } from './address.svelte.ts';
import { deferred } from './deferred.ts';
import { screenAt } from './screen-at.ts';
import { smallScreen, type SmallScreen } from './small-screen.ts';

let small: SmallScreen;
beforeAll(async () => {
  small = await smallScreen();
});

/** The screen at an address; `answer` takes the place of the worker's, `thread` of what it does. */
function spaceAt(query = '', answer?: SpaceOutcome, thread: Partial<SpaceThread> = {}) {
  const address = new Address(query);
  const view = new View(address.url, address.navigate);
  view.activate();
  const { screen: stress } = screenAt(small, query);
  const areas = layerAreas(small.pkg.layers, small.data.level, small.data.vintage);
  const session = new SpaceSession();
  const asked: SpaceQuestion[] = [];
  let opened = 0;
  const space = new SpaceScreen(view, stress, { areas }, async () => ({
    open: async (shapes) => {
      opened += 1;
      session.open(shapes);
    },
    clusters: async (question, onProgress) => {
      asked.push(question);
      return answer ?? session.clusters(question, onProgress);
    },
    cancel: async () => session.cancel(),
    ...thread
  }));
  return { space, stress, view, asked, opened: () => opened };
}

const ids = () => small.data.input.areaIds;

describe('clusters of the screen', () => {
  it('are asked of the worker once, with the areas that have a class', async () => {
    const { space, stress, asked, opened } = spaceAt();
    expect(space.isStale).toBe(true);
    await space.load();
    await space.load();
    expect([asked.length, opened()]).toEqual([1, 1]);
    const classified = stress.index?.areas.filter(({ status }) => status).length;
    expect(asked[0]?.areas.filter(({ index }) => index !== null)).toHaveLength(classified ?? -1);
    expect(space.isStale).toBe(false);
    expect(space.outcome).not.toBeNull();
  });

  it('are asked again with other neighbours, on shapes that are there already', async () => {
    const { space, view, asked, opened } = spaceAt();
    await space.load();
    await view.change({ contiguity: 'rook' });
    expect(space.isStale).toBe(true);
    await space.load();
    expect(asked.map(({ settings }) => settings.contiguity)).toEqual(['queen', 'rook']);
    expect(opened()).toBe(1);
  });

  it('are not asked again for another way to read them', async () => {
    const { space, view } = spaceAt();
    await space.load();
    await view.change({ clusters: 'hotspot', correction: 'off', area: ids()[0] ?? null });
    expect(space.isStale).toBe(false);
    expect(space.reading).toMatchObject({ kind: 'hotspot', corrected: false });
  });
});

it('tells how far it is; given up, it waits until it is asked again', async () => {
  const { promise, resolve } = deferred<null>();
  const asked: string[] = [];
  const { space } = spaceAt('', undefined, {
    clusters: async ({ settings }, onProgress) => {
      asked.push(settings.contiguity);
      onProgress(0.5);
      return promise;
    },
    cancel: async () => resolve(null)
  });
  const answered = space.load();
  await expect.poll(() => space.progress).toBe(0.5);
  await space.cancel();
  await answered;
  expect([space.cancelled, space.progress, space.isStale]).toEqual([true, null, true]);
  await space.load();
  expect(asked).toHaveLength(1);
  await space.retry();
  expect(asked).toHaveLength(2);
});

describe('how areas are drawn', () => {
  const answered = async (query = '') => {
    const [first = '', second = ''] = ids();
    const areas = [
      spaceArea(first, 1, 1, { p: 0.001, significant: true }, [second]),
      spaceArea(second, 1, -1, { p: 0.01 }, [first])
    ];
    const at = spaceAt(query, { kind: 'result', result: spaceResult(areas) });
    await at.space.load();
    return { ...at, first, second };
  };

  it('follows their class; those without a class of the index keep their mark', async () => {
    const { space, stress, first, second } = await answered();
    expect([space.classes.get(first), space.classes.get(second)]).toEqual(['high-high', 'none']);
    expect(space.styles.get(first)).toEqual({ kind: 'class', token: 'cluster-high-high' });
    const marked = stress.index?.areas.filter(({ status }) => !status).map(({ areaId }) => areaId) ?? [];
    expect(marked.map((id) => space.styles.get(id))).toEqual(marked.map((id) => stress.styles.get(id)));
    expect(marked.length).toBeGreaterThan(0);
  });

  it('says how many would stand out without the correction, and then shows them', async () => {
    const { space, view, second } = await answered();
    expect(space.uncorrected).toBe(2);
    await view.change({ correction: 'off' });
    expect(space.classes.get(second)).toBe('high-low');
    expect(isHatched(space.styles.get(second))).toBe(true);
  });

  it('groups what lies together', async () => {
    const { space, first } = await answered();
    expect(space.groups).toEqual([{ side: 'high', areaIds: [first] }]);
  });
});

it('says why there are no clusters, and draws none', async () => {
  const { space } = spaceAt('', { kind: 'problem', problem: { kind: 'no_neighbours' } });
  await space.load();
  expect([space.outcome?.kind, space.result, space.styles.size]).toEqual(['problem', null, 0]);
});
