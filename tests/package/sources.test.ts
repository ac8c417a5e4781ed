import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { folderSource } from '../../src/cli/folder-source.ts';
import { fileListSource, type OfferedFile } from '../../src/lib/package/file-list-source.ts';
import type { FileSource } from '../../src/lib/package/model.ts';
import { readPackage } from '../../src/lib/package/read-package.ts';
import { urlSource } from '../../src/lib/package/url-source.ts';
import { looksLikeZip, zipSource, type ZipLimits } from '../../src/lib/package/zip-source.ts';
import { smallPackageFiles } from '../fixtures/small-package.ts';

const paths = [...smallPackageFiles().keys()].sort();

function zipped(prefix = '', extra: Record<string, Uint8Array> = {}): Uint8Array {
  const files = [...smallPackageFiles()].map(([path, text]) => [prefix + path, strToU8(text)]);
  return zipSync({ ...(Object.fromEntries(files) as Record<string, Uint8Array>), ...extra });
}

async function codesOf(source: FileSource): Promise<string[]> {
  const { problems } = await readPackage(source);
  return problems.filter(({ severity }) => severity === 'error').map(({ code, file }) => `${code} ${file}`);
}

describe('a zip', () => {
  test('gives the files it holds', async () => {
    const source = zipSource(zipped());
    expect([...(await source.list())].sort()).toEqual(paths);
    expect(new TextDecoder().decode(await source.read('atlas.json'))).toBe(
      smallPackageFiles().get('atlas.json')
    );
    expect(looksLikeZip(zipped())).toBe(true);
    expect(looksLikeZip(strToU8('area_id'))).toBe(false);
  });

  test('may have one folder around the files, written with either slash', async () => {
    expect(await codesOf(zipSource(zipped('Paket/')))).toEqual([]);
    expect(await codesOf(zipSource(zipped('Paket\\')))).toEqual([]);
  });

  test.each(['../evil.csv', '/etc/passwd', 'C:\\x.csv', 'a/../../b.csv'])(
    'that names %s is refused',
    async (path) => {
      expect(await codesOf(zipSource(zipped('', { [path]: strToU8('x') }), 'stadt.zip'))).toEqual([
        'path_unsafe stadt.zip'
      ]);
    }
  );

  test('that is cut off, or none at all, is refused', async () => {
    expect(await codesOf(zipSource(zipped().slice(0, 5000), 'stadt.zip'))).toEqual(['zip_invalid stadt.zip']);
    expect(await codesOf(zipSource(strToU8('kein Zip'), 'stadt.zip'))).toEqual(['zip_invalid stadt.zip']);
    expect(await codesOf(zipSource(new Uint8Array(), 'stadt.zip'))).toEqual(['zip_invalid stadt.zip']);
  });

  test('with a damaged file names that file', async () => {
    const bytes = zipped();
    const at = Buffer.from(bytes).indexOf('observations.csv') + 'observations.csv'.length;
    bytes.fill(0xff, at, at + 200);
    expect(await codesOf(zipSource(bytes))).toEqual(['zip_invalid observations.csv']);
  });

  test.each<[string, Partial<ZipLimits>]>([
    ['zip_too_large', { packedBytes: 100 }],
    ['zip_unpacked_too_large', { unpackedBytes: 1000 }],
    ['zip_unpacked_too_large', { fileBytes: 1000 }],
    ['zip_too_many_files', { files: 3 }],
    ['zip_ratio', { ratio: 2, ratioFromBytes: 0 }]
  ])('beyond a limit is refused: %s', async (code, limits) => {
    expect(await codesOf(zipSource(zipped(), 'stadt.zip', limits))).toEqual([`${code} stadt.zip`]);
  });

  test('that would unpack to far more than it holds is refused', async () => {
    const bomb = zipSync({ 'observations.csv': new Uint8Array(80 * 2 ** 20) }, { level: 9 });
    expect(await codesOf(zipSource(bomb, 'bombe.zip'))).toEqual(['zip_ratio bombe.zip']);
  });
});

