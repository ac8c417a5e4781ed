import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DataPackage } from '../../src/lib/package/model.ts';
import { saveEdit } from '../../src/lib/state/workspace/save-edit.ts';
import { Workspace } from '../../src/lib/state/workspace.svelte.ts';
import { emptyWorkspace, file, smallZips, type Zips } from './small-workspace.ts';
import { packageOf } from './small-project.ts';
import { FakeStore } from './fake-store.ts';

const reason = { kind: 'imported', files: 3 } as const;

let zips: Zips;
let at: ReturnType<typeof emptyWorkspace>;
beforeAll(async () => {
  zips = await smallZips();
});
beforeEach(() => {
  at = emptyWorkspace(zips);
});

const titled = async (title: string): Promise<DataPackage> => {
  const pkg = await packageOf('Altstadt');
  return { ...pkg, descriptor: { ...pkg.descriptor, title } };
};
const openTitle = () => at.workspace.project?.pkg.descriptor.title;

describe('saving a package', () => {
  it('opens it, keeps it and answers what belongs into the address', async () => {
    const id = await at.workspace.save(await titled('Erster Import'), { reason });
    expect(id).toMatch(/^altstadt-[0-9a-f]{8}$/);
    expect(at.workspace.project?.info.id).toBe(id);
    expect(at.workspace.isKept).toBe(true);
    expect(at.engine.loads).toEqual([]);
    await at.workspace.connector();
    expect(at.engine.holds).toBe('Altstadt');
  });

  it('over the open one can be undone and redone, also in a later session', async () => {
    await at.workspace.openFiles([at.zipFile('Altstadt')]);
    const first = at.workspace.project?.info.id ?? '';
    expect(at.workspace.canUndo).toBe(false);
    const second = await at.workspace.save(await titled('Mit neuen Zahlen'), { reason });
    expect([at.workspace.canUndo, at.workspace.canRedo]).toEqual([true, false]);
    expect(at.store.packages).toHaveLength(1);

    const later = new Workspace(at.engine, new FakeStore(at.store.files), at.site);
    await later.openAddress(second);
    await later.shelf.start();
    expect(await later.undo()).toBe(first);
    expect(later.project?.info.id).toBe(first);
    expect(later.later?.reason).toEqual(reason);
    expect([later.canUndo, later.canRedo]).toEqual([false, true]);
    expect(await later.redo()).toBe(second);
    expect(later.project?.pkg.descriptor.title).toBe('Mit neuen Zahlen');
    expect(await later.redo()).toBeNull();
  });

  it('as a package of its own stands beside the open one', async () => {
    await at.workspace.openFiles([at.zipFile('Altstadt')]);
    await at.workspace.save(await titled('Anderes'), { reason, over: null });
    expect(at.store.packages).toHaveLength(2);
    expect(at.workspace.canUndo).toBe(false);
  });

  it('over the example, which is not kept here, makes a package of its own', async () => {
    await at.workspace.openAddress(null);
    await at.workspace.save(await titled('Aus dem Beispiel'), { reason });
    expect(at.store.packages).toHaveLength(1);
    expect(at.workspace.canUndo).toBe(false);
  });

  it('that cannot be read again is refused; what was open stays open and kept as it is', async () => {
    await at.workspace.openFiles([at.zipFile('Altstadt')]);
    const before = at.store.packages;
    const pkg = await titled('Falsch');
    const invalid = { ...pkg, settings: { ...pkg.settings, level: 'nowhere' } };
    expect(await at.workspace.save(invalid, { reason })).toBeNull();
    expect(at.workspace.failure).toMatchObject({ kind: 'invalid', name: 'Falsch' });
    expect(at.municipality()).toBe('Altstadt');
    expect(at.store.packages).toEqual(before);
  });

  it('in a full storage opens it in memory, and undo leads back to what is kept', async () => {
    await at.workspace.openFiles([at.zipFile('Altstadt')]);
    const first = at.workspace.project?.info.id;
    at.store.files.isFull = true;
    await at.workspace.save(await titled('Zu groß'), { reason });
    expect([openTitle(), at.workspace.isKept, at.store.fault]).toEqual(['Zu groß', false, 'full']);
    expect(await at.workspace.undo()).toBe(first);
    expect(at.workspace.isKept).toBe(true);
  });
});

describe('a change of the example', () => {
  const retitled = (title: string) => (pkg: DataPackage) => {
    return { ...pkg, descriptor: { ...pkg.descriptor, title } };
  };
  beforeEach(() => at.workspace.openAddress(null));

  it('can be undone, to what was there before, and redone', async () => {
    const untouched = openTitle();
    await saveEdit(at.workspace, retitled('Geändert'));
    expect([openTitle(), at.workspace.canUndo]).toEqual(['Geändert', true]);
    await at.workspace.undo();
    expect([openTitle(), at.workspace.canUndo, at.workspace.canRedo]).toEqual([untouched, false, true]);
    await at.workspace.redo();
    expect(openTitle()).toBe('Geändert');
    expect(at.store.packages).toHaveLength(1);
  });

  it('made anew leaves the earlier one in a package of its own', async () => {
    await saveEdit(at.workspace, retitled('Geändert'));
    await at.workspace.openAddress(null);
    await saveEdit(at.workspace, (pkg) => pkg);
    const titles = at.store.packages.map(({ versions }) => versions.map(({ title }) => title));
    expect(titles[0]?.at(-1)).toBe('Geändert');
    expect(titles[1]?.at(-1)).toMatch(/ \(2\)$/);
  });

  it('that is refused keeps nothing', async () => {
    const invalid = (pkg: DataPackage) => ({ ...pkg, settings: { ...pkg.settings, level: 'nowhere' } });
    expect(await saveEdit(at.workspace, invalid)).toBeNull();
    expect(at.store.packages).toEqual([]);
  });
});

describe('a backup that is chosen like a package', () => {
  it('is restored, opens nothing, and what is here stays', async () => {
    await at.workspace.openFiles([at.zipFile('Altstadt')]);
    await at.workspace.openFiles([at.zipFile('Neustadt')]);
    const { zip } = await at.workspace.backup();
    const other = emptyWorkspace(zips);
    await other.workspace.openFiles([other.zipFile('Altstadt')]);
    expect(await other.workspace.openFiles([file('sicherung.zip', zip)])).toBe(false);
    expect(other.municipality()).toBe('Altstadt');
    expect(other.workspace.failure).toBeNull();
    expect(other.workspace.restoration).toMatchObject({
      added: [expect.any(String)],
      skipped: [expect.any(String)]
    });
    expect(other.store.packages).toHaveLength(2);
  });
});
