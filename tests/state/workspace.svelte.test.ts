import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { faultyPackage, type Fault } from '../fixtures/faulty-package.ts';
import { deferred } from './deferred.ts';
import { emptyWorkspace, faultyZip, file, smallZips, until, type Zips } from './small-workspace.ts';

let zips: Zips;
let at: ReturnType<typeof emptyWorkspace>;
beforeAll(async () => {
  zips = await smallZips();
});
beforeEach(() => {
  at = emptyWorkspace(zips);
});

describe('what was open stays open', () => {
  beforeEach(async () => {
    await at.workspace.openAddress(null);
  });

  it('where the package is not valid, and every problem is named', async () => {
    expect(await at.workspace.openFiles([file('faulty.zip', faultyZip)])).toBe(false);
    expect(at.municipality()).toBe('Beispielstadt');
    expect(at.engine.loads).toEqual([]);
    const { failure } = at.workspace;
    if (failure?.kind !== 'invalid') throw new Error(`Not invalid: ${failure?.kind}`);
    const place = ({ code, file, row, column }: Fault) => [code, file, row, column].join(' ');
    const named = new Set(failure.problems.map(place));
    expect(
      faultyPackage()
        .faults.map(place)
        .filter((fault) => !named.has(fault))
    ).toEqual([]);
    expect(failure.name).toBe('faulty.zip');
  });

  it('where the engine fails, and the next question brings its figures back', async () => {
    await at.workspace.connector();
    at.engine.failures = 1;
    expect(await at.workspace.openFiles([at.zipFile('Altstadt')])).toBe(false);
    expect(at.workspace.failure).toMatchObject({ kind: 'engine', name: 'Altstadt.zip' });
    expect(at.workspace.failure).toHaveProperty('error.message', 'out of memory');
    expect(at.municipality()).toBe('Beispielstadt');
    expect(at.store.files.ids).toEqual([]);
    await at.workspace.connector();
    expect(at.engine.holds).toBe('Beispielstadt');
  });

  it('until its successor is in the engine', async () => {
    const go = at.engine.stop();
    const opening = at.workspace.openFiles([at.zipFile('Altstadt')]);
    await until(() => at.engine.loads.length === 1);
    expect(at.municipality()).toBe('Beispielstadt');
    go();
    expect(await opening).toBe(true);
    expect(at.municipality()).toBe('Altstadt');
    await at.workspace.connector();
    expect(at.engine.loads).toEqual(['Altstadt']);
  });

  it('and a success forgets the failure before it', async () => {
    await at.workspace.openFiles([file('faulty.zip', faultyZip)]);
    await at.workspace.openFiles([at.zipFile('Altstadt')]);
    expect(at.workspace.failure).toBeNull();
  });
});

describe('of two openings the newest wins', () => {
  it('when it is read first', async () => {
    const slow = deferred<ArrayBuffer>();
    const older = at.workspace.openFiles([{ name: 'slow.zip', arrayBuffer: () => slow.promise }]);
    const newer = at.workspace.openFiles([at.zipFile('Neustadt')]);
    expect(await newer).toBe(true);
    slow.resolve(new Uint8Array(zips.Altstadt).buffer);
    expect(await older).toBe(false);
    expect(at.municipality()).toBe('Neustadt');
  });

  it('when the older is in the engine already', async () => {
    await at.workspace.openAddress(null);
    const go = at.engine.stop();
    const older = at.workspace.openFiles([at.zipFile('Altstadt')]);
    await until(() => at.engine.loads.length === 1);
    const newer = at.workspace.openFiles([at.zipFile('Neustadt')]);
    go();
    expect([await older, await newer]).toEqual([false, true]);
    expect(at.municipality()).toBe('Neustadt');
    expect(at.engine.holds).toBe('Neustadt');
    expect(at.store.files.ids).toEqual([at.workspace.project?.info.id]);
  });

  it('when it fails: the older is not opened behind its back, nor left in the engine', async () => {
    await at.workspace.openAddress(null);
    const go = at.engine.stop();
    const older = at.workspace.openFiles([at.zipFile('Altstadt')]);
    await until(() => at.engine.loads.length === 1);
    await at.workspace.openFiles([file('faulty.zip', faultyZip)]);
    go();
    expect(await older).toBe(false);
    expect(at.municipality()).toBe('Beispielstadt');
    expect(at.workspace.failure).toMatchObject({ kind: 'invalid', name: 'faulty.zip' });
    await at.workspace.connector();
    expect(at.engine.holds).toBe('Beispielstadt');
  });

  it('when it is not here', async () => {
    const older = at.workspace.openFiles([at.zipFile('Altstadt')]);
    await at.workspace.openAddress('gone-12');
    expect(await older).toBe(false);
    expect(at.workspace.project).toBeNull();
    expect(at.workspace.failure).toEqual({ kind: 'not_here', name: 'gone-12' });
  });

  it('and the failure of the older is not told', async () => {
    const older = at.workspace.openFiles([file('faulty.zip', faultyZip)]);
    const newer = at.workspace.openFiles([at.zipFile('Neustadt')]);
    await Promise.all([older, newer]);
    expect(at.workspace.failure).toBeNull();
  });
});

describe('the engine', () => {
  it('is not asked for without a project', async () => {
    await expect(at.workspace.connector()).rejects.toThrow('No project is open');
    expect(at.engine.boots).toBe(0);
  });

  it('waits for the first question, and gets the project once', async () => {
    await at.workspace.openAddress(null);
    expect(at.engine.boots).toBe(0);
    const [first, second] = await Promise.all([at.workspace.connector(), at.workspace.connector()]);
    expect(second).toBe(first);
    expect(await at.workspace.connector()).toBe(first);
    expect(at.engine.loads).toEqual(['Beispielstadt']);
  });

  it('is tried again after it failed', async () => {
    await at.workspace.openAddress(null);
    at.engine.failures = 1;
    await expect(at.workspace.connector()).rejects.toThrow('out of memory');
    await at.workspace.connector();
    expect(at.engine.loads).toEqual(['Beispielstadt', 'Beispielstadt']);
    expect(at.engine.holds).toBe('Beispielstadt');
  });

  it('holds what is open, even if the old project was asked about while the new one was loaded', async () => {
    await at.workspace.openAddress(null);
    const go = at.engine.stop();
    const opening = at.workspace.openFiles([at.zipFile('Altstadt')]);
    await until(() => at.engine.loads.length === 1);
    const question = at.workspace.connector();
    go();
    await Promise.all([opening, question]);
    await at.workspace.connector();
    expect(at.municipality()).toBe('Altstadt');
    expect(at.engine.holds).toBe('Altstadt');
  });
});
