import { describe, expect, it } from 'vitest';
import { currentVersion, packageName } from '../../../src/lib/state/workspace/kept-package.ts';
import { PackageShelf } from '../../../src/lib/state/workspace/package-shelf.svelte.ts';
import { FakeFiles, fakeDoor } from '../fake-store.ts';
import { tinyZip } from './tiny-zip.ts';

const opened = { reason: { kind: 'opened' }, over: null } as const;
const names = (shelf: PackageShelf) => shelf.packages.map((kept) => currentVersion(kept).title);

/** Windows of one browser: the first that is open may write. */
function windows(files = new FakeFiles()) {
  const waiting: (() => void)[] = [];
  let isTaken = false;
  const open = () =>
    new PackageShelf(
      fakeDoor(files, {
        lock: async (ongranted) => {
          if (isTaken) waiting.push(ongranted);
          else isTaken = true;
          return !waiting.includes(ongranted);
        }
      })
    );
  const closeFirst = async () => {
    waiting.shift()?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  return { files, open, closeFirst };
}

describe('a shelf', () => {
  it('starts once, lists what is kept and may write', async () => {
    const { open, files } = windows();
    const first = open();
    expect(first.state).toBe('starting');
    await first.keep(tinyZip('Altstadt'), opened);
    const again = new PackageShelf(fakeDoor(files));
    await Promise.all([again.start(), again.start()]);
    expect(again.state).toBe('keeping');
    expect(names(again)).toEqual(['Altstadt 1']);
    expect(again.hasUnsaved).toBe(false);
  });

  it('steps back and forth between the versions of a package', async () => {
    const shelf = windows().open();
    const first = await shelf.keep(tinyZip('Altstadt', 1), opened);
    const second = await shelf.keep(tinyZip('Altstadt', 2), {
      reason: { kind: 'imported', files: 3 },
      over: first
    });
    expect(shelf.packages).toHaveLength(1);
    expect(shelf.neighbours(second)).toMatchObject({ earlier: { id: first }, later: null });
    await shelf.choose(first);
    expect(names(shelf)).toEqual(['Altstadt 1']);
    expect(shelf.neighbours(first)).toMatchObject({
      earlier: null,
      later: { id: second, reason: { kind: 'imported', files: 3 } }
    });
  });

  it('drops what was undone when something else is saved over it', async () => {
    const shelf = windows().open();
    const first = await shelf.keep(tinyZip('Altstadt', 1), opened);
    await shelf.keep(tinyZip('Altstadt', 2), { ...opened, over: first });
    await shelf.choose(first);
    const third = await shelf.keep(tinyZip('Altstadt', 3), { ...opened, over: first });
    expect(shelf.packages[0]?.versions.map(({ id }) => id)).toEqual([first, third]);
  });
});

describe('when the storage is full', () => {
  it('a package stays in memory, what was kept stays kept, and it is saved when there is room', async () => {
    const { open, files } = windows();
    const shelf = open();
    const kept = await shelf.keep(tinyZip('Altstadt'), opened);
    files.isFull = true;
    const id = await shelf.keep(tinyZip('Neustadt'), opened);
    expect(shelf.fault).toBe('full');
    expect([shelf.isKept(kept), shelf.isKept(id), shelf.hasUnsaved]).toEqual([true, false, true]);
    expect(await shelf.read(id)).toEqual(tinyZip('Neustadt'));
    expect(names(shelf)).toEqual(['Altstadt 1', 'Neustadt 1']);
    expect(files.ids).toEqual([kept]);

    files.isFull = false;
    await shelf.saveUnsaved();
    expect([shelf.fault, shelf.isKept(id), shelf.hasUnsaved]).toEqual([null, true, false]);
  });

  it('a later change that is saved does not hide that a package still waits', async () => {
    const { open, files } = windows();
    const shelf = open();
    const kept = await shelf.keep(tinyZip('Altstadt'), opened);
    files.isFull = true;
    const id = await shelf.keep(tinyZip('Neustadt'), { ...opened, over: null });
    expect(await shelf.rename(kept, 'Unser Monitoring')).toBe(true);
    expect(await shelf.choose(kept)).toBe(true);
    expect([shelf.fault, shelf.isKept(id), shelf.hasUnsaved]).toEqual(['full', false, true]);
    files.isFull = false;
    await shelf.saveUnsaved();
    expect([shelf.fault, shelf.isKept(id), shelf.hasUnsaved]).toEqual([null, true, false]);
  });

  it('packages can still be removed, and then the one in memory is saved', async () => {
    const { open, files } = windows();
    const shelf = open();
    const kept = await shelf.keep(tinyZip('Altstadt'), opened);
    files.isFull = true;
    const id = await shelf.keep(tinyZip('Neustadt'), { ...opened, over: null });
    expect(await shelf.remove(kept)).toBe(true);
    expect(shelf.fault).toBe('full');
    files.isFull = false;
    await shelf.saveUnsaved();
    expect(shelf.isKept(id)).toBe(true);
    expect(names(shelf)).toEqual(['Neustadt 1']);
  });

  it('a new version in memory continues the kept package, and undo reaches the kept one', async () => {
    const { open, files } = windows();
    const shelf = open();
    const first = await shelf.keep(tinyZip('Altstadt', 1), opened);
    files.isFull = true;
    const second = await shelf.keep(tinyZip('Altstadt', 2), { ...opened, over: first });
    expect(shelf.packages).toHaveLength(1);
    expect(shelf.neighbours(second).earlier?.id).toBe(first);
    expect(names(shelf)).toEqual(['Altstadt 2']);
    expect(await shelf.remove(second)).toBe(true);
    expect([shelf.packages, files.ids, shelf.hasUnsaved]).toEqual([[], [], false]);
  });
});

describe('without file storage', () => {
  const denied = () => {
    const files = new FakeFiles();
    files.isDenied = true;
    return new PackageShelf(fakeDoor(files));
  };

  it('everything works until the page is closed, and the reason is told', async () => {
    const shelf = denied();
    const id = await shelf.keep(tinyZip('Altstadt'), opened);
    expect([shelf.state, shelf.fault, shelf.isKept(id), shelf.hasUnsaved]).toEqual([
      'memory',
      'denied',
      false,
      true
    ]);
    expect(await shelf.rename(id, 'Mein Paket')).toBe(true);
    expect(shelf.nameOf(id)).toBe('Mein Paket');
    expect(await shelf.read(id)).toEqual(tinyZip('Altstadt'));
    expect(await shelf.removeAll()).toBe(true);
    expect([shelf.packages, shelf.hasUnsaved, shelf.fault]).toEqual([[], false, 'denied']);
  });

  it('that is taken away while the page is open, nothing is lost', async () => {
    const { open, files } = windows();
    const shelf = open();
    const kept = await shelf.keep(tinyZip('Altstadt'), opened);
    files.isDenied = true;
    const id = await shelf.keep(tinyZip('Neustadt'), opened);
    expect([shelf.fault, shelf.isKept(id)]).toEqual(['denied', false]);
    files.isDenied = false;
    await shelf.saveUnsaved();
    expect([shelf.isKept(kept), shelf.isKept(id)]).toEqual([true, true]);
  });
});

describe('a second window', () => {
  it('reads, saves nothing, and takes over with what it had in memory when the first is closed', async () => {
    const { open, closeFirst, files } = windows();
    const first = open();
    const kept = await first.keep(tinyZip('Altstadt'), opened);
    const second = open();
    await second.start();
    expect(second.state).toBe('second_window');
    expect(await second.read(kept)).toEqual(tinyZip('Altstadt'));
    const id = await second.keep(tinyZip('Neustadt'), opened);
    expect([second.isKept(id), second.hasUnsaved, second.fault]).toEqual([false, true, null]);
    expect(await second.rename(kept, 'Anders')).toBe(false);
    expect(await second.remove(kept)).toBe(false);
    expect(await second.removeAll()).toBe(false);
    expect(files.ids).toEqual([kept]);

    await first.rename(kept, 'Geändert');
    await closeFirst();
    expect(second.state).toBe('keeping');
    expect(second.packages.map(packageName)).toEqual(['Geändert', 'Neustadt 1']);
    expect([second.isKept(id), second.hasUnsaved]).toEqual([true, false]);
  });
});
