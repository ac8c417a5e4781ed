import { afterEach, expect, it, vi } from 'vitest';
import { saveFile } from '../../src/lib/ui/save-file.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('hands a text to the browser under a name and lets go of it later', async () => {
  vi.useFakeTimers();
  const link = { href: '', download: '', click: vi.fn() };
  const blobs: Blob[] = [];
  vi.stubGlobal('document', { createElement: () => link });
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:1';
  });
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  saveFile('index.csv', 'text/csv', 'Gebiet;ä\n');
  expect(link).toMatchObject({ href: 'blob:1', download: 'index.csv' });
  expect(link.click).toHaveBeenCalledOnce();
  expect(blobs[0]?.type).toBe('text/csv');
  expect(await blobs[0]?.text()).toBe('Gebiet;ä\n');
  expect(revoke).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revoke).toHaveBeenCalledWith('blob:1');
});
