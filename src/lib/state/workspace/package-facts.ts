import { packageFolder } from '../../package/package-folder.ts';
import type { FileSource } from '../../package/model.ts';
import { sha256 } from '../../package/sha256.ts';
import { zipSource } from '../../package/zip-source.ts';
import type { PackageVersion } from './kept-package.ts';

/** What a list of packages says about one, read from its zip alone. */
export type PackageFacts = Omit<PackageVersion, 'savedAt' | 'reason'>;

const slug = (text: string): string => {
  const plain = text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'project';
};

const hashOf = async (zip: Uint8Array): Promise<string> => (await sha256(zip)).slice(0, 8);

/** Whether a zip is what its identifier says: whole and unchanged. */
export const isContentOf = async (id: string, zip: Uint8Array): Promise<boolean> =>
  id.endsWith(`-${await hashOf(zip)}`);

/** Rejects with SourceError where the zip cannot be read. The package in it is not checked. */
export async function packageFacts(zip: Uint8Array): Promise<PackageFacts> {
  const source = await packageFolder(zipSource(zip));
  const paths = await source.list();
  const text = async (path: string, member: string) =>
    paths.includes(path) ? textMember(await source.read(path), member) : '';
  const municipality = await text('atlas.json', 'municipality');
  const title = await text('datapackage.json', 'title');
  const id = `${slug(municipality)}-${await hashOf(zip)}`;
  return {
    id,
    title: title || municipality || id,
    municipality: municipality || title,
    levels: paths.filter((path) => /^areas-[^/]+\.geojson$/.test(path)).length,
    bytes: zip.length
  };
}

function textMember(json: Awaited<ReturnType<FileSource['read']>>, member: string): string {
  try {
    const value = (JSON.parse(new TextDecoder().decode(json)) as Record<string, unknown>)[member];
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}
