import { base } from '$service-worker';

interface Edition {
  edition: string;
  files: readonly string[];
}

/** The files of the site as they were when it was last visited with a network. */
export const keptFiles = (): Promise<Cache> => caches.open('site');

/** Written by the build: what tells one edition from another, and every file of the site, relative to it. */
const listAddress = `${base}/offline.json`;

/**
 * Fetches the files that a new edition of the site has, small ones first, and lets go of those it no longer has. Pages
 * are fetched again with every new edition. Rejects where the network is not there, and leaves what is kept as it is.
 */
export async function bringUpToDate(): Promise<void> {
  const kept = await keptFiles();
  const list = await fetch(listAddress, { cache: 'no-cache' });
  const text = await list.clone().text();
  if (!list.ok || text === (await (await kept.match(listAddress))?.text())) return;
  const files = (JSON.parse(text) as Edition).files.map(
    (file) => new URL(`${base}/${file}`, location.href).href
  );
  const held = new Set((await kept.keys()).map(({ url }) => url));
  for (const file of files) if (!isUnchanging(file) || !held.has(file)) await kept.add(file);
  const wanted = new Set(files);
  for (const file of held) if (!wanted.has(file)) await kept.delete(file);
  await kept.put(listAddress, list);
}

/** Whether the name of a file tells its content, so that it never changes. */
export const isUnchanging = (url: string): boolean => url.includes('/_app/immutable/');
