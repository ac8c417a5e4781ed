import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originFiles } from '../../../src/lib/state/workspace/origin-files.ts';
import { PackageStore } from '../../../src/lib/state/workspace/package-store.ts';
import { indexNames } from '../../../src/lib/state/workspace/shelf-index.ts';
import { versionIds } from '../../../src/lib/state/workspace/shelf.ts';
import { FakeOrigin, mishaps } from './fake-origin.ts';
import { tinyZip } from './tiny-zip.ts';

type Change = (store: PackageStore) => Promise<unknown>;

const zips = [1, 2, 3, 4, 5, 6, 7, 8].map((edition) => tinyZip('Altstadt', edition));
const storeOn = (origin: FakeOrigin) => new PackageStore(originFiles(origin.root), () => new Date(0));

/** Any version that is here, by chance; an unknown one where there is none. */
async function someId(store: PackageStore, chance: number): Promise<string> {
  const ids = versionIds((await store.list()).shelf);
  return ids[chance % ids.length] ?? 'none-00000000';
}

const chance = fc.nat(100);
const change: fc.Arbitrary<[name: string, Change]> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(fc.nat(7), chance, fc.boolean()).map(([zip, over, isOwn]): [string, Change] => [
      `put ${zip} over ${isOwn ? 'none' : over}`,
      async (store) =>
        store.put(zips[zip] ?? new Uint8Array(), {
          reason: { kind: 'imported', files: 3 },
          over: isOwn ? null : await someId(store, over)
        })
    ])
  },
  {
    weight: 1,
    arbitrary: chance.map((id): [string, Change] => [
      `choose ${id}`,
      async (store) => store.choose(await someId(store, id))
    ])
  },
  {
    weight: 1,
    arbitrary: chance.map((id): [string, Change] => [
      `rename ${id}`,
      async (store) => store.rename(await someId(store, id), `Name ${id}`)
    ])
  },
  {
    weight: 1,
    arbitrary: chance.map((id): [string, Change] => [
      `remove ${id}`,
      async (store) => store.remove(await someId(store, id))
    ])
  },
  { weight: 1, arbitrary: fc.constant<[string, Change]>(['remove all', (store) => store.removeAll()]) }
);

/** What a window finds that is opened now: the list, and whether every version is whole, by its checksum. */
async function found(origin: FakeOrigin) {
  const store = storeOn(origin);
  const { shelf, damaged } = await store.list();
  const contents = await Promise.all(versionIds(shelf).map(async (id) => (await store.read(id))?.length));
  return { shelf, damaged: [...damaged], contents };
}

async function prepared(before: readonly [string, Change][]): Promise<FakeOrigin> {
  const origin = new FakeOrigin();
  const store = storeOn(origin);
  await store.tidy();
  for (const [, make] of before) await make(store);
  return origin;
}

async function goneThrough(before: FakeOrigin, make: Change) {
  const origin = new FakeOrigin(before.files);
  await make(storeOn(origin));
  const { steps } = origin;
  return { state: await found(origin), steps };
}

describe('a change that is broken off at any step', () => {
  it('is made as a whole or not at all, and the next start cleans up', async () => {
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 7 }), change, async (before, [, make]) => {
        const start = await prepared(before);
        const old = await found(new FakeOrigin(start.files));
        const { state: made, steps } = await goneThrough(start, make);
        expect(old.damaged).toEqual([]);
        for (let at = 1; at <= steps; at += 1)
          for (const mishap of mishaps) {
            const origin = new FakeOrigin(start.files);
            origin.goWrong(at, mishap);
            const isDone = await make(storeOn(origin)).then(
              () => true,
              () => false
            );
            const restarted = new FakeOrigin(origin.files);
            const state = await found(restarted);
            expect([JSON.stringify(old), JSON.stringify(made)]).toContain(JSON.stringify(state));
            if (isDone) expect(state).toEqual(made);
            await storeOn(restarted).tidy();
            expect(await found(restarted)).toEqual(state);
            const expected = [...versionIds(state.shelf).map((id) => `${id}.zip`), ...indexNames];
            expect(expected).toEqual(expect.arrayContaining([...restarted.files.keys()]));
            tried += 1;
          }
      }),
      { numRuns: 30, seed: 4 }
    );
    expect(tried).toBeGreaterThan(1500);
  }, 120_000);

  it('succeeds when it is tried again in the same window', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 4 }), fc.nat(7), async (before, zip) => {
        const start = await prepared(before);
        const make: Change = (store) =>
          store.put(zips[zip] ?? new Uint8Array(), { reason: { kind: 'edited' }, over: null });
        const { state: made, steps } = await goneThrough(start, make);
        for (let at = 1; at <= steps; at += 1) {
          const origin = new FakeOrigin(start.files);
          origin.goWrong(at, 'refused');
          const store = storeOn(origin);
          await make(store).catch(() => make(store));
          expect(await found(origin)).toEqual(made);
        }
      }),
      { numRuns: 25, seed: 4 }
    );
  });

  it('loses nothing of what was there, even where the file system tears files', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 5 }), fc.nat(7), async (before, zip) => {
        const start = await prepared(before);
        const old = await found(new FakeOrigin(start.files));
        const make: Change = (store) =>
          store.put(zips[zip] ?? new Uint8Array(), { reason: { kind: 'edited' }, over: null });
        const { steps } = await goneThrough(start, make);
        for (let at = 1; at <= steps; at += 1) {
          const origin = new FakeOrigin(start.files);
          origin.goWrong(at, 'torn');
          await make(storeOn(origin)).catch(() => undefined);
          const restarted = new FakeOrigin(origin.files);
          const store = storeOn(restarted);
          await store.tidy();
          for (const [i, id] of versionIds(old.shelf).entries())
            expect((await store.read(id))?.length).toBe(old.contents[i]);
          expect(versionIds((await store.list()).shelf)).toEqual(
            expect.arrayContaining(versionIds(old.shelf))
          );
        }
      }),
      { numRuns: 25, seed: 4 }
    );
  });
});
