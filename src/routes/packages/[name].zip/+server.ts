import { error } from '@sveltejs/kit';
import { folderSource } from '../../../cli/folder-source';
import { readPackage } from '$lib/package/read-package';
import { zipPackage } from '$lib/package/write-package';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => [{ name: 'beispielstadt' }];

/** The example package, zipped when the site is built. */
export const GET: RequestHandler = async ({ params }) => {
  const result = await readPackage(folderSource(`data/${params.name}`));
  if (!result.ok) error(404, `No valid package ${params.name}`);
  return new Response((await zipPackage(result.package)) as Uint8Array<ArrayBuffer>, {
    headers: { 'content-type': 'application/zip' }
  });
};
