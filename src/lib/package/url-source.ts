import { descriptorPath, parseDescriptor } from './descriptor.ts';
import { isSafePath } from './file-path.ts';
import type { FileSource } from './model.ts';
import { settingsPath } from './settings.ts';
import { SourceError } from './source-error.ts';
import { zipSource } from './zip-source.ts';

type Fetch = (url: string) => Promise<Pick<Response, 'ok' | 'status' | 'arrayBuffer'>>;

/**
 * A package under the page's own origin: the URL of a zip, or of a folder whose `datapackage.json` lists the files.
 * `base` is the page's URL; another origin throws `SourceError` when the package is listed.
 */
export function urlSource(url: string, base: string, fetch: Fetch): FileSource {
  let opened: Promise<FileSource> | undefined;
  const open = () => (opened ??= openUrl(url, base, fetch));
  return { list: async () => (await open()).list(), read: async (path) => (await open()).read(path) };
}

async function openUrl(url: string, base: string, fetch: Fetch): Promise<FileSource> {
  const target = new URL(url, base);
  if (target.origin !== new URL(base).origin) throw new SourceError('source_foreign_origin', url);
  if (/\.zip$/i.test(target.pathname)) return zipSource(await load(fetch, target.href, url), url);
  return folderUrl(target.href.replace(/\/*$/, '/'), fetch);
}

function folderUrl(folder: string, fetch: Fetch): FileSource {
  const loaded = new Map<string, Promise<Uint8Array>>();
  const read = (path: string) => {
    const bytes =
      loaded.get(path) ?? load(fetch, folder + path.split('/').map(encodeURIComponent).join('/'), path);
    loaded.delete(path);
    return bytes;
  };
  return {
    list: async () => {
      const descriptor = await read(descriptorPath);
      const settings = await read(settingsPath).catch(() => null);
      loaded.set(descriptorPath, Promise.resolve(descriptor));
      if (settings === null || !startsAsObject(settings)) return listed(descriptor);
      loaded.set(settingsPath, Promise.resolve(settings));
      return [settingsPath, ...listed(descriptor)];
    },
    read
  };
}

/** A host that answers every path with its start page answers HTML. */
function startsAsObject(bytes: Uint8Array): boolean {
  return /^\uFEFF?\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 256)));
}

function listed(descriptor: Uint8Array): string[] {
  return [
    descriptorPath,
    ...resourcePaths(descriptor).filter((path) => path !== settingsPath && isSafePath(path))
  ];
}

function resourcePaths(descriptor: Uint8Array): string[] {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(descriptor));
    return parseDescriptor(json).descriptor.resources.map(({ path }) => path);
  } catch {
    return [];
  }
}

async function load(fetch: Fetch, url: string, file: string): Promise<Uint8Array> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SourceError('source_unreachable', file, { reason }, cause);
  }
}
