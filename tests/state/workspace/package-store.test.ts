import { describe, expect, it } from 'vitest';
import { indexNames } from '../../../src/lib/state/workspace/shelf-index.ts';
import { originFiles } from '../../../src/lib/state/workspace/origin-files.ts';
import { memoryFiles } from '../../../src/lib/state/workspace/memory-files.ts';
import { DamagedPackage, PackageStore } from '../../../src/lib/state/workspace/package-store.ts';
import { FakeOrigin } from './fake-origin.ts';
import { tinyZip } from './tiny-zip.ts';

const now = () => new Date('2026-03-01T10:00:00Z');
const opened = { reason: { kind: 'opened' }, over: null } as const;

describe.each([
  ['the file system of the origin', () => originFiles(new FakeOrigin().root)],
  ['memory', () => memoryFiles()]
])('packages in %s', (_, open) => {
  it('are listed as they were saved, and read back byte by byte', async () => {
    const files = open();
    const { id } = await new PackageStore(files, now).put(tinyZip('Köln'), opened);
    expect(id).toMatch(/^koln-[0-9a-f]{8}$/);
    const later = new PackageStore(files, now);
    const { shelf, damaged } = await later.list();
    expect(shelf).toEqual([
      {
        name: null,
        current: id,
        versions: [
          {
            id,
            title: 'Köln 1',
            municipality: 'Köln',
            levels: 1,
            bytes: tinyZip('Köln').length,
            savedAt: '2026-03-01T10:00:00.000Z',
            reason: { kind: 'opened' }
          }
        ]
      }
    ]);
    expect(damaged.size).toBe(0);
    expect(await later.read(id)).toEqual(tinyZip('Köln'));
    expect(await later.read('köln-00000000')).toBeNull();
  });

  it('are renamed, removed and all removed; nothing of them stays behind', async () => {
    const files = open();
    const store = new PackageStore(files, now);
    const { id } = await store.put(tinyZip('Altstadt'), opened);
    const other = await store.put(tinyZip('Neustadt'), opened);
    await store.rename(id, '  Mein Paket ');
    expect((await store.list()).shelf.map(({ name }) => name)).toEqual(['Mein Paket', null]);
    await store.rename(id, ' ');
    expect((await store.list()).shelf[0]?.name).toBeNull();
    await store.remove(id);
    expect((await store.list()).shelf.map(({ current }) => current)).toEqual([other.id]);
    expect(await store.read(id)).toBeNull();
    await store.removeAll();
    expect((await store.list()).shelf).toEqual([]);
    expect([...(await files.sizes()).keys()].filter((name) => name.endsWith('.zip'))).toEqual([]);
  });

  it('keep five versions; the file of the sixth-last is removed', async () => {
    const files = open();
    const store = new PackageStore(files, now);
    const ids: string[] = [];
    for (let edition = 1; edition <= 7; edition += 1)
      ids.push((await store.put(tinyZip('Altstadt', edition), { ...opened, over: ids.at(-1) ?? null })).id);
    const [kept] = (await store.list()).shelf;
    expect(kept?.versions.map(({ id }) => id)).toEqual(ids.slice(2));
    expect(await Promise.all(ids.map(async (id) => (await store.read(id)) !== null))).toEqual([
      false,
      false,
      ...Array(5).fill(true)
    ]);
  });

  it('can be saved all at once: one change follows the other', async () => {
    const store = new PackageStore(open(), now);
    await Promise.all(['A', 'B', 'C'].map((name) => store.put(tinyZip(name), opened)));
    expect((await store.list()).shelf).toHaveLength(3);
  });
});

it('the index is written even where its former edition has to make room first', async () => {
  const origin = new FakeOrigin();
  const files = originFiles(origin.root);
  const store = new PackageStore(files, now);
  const { id } = await store.put(tinyZip('Altstadt'), opened);
  await store.put(tinyZip('Neustadt'), opened);
  const room = [...origin.files.values()].reduce((sum, { length }) => sum + length, 0);
  const crowded = new PackageStore(
    {
      ...files,
      write: async (name, bytes) => {
        const others = [...origin.files.values()].reduce((sum, { length }) => sum + length, 0);
        if (others + bytes.length > room) throw new DOMException('Full', 'QuotaExceededError');
        await files.write(name, bytes);
      }
    },
    now
  );
  await crowded.remove(id);
  expect((await store.list()).shelf).toHaveLength(1);
});