function offered(name: string, content: string | Uint8Array, webkitRelativePath = ''): OfferedFile {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return { name, webkitRelativePath, arrayBuffer: async () => bytes.slice().buffer };
}

describe('files of a dialog or a drop', () => {
  test('of a folder keep their place in it', async () => {
    const files = [...smallPackageFiles()].map(([path, text]) => offered(path, text, `Paket/${path}`));
    expect(await codesOf(await fileListSource(files))).toEqual([]);
  });

  test('that were dropped bring their paths along', async () => {
    const files = [...smallPackageFiles()].map(([path, text]) => ({
      path: `/Paket/${path}`,
      file: offered(path, text)
    }));
    expect(await codesOf(await fileListSource(files))).toEqual([]);
  });

  test('may be one zip', async () => {
    expect(await codesOf(await fileListSource([offered('Stadt.ZIP', zipped())]))).toEqual([]);
  });

  test('that cannot be read are named', async () => {
    const files = [...smallPackageFiles()].map(([path, text]) => offered(path, text));
    const gone = { ...offered('notes.csv', ''), arrayBuffer: () => Promise.reject(new Error('NotFound')) };
    expect(await codesOf(await fileListSource([...files, gone]))).toEqual(['source_unreachable notes.csv']);
  });
});

describe('a URL', () => {
  const base = 'https://stadt.example/atlas/';
  const served =
    (files: ReadonlyMap<string, string | Uint8Array>, log: string[] = []) =>
    async (url: string) => {
      log.push(url);
      const content = files.get(url);
      if (content === undefined)
        return new Response('<!doctype html>', { status: url.endsWith('.html') ? 200 : 404 });
      return new Response(typeof content === 'string' ? content : (content as Uint8Array<ArrayBuffer>));
    };
  const folder = (url: string) => new Map([...smallPackageFiles()].map(([path, text]) => [url + path, text]));

  test('of a folder reads what its descriptor lists, each file once', async () => {
    const log: string[] = [];
    const source = urlSource('data/stadt', base, served(folder(`${base}data/stadt/`), log));
    expect(await codesOf(source)).toEqual([]);
    expect(log.sort()).toEqual(paths.map((path) => `${base}data/stadt/${path}`));
  });

  test('of a zip is read as one', async () => {
    const source = urlSource('stadt.zip', base, served(new Map([[`${base}stadt.zip`, zipped()]])));
    expect(await codesOf(source)).toEqual([]);
  });

  test('of another origin is never asked', async () => {
    const log: string[] = [];
    const source = urlSource('https://elsewhere.example/stadt.zip', base, served(new Map(), log));
    expect(await codesOf(source)).toEqual(['source_foreign_origin https://elsewhere.example/stadt.zip']);
    expect(log).toEqual([]);
  });

  test('without a descriptor is refused', async () => {
    expect(await codesOf(urlSource('nichts/', base, served(new Map())))).toEqual([
      'source_unreachable datapackage.json'
    ]);
  });

  test('on a host that answers everything with a page has no settings', async () => {
    const files = folder(`${base}stadt/`).set(
      `${base}stadt/atlas.json`,
      '<!doctype html><title>Atlas</title>'
    );
    const { ok, problems } = await readPackage(urlSource('stadt', base, served(files)));
    expect(ok).toBe(true);
    expect(problems.map(({ code }) => code)).toContain('settings_missing');
  });
});

describe('a folder of the file system', () => {
  test('gives its files, hidden ones left out', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'package-'));
    await mkdir(join(folder, '.git'));
    await writeFile(join(folder, '.git', 'config'), 'x');
    for (const [path, text] of smallPackageFiles()) await writeFile(join(folder, path), text);
    expect(await folderSource(folder).list()).toEqual(paths);
    expect(await codesOf(folderSource(folder))).toEqual([]);
    await rm(folder, { recursive: true });
  });

  test('that does not exist is named', async () => {
    expect(await codesOf(folderSource('gibt-es-nicht'))).toEqual(['source_unreachable gibt-es-nicht']);
  });
});
