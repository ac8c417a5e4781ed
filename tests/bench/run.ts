import { cpus } from 'node:os';
import type { BenchCase, BenchRow } from './bench-case.ts';
import { benchCases } from './registry.ts';
import { headerLine, rowLine } from './table.ts';

/**
 * `npm run bench`, or `npm run bench -- NAME` for the cases whose name contains NAME. Ends with 1 where a result
 * differs from the peer's or a case fails; a goal that is missed is printed, not an error, since machines differ.
 */
const wanted = process.argv.slice(2).join(' ').toLowerCase();
const chosen = benchCases.filter(({ name }) => name.toLowerCase().includes(wanted));
if (chosen.length === 0) {
  console.error(`No case named “${wanted}”. Cases: ${benchCases.map(({ name }) => name).join(' · ')}`);
  process.exitCode = 1;
} else {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  console.log(headerLine());
}

for (const benchCase of chosen) {
  const row = await runCase(benchCase);
  console.log(rowLine(row));
  if (row.difference) process.exitCode = 1;
}

async function runCase({ name, prepare }: BenchCase): Promise<BenchRow> {
  try {
    const prepared = await prepare();
    try {
      return await prepared.measure(name);
    } finally {
      await prepared.dispose?.();
    }
  } catch (error) {
    return { name, ours: NaN, peer: null, goal: null, difference: `case failed: ${String(error)}` };
  }
}
