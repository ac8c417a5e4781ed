import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** A file as a person chooses it in the file dialog. */
export interface Upload {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

type Files = ReadonlyMap<string, string | Uint8Array>;

export const upload = (name: string, bytes: string | Uint8Array): Upload => ({
  name,
  mimeType: 'application/zip',
  buffer: Buffer.from(bytes)
});

/** A zip of the files by their paths. */
export function zipOf(name: string, files: Files): Upload {
  const entries = Array.from(files, ([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content
  ]);
  return upload(name, zipSync(Object.fromEntries(entries), { level: 1 }));
}

export function zipOfFolder(name: string, folder: string): Upload {
  const read = (path: string) => new Uint8Array(readFileSync(join(folder, path)));
  return zipOf(name, new Map(readdirSync(folder).map((path) => [path, read(path)])));
}

/** Writes the files into a folder and answers its path. */
export function writeFolder(folder: string, files: Files): string {
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of files) writeFileSync(join(folder, path), content);
  return folder;
}
