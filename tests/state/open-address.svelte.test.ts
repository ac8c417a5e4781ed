import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { packageFacts } from '../../src/lib/state/workspace/package-facts.ts';
import { emptyWorkspace, faultyZip, file, smallZips, type Zips } from './small-workspace.ts';

let zips: Zips;
let at: ReturnType<typeof emptyWorkspace>;
beforeAll(async () => {
  zips = await smallZips();
});
beforeEach(() => {
  at = emptyWorkspace(zips);
});

describe('opening what the address names', () => {
  it('opens the example, which is announced to nobody', async () => {
    const opening = at.workspace.openAddress(null);
    expect(at.workspace.opening).toEqual({ name: 'packages/example.zip', progress: null, announced: false });
    expect(await opening).toBe(true);
    expect(at.workspace.opening).toBeNull();
    expect(at.workspace.project?.info).toMatchObject({
      id: null,
      municipality: 'Beispielstadt',
      synthetic: true
    });
    expect(at.workspace.isKept).toBe(true);
    expect(at.workspace.project?.tables).toContainEqual({ name: 'observations', rowCount: 540 });
  });

  it('opens a package of this site by its path, under the base of the site', async () => {
    await at.workspace.openAddress('packages/other.zip');
    expect(at.site.asked).toEqual(['packages/other.zip']);
    expect(at.workspace.project?.info).toMatchObject({ id: 'packages/other.zip', municipality: 'Altstadt' });
  });

  it('opens what is kept in this browser', async () => {
    const { id } = await packageFacts(zips.Altstadt);
    at.store.files.content.set(`${id}.zip`, zips.Altstadt);
    expect(await at.workspace.openAddress(id)).toBe(true);
    expect(at.workspace.project?.info).toMatchObject({ id, municipality: 'Altstadt' });
    expect(at.site.asked).toEqual([]);
  });

  it('names a package whose file is damaged', async () => {
    at.store.files.content.set('altstadt-12345678.zip', zips.Altstadt);
    expect(await at.workspace.openAddress('altstadt-12345678')).toBe(false);
    expect(at.workspace.failure).toEqual({ kind: 'damaged', name: 'altstadt-12345678' });
  });

  it.each(['kept elsewhere', 'without storage'])('says what is not here: %s', async (where) => {
    at.store.files.isDenied = where === 'without storage';
    expect(await at.workspace.openAddress('neustadt-12')).toBe(false);
    expect(at.workspace.failure).toEqual({ kind: 'not_here', name: 'neustadt-12' });
    expect(at.workspace.opening).toBeNull();
  });

  it('names a package that does not exist on this site', async () => {
    expect(await at.workspace.openAddress('packages/none.zip')).toBe(false);
    expect(at.workspace.failure).toMatchObject({ kind: 'invalid', name: 'packages/none.zip' });
    expect(at.workspace.failure).toHaveProperty('problems.0.code', 'source_unreachable');
  });
});

describe('following the address', () => {
  it('opens the same thing once, however often it is shown', async () => {
    await Promise.all([at.workspace.show(null), at.workspace.show(null)]);
    await at.workspace.show(null);
    expect(at.site.asked).toEqual(['packages/example.zip']);
  });

  it('goes from one project to another and back', async () => {
    await at.workspace.show(null);
    await at.workspace.show('packages/other.zip');
    expect(at.municipality()).toBe('Altstadt');
    await at.workspace.show(null);
    expect(at.municipality()).toBe('Beispielstadt');
  });

  it('gives up what was on its way when the address goes back to what is open', async () => {
    await at.workspace.show(null);
    const other = at.workspace.show('packages/other.zip');
    await at.workspace.show(null);
    await other;
    expect(at.municipality()).toBe('Beispielstadt');
    expect(at.workspace.opening).toBeNull();
  });

  it('does not interrupt files being opened because something else in the address changed', async () => {
    void at.workspace.show(null);
    const files = at.workspace.openFiles([at.zipFile('Neustadt')]);
    await at.workspace.show(null);
    expect(await files).toBe(true);
    expect(at.municipality()).toBe('Neustadt');
  });

  it('asks for what is not here once and leaves a message dismissed', async () => {
    await at.workspace.show(null);
    await at.workspace.show('gone-12');
    expect(at.workspace.failure?.kind).toBe('not_here');
    at.workspace.dismissFailure();
    await at.workspace.show('gone-12');
    expect(at.workspace.failure).toBeNull();
  });

  it('opens the example beside the message about files that could not be opened instead', async () => {
    const example = at.workspace.show(null);
    await at.workspace.openFiles([file('faulty.zip', faultyZip)]);
    await example;
    await at.workspace.show(null);
    expect(at.municipality()).toBe('Beispielstadt');
    expect(at.workspace.failure).toMatchObject({ kind: 'invalid', name: 'faulty.zip' });
  });

  it('forgets the message when another address is shown', async () => {
    await at.workspace.show('gone-12');
    await at.workspace.show(null);
    expect(at.workspace.failure).toBeNull();
  });
});
