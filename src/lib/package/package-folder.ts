import { commonTopFolder, isJunk } from './file-path.ts';
import type { FileSource } from './model.ts';

/**
 * The source seen from the folder the package lies in: leftovers of operating systems are passed over, and one
 * folder around all files is stepped into. Paths ascend.
 */
export async function packageFolder(source: FileSource): Promise<FileSource> {
  const paths = (await source.list()).filter((path) => !isJunk(path));
  const folder = commonTopFolder(paths);
  const inside = paths.map((path) => path.slice(folder.length)).sort();
  return { list: async () => inside, read: (path) => source.read(folder + path) };
}
