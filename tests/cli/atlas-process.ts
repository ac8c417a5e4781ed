import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/main.ts';

export interface Finished {
  code: number | null;
  out: string;
  error: string;
}

const program = fileURLToPath(new URL('../../src/cli/atlas.js', import.meta.url));

/** Runs the real command in a process of its own. */
export function atlasProcess(args: readonly string[], cwd = process.cwd()): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd });
    const finished: Finished = { code: null, out: '', error: '' };
    child.stdout.on('data', (chunk: Buffer) => (finished.out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (finished.error += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...finished, code }));
  });
}

/** Runs the command in this process, which spares the start. */
export async function atlas(...args: readonly string[]): Promise<Finished> {
  const finished: Finished = { code: null, out: '', error: '' };
  const code = await main(args, {
    out: (text) => (finished.out += `${text}\n`),
    error: (text) => (finished.error += `${text}\n`)
  });
  return { ...finished, code };
}

/** A folder that the tests of one file write to. */
export class Workbench {
  readonly folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  #count = 0;

  /** A path that nothing has used yet. */
  fresh(): string {
    this.#count += 1;
    return join(this.folder, String(this.#count));
  }

  /** Writes files into a new folder; returns its path. */
  write(files: ReadonlyMap<string, string | Uint8Array>): string {
    const folder = this.fresh();
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return folder;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
