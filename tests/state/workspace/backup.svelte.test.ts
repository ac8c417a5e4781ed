import { beforeAll, describe, expect, it } from 'vitest';
import { zipSync } from 'fflate';
import { memorySource } from '../../../src/lib/package/memory-source.ts';
import { zipSource } from '../../../src/lib/package/zip-source.ts';
import { readBackup, writeBackup } from '../../../src/lib/state/workspace/backup.ts';
import { PackageShelf } from '../../../src/lib/state/workspace/package-shelf.svelte.ts';
import { restoreBackup } from '../../../src/lib/state/workspace/restore.ts';
import { packageOf, zipOf } from '../small-project.ts';
import { FakeFiles, fakeDoor } from '../fake-store.ts';
import { zipPackage } from '../../../src/lib/package/write-package.ts';
import { tinyZip } from './tiny-zip.ts';

const opened = { reason: { kind: 'opened' }, over: null } as const;
const emptyShelf = (files = new FakeFiles()) => new PackageShelf(fakeDoor(files));
const backupOf = async (shelf: PackageShelf) => writeBackup(shelf.packages, (id) => shelf.read(id));

let alt: Uint8Array;
let altLater: Uint8Array;
let neu: Uint8Array;
beforeAll(async () => {
  alt = await zipOf('Altstadt');
  const pkg = await packageOf('Altstadt');
  altLater = await zipPackage({ ...pkg, descriptor: { ...pkg.descriptor, title: 'Altstadt, neu' } });
  neu = await zipOf('Neustadt');
});

async function restored(zip: Uint8Array, shelf: PackageShelf) {
  const backup = await readBackup(zipSource(zip));
  return restoreBackup(backup ?? [], shelf, () => undefined);
}

async function filledShelf(files = new FakeFiles()) {
  const shelf = emptyShelf(files);
  const first = await shelf.keep(alt, opened);
  await shelf.keep(altLater, { reason: { kind: 'imported', files: 2 }, over: first });
  await shelf.choose(first);
  await shelf.keep(neu, opened);
  await shelf.rename(first, 'Mein Paket');
  return shelf;
}

describe('a backup', () => {
  it('brings everything back: versions, names, what was undone', async () => {
    const shelf = await filledShelf();
    const { zip, incomplete } = await backupOf(shelf);
    expect(incomplete).toEqual([]);
    const other = emptyShelf();
    expect(await restored(zip, other)).toEqual({
      added: ['Mein Paket', expect.any(String)],
      skipped: [],
      refused: []
    });
    expect(other.packages).toEqual(shelf.packages);
  });

  it('is the same for the same packages', async () => {
    const [a, b] = await Promise.all([filledShelf(), filledShelf()]);
    expect((await backupOf(a)).zip).toEqual((await backupOf(b)).zip);
  });

  it('leaves what is here as it is', async () => {
    const shelf = await filledShelf();
    const { zip } = await backupOf(shelf);
    const before = shelf.packages;
    const { added, skipped } = await restored(zip, shelf);
    expect([added.length, skipped.length]).toEqual([0, 2]);
    expect(shelf.packages).toEqual(before);
  });

  it('does not touch a package that shares an older version with it', async () => {
    const { zip } = await backupOf(
      await (async () => {
        const shelf = emptyShelf();
        const first = await shelf.keep(alt, opened);
        await shelf.keep(altLater, { ...opened, over: first });
        return shelf;
      })()
    );
    const shelf = emptyShelf();
    const first = await shelf.keep(alt, opened);
    const mine = await shelf.keep(neu, { ...opened, over: first });
    await restored(zip, shelf);
    expect(shelf.packages[0]).toMatchObject({ current: mine, versions: [{ id: first }, { id: mine }] });
    expect(shelf.packages).toHaveLength(2);
  });

  it('is checked before it is taken: damaged and invalid packages are refused by name', async () => {
    const shelf = emptyShelf();
    const good = await shelf.keep(neu, opened);
    await shelf.keep(tinyZip('Ungültig'), opened);
    const damaged = await shelf.keep(alt, opened);
    const { zip } = await backupOf(shelf);
    const source = zipSource(zip);
    const files: Record<string, Uint8Array> = {};
    for (const path of await source.list()) files[path] = (await source.read(path)).slice();
    files[`packages/${damaged}.zip`]?.fill(0, 100, 200);
    const other = emptyShelf();
    const { added, refused } = await restored(zipSync(files), other);
    expect(added).toHaveLength(1);
    expect(refused).toHaveLength(2);
    expect(other.packages.map(({ current }) => current)).toEqual([good]);
  });

  it('names the packages it could not read', async () => {
    const files = new FakeFiles();
    const shelf = await filledShelf(files);
    files.content.set(`${shelf.packages[1]?.current}.zip`, Uint8Array.of(1));
    const { incomplete, zip } = await backupOf(shelf);
    expect(incomplete).toHaveLength(1);
    expect(await readBackup(zipSource(zip))).toHaveLength(2);
  });

  it('is none where the list is missing; a list of another form holds nothing', async () => {
    expect(await readBackup(zipSource(neu))).toBeNull();
    for (const text of ['', '[]', '{"packages":7}', '{"packages":[{"versions":[{"id":"../x"}]},null]}'])
      expect(await readBackup(memorySource(new Map([['workspace.json', text]])))).toEqual([]);
  });
});
