import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchCase, BenchRow } from './bench-case.ts';

const program = fileURLToPath(new URL('../../src/cli/atlas.js', import.meta.url));
/** Says the largest memory of a process, in kilobytes, when it ends. */
const tellPeak =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))";

/** The social report of the example municipality, 62 areas with a page each, by the command line from start to end. */
export const reportCases: readonly BenchCase[] = (['pdf', 'docx', 'html'] as const).map((format) => ({
  name: `social report, 62 areas, ${format}`,
  prepare: () => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
    return {
      measure: (name) => timed(name, join(folder, `report.${format}`)),
      dispose: () => rmSync(folder, { recursive: true })
    };
  }
}));

async function timed(name: string, path: string): Promise<BenchRow> {
  const start = performance.now();
  const peak = await peakOf(['report', 'data/beispielstadt', '--template', 'social_report', '--out', path]);
  const ours = performance.now() - start;
  return {
    name: `${name} (peak ${Math.round(peak / 1024)} MB)`,
    ours,
    peer: null,
    goal: null,
    difference: null
  };
}

/** Largest memory of a call in kilobytes; rejects with what it said where it fails. */
function peakOf(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', tellPeak, program, ...args]);
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      const peak = Number(/peak (\d+)$/.exec(said)?.[1]);
      if (code === 0) resolve(peak);
      else reject(new Error(said));
    });
  });
}
