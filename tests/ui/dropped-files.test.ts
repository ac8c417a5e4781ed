import { describe, expect, it } from 'vitest';
import { droppedFiles } from '../../src/lib/ui/dropped-files.ts';

interface Entry {
  isFile: boolean;
  fullPath: string;
}
const file = (fullPath: string) => ({
  isFile: true,
  fullPath,
  file: (resolve: (file: File) => void) => resolve(new File([fullPath], fullPath.split('/').at(-1) ?? ''))
});
const unreadable = (fullPath: string) => ({
  isFile: true,
  fullPath,
  file: (_: unknown, reject: (error: Error) => void) => reject(new Error('NotFoundError'))
});

/** A folder that gives its entries in portions, as browsers do, and then none. */
const folder = (fullPath: string, children: readonly Entry[], portion = 100) => ({
  isFile: false,
  fullPath,
  createReader: () => {
    let given = 0;
    return {
      readEntries: (resolve: (entries: readonly Entry[]) => void) => {
        resolve(children.slice(given, given + portion));
        given += portion;
      }
    };
  }
});
const drop = (...entries: (Entry | null)[]) =>
  ({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })) }) as unknown as DataTransfer;
const paths = async (transfer: DataTransfer) => (await droppedFiles(transfer)).map(({ path }) => path);

describe('dropped files', () => {
  it('are found in folders within folders, in the order of their paths', async () => {
    const inner = folder('/pkg/data', [file('/pkg/data/b.csv'), file('/pkg/data/a.csv')]);
    const found = await paths(drop(folder('/pkg', [file('/pkg/datapackage.json'), inner])));
    expect(found).toEqual(['/pkg/data/a.csv', '/pkg/data/b.csv', '/pkg/datapackage.json']);
  });

  it('come with their content', async () => {
    const [found] = await droppedFiles(drop(file('/x.zip')));
    expect([found?.path, found?.file.name, await found?.file.text()]).toEqual(['/x.zip', 'x.zip', '/x.zip']);
  });

  it('are all found where a browser gives them in portions', async () => {
    const many = Array.from({ length: 250 }, (_, i) => file(`/pkg/${i}.csv`));
    expect(await paths(drop(folder('/pkg', many)))).toHaveLength(250);
  });

  it('leave out what is no file, such as dropped text', async () =>
    expect(await paths(drop(null, file('/a.csv')))).toEqual(['/a.csv']));

  it('reject where one cannot be read', () =>
    expect(droppedFiles(drop(unreadable('/gone.csv')))).rejects.toThrow('NotFoundError'));
});