describe('at the next start', () => {
  const storeOn = (origin: FakeOrigin) => new PackageStore(originFiles(origin.root), now);
  const half = (bytes: Uint8Array = new Uint8Array()) => bytes.slice(0, bytes.length / 2);

  async function twoPackages() {
    const origin = new FakeOrigin();
    const store = storeOn(origin);
    const { id: a } = await store.put(tinyZip('Altstadt'), opened);
    const { id: b } = await store.put(tinyZip('Neustadt'), opened);
    return { origin, a, b };
  }

  it('packages without an index are found again, as those of an earlier edition of the atlas', async () => {
    const { origin, a, b } = await twoPackages();
    for (const name of indexNames) origin.files.delete(name);
    const store = storeOn(origin);
    await store.tidy();
    const { shelf, damaged } = await store.list();
    expect(shelf.map(({ current, versions }) => [current, versions[0]?.reason.kind])).toEqual([
      [a, 'recovered'],
      [b, 'recovered']
    ]);
    expect(damaged.size).toBe(0);
    expect(indexNames.some((name) => origin.files.has(name))).toBe(true);
  });

  it.each([0, 1])('index %i being damaged loses no package', async (place) => {
    const { origin, a, b } = await twoPackages();
    const name = indexNames[place] ?? '';
    origin.files.set(name, half(origin.files.get(name)));
    await storeOn(origin).tidy();
    const { shelf } = await storeOn(origin).list();
    expect(shelf.map(({ current }) => current)).toEqual([a, b]);
    expect(await storeOn(origin).read(b)).toEqual(tinyZip('Neustadt'));
  });

  it('both indexes being damaged lose no package', async () => {
    const { origin, a, b } = await twoPackages();
    for (const name of indexNames) origin.files.set(name, half(origin.files.get(name)));
    expect((await storeOn(origin).list()).shelf.map(({ current }) => current).sort()).toEqual([a, b].sort());
  });

  it('an index that was changed by hand is not believed', async () => {
    const { origin } = await twoPackages();
    for (const name of indexNames) {
      const text = new TextDecoder().decode(origin.files.get(name));
      origin.files.set(name, new TextEncoder().encode(text.replaceAll('Altstadt', 'Altdorf')));
    }
    const { shelf } = await storeOn(origin).list();
    expect(shelf.map(({ versions }) => versions[0]?.municipality)).toEqual(['Altstadt', 'Neustadt']);
  });

  it('a damaged package is named and does not hinder the others', async () => {
    const { origin, a, b } = await twoPackages();
    origin.files.set(`${a}.zip`, half(origin.files.get(`${a}.zip`)));
    const { shelf, damaged } = await storeOn(origin).list();
    expect([...damaged]).toEqual([a]);
    expect(shelf).toHaveLength(2);
    await expect(storeOn(origin).read(a)).rejects.toThrow(DamagedPackage);
    expect(await storeOn(origin).read(b)).toEqual(tinyZip('Neustadt'));
  });

  it('a damaged package without an index is named as well, and mended by saving it again', async () => {
    const { origin, a } = await twoPackages();
    for (const name of indexNames) origin.files.delete(name);
    origin.files.set(`${a}.zip`, half(origin.files.get(`${a}.zip`)));
    const store = storeOn(origin);
    await store.tidy();
    expect([...(await store.list()).damaged]).toEqual([a]);
    await store.put(tinyZip('Altstadt'), opened);
    expect(await store.read(a)).toEqual(tinyZip('Altstadt'));
    const { shelf, damaged } = await store.list();
    expect([...damaged]).toEqual([]);
    expect(shelf.find(({ current }) => current === a)?.versions[0]?.title).toBe('Altstadt 1');
  });

  it('what a crash left behind is removed', async () => {
    const { origin, a, b } = await twoPackages();
    origin.files.set('half.zip', Uint8Array.of(1));
    origin.files.set('altstadt-12.zip.crswap', Uint8Array.of(1));
    await storeOn(origin).tidy();
    expect([...origin.files.keys()].sort()).toEqual([`${a}.zip`, `${b}.zip`, ...indexNames].sort());
  });
});
