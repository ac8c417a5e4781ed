import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Workspace } from '../../src/lib/state/workspace.svelte.ts';
import { smallPackageFiles } from '../fixtures/small-package.ts';
import { settled } from './deferred.ts';
import { emptyWorkspace, file, smallZips, type Municipality, type Zips } from './small-workspace.ts';
import { zipOf } from './small-project.ts';

let zips: Zips;
let at: ReturnType<typeof emptyWorkspace>;
beforeAll(async () => {
  zips = await smallZips();
});
beforeEach(() => {
  at = emptyWorkspace(zips);
});

describe('opening files', () => {
  it('opens a zip under an identifier of its content and keeps it', async () => {
    expect(await at.workspace.openFiles([at.zipFile('Altstadt')])).toBe(true);
    const id = at.workspace.project?.info.id ?? '';
    expect(id).toMatch(/^altstadt-[0-9a-f]{8}$/);
    expect(at.workspace.isKept).toBe(true);
    expect(at.store.files.content.get(`${id}.zip`)).toEqual(zips.Altstadt);
  });

  it('gives the same content the same identifier, other content another', async () => {
    const idOf = async (name: Municipality) => {
      await at.workspace.openFiles([at.zipFile(name)]);
      return at.workspace.project?.info.id;
    };
    const first = await idOf('Altstadt');
    expect(await idOf('Neustadt')).not.toBe(first);
    expect(await idOf('Altstadt')).toBe(first);
  });

  it.each([
    ['Köln', /^koln-/],
    ['Groß-Gerau', /^gross-gerau-/],
    ['Österreich & Co.', /^osterreich-co-[0-9a-f]{8}$/],
    ['Αθήνα', /^project-/]
  ])('writes the name of %s so that an address can hold it', async (name, id) => {
    await at.workspace.openFiles([file('any.zip', await zipOf(name))]);
    expect(at.workspace.project?.info.id).toMatch(id);
  });

  it('opens the files of a folder and keeps them as one zip', async () => {
    const files = [...smallPackageFiles()].map(([path, text]) => ({
      path: `/kleinstadt/${path}`,
      file: file(path, new TextEncoder().encode(text))
    }));
    const opening = at.workspace.openFiles(files);
    expect(at.workspace.opening?.name).toBe('kleinstadt');
    expect(await opening).toBe(true);
    const id = at.workspace.project?.info.id ?? '';
    const again = new Workspace(at.engine, at.store, at.site);
    expect(await again.openAddress(id)).toBe(true);
    expect(again.project?.info).toMatchObject({ id, municipality: 'Kleinstadt' });
  });

  it('recognises a zip by its bytes, not by its name', async () => {
    expect(await at.workspace.openFiles([file('download', zips.Altstadt)])).toBe(true);
    expect(at.municipality()).toBe('Altstadt');
  });

  it('opens a project although it cannot be kept, and says so', async () => {
    at.store.files.isFull = true;
    expect(await at.workspace.openFiles([at.zipFile('Altstadt')])).toBe(true);
    expect(at.workspace.isKept).toBe(false);
    expect(at.store.fault).toBe('full');
  });

  it('does nothing without files', async () => {
    expect(await at.workspace.openFiles([])).toBe(false);
    expect(at.workspace.failure).toBeNull();
  });

  it('names a file that cannot be read', async () => {
    const gone = { name: 'gone.zip', arrayBuffer: () => Promise.reject(new Error('The file is gone')) };
    expect(await at.workspace.openFiles([gone])).toBe(false);
    expect(at.workspace.failure).toMatchObject({ kind: 'invalid', name: 'gone.zip' });
    expect(at.workspace.failure).toHaveProperty('problems.0.code', 'source_unreachable');
    expect(at.workspace.opening).toBeNull();
  });

  it('tells how far it is', async () => {
    const seen: string[] = [];
    const stop = $effect.root(() => {
      $effect.pre(() => {
        const progress = at.workspace.opening?.progress;
        if (progress) seen.push(`${progress.step} ${progress.done}/${progress.total} ${progress.file}`);
      });
    });
    const opening = at.workspace.openFiles([at.zipFile('Altstadt')]);
    await settled();
    expect(at.workspace.opening).toMatchObject({ name: 'Altstadt.zip', announced: true });
    await opening;
    stop();
    expect(seen.at(-1)).toBe('checking 4/4 ');
  });
});
