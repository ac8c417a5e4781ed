import type { FeatureCollection } from 'geojson';
import { commonTopFolder, isJunk } from '../package/file-path.ts';
import type { FileSource } from '../package/model.ts';
import { sha256 } from '../package/sha256.ts';

/** A file of the package by its path in the package, and a hash of its rows that does not depend on their order. */
export interface Fingerprint {
  path: string;
  /** SHA-256 of the sorted lines (CSV), of the sorted features (GeoJSON), or of the bytes (Parquet). */
  sha256: string;
}

export interface FingerprintedSource extends FileSource {
  /** Of every table and layer read so far, ordered by path. */
  fingerprints(): readonly Fingerprint[];
}

/** The same source, which takes a fingerprint of the very bytes that are read. */
export function fingerprinted(source: FileSource): FingerprintedSource {
  const taken = new Map<string, string>();
  let folder = '';
  return {
    list: async () => {
      const paths = await source.list();
      folder = commonTopFolder(paths.filter((path) => !isJunk(path)));
      return paths;
    },
    read: async (path) => {
      const bytes = await source.read(path);
      const digest = await fingerprint(path, bytes);
      if (digest !== null) taken.set(path, digest);
      return bytes;
    },
    fingerprints: () =>
      [...taken]
        .map(([path, sha256]) => ({ path: path.slice(folder.length), sha256 }))
        .sort((a, b) => (a.path < b.path ? -1 : 1))
  };
}

async function fingerprint(path: string, bytes: Uint8Array): Promise<string | null> {
  if (/\.parquet$/i.test(path)) return sha256(bytes);
  if (/\.csv$/i.test(path)) return digestOf(text(bytes).split('\n').sort().join('\n'));
  if (/\.geojson$/i.test(path)) return digestOf(sortedFeatures(text(bytes)));
  return null;
}

/** The features of a collection on lines of their own; a file that is no collection stays as it is. */
function sortedFeatures(content: string): string {
  try {
    const { features } = JSON.parse(content) as FeatureCollection;
    return features
      .map((feature) => JSON.stringify(feature))
      .sort()
      .join('\n');
  } catch {
    return content;
  }
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

const digestOf = (content: string): Promise<string> => sha256(new TextEncoder().encode(content));

/** `sha256:` and the digest of a package, from those of its tables. */
export async function packageHash(tables: readonly Fingerprint[]): Promise<string> {
  return `sha256:${await digestOf(tables.map(({ path, sha256 }) => `${path} ${sha256}\n`).join(''))}`;
}
