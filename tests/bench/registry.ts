import type { BenchCase } from './bench-case.ts';
import { recolourCases } from './browser-recolour.bench.ts';
import { importScreenCases } from './browser-import.bench.ts';
import { startCases } from './browser-start.bench.ts';
import { compositeIndexCases } from './composite-index.bench.ts';
import { engineCases } from './engine.bench.ts';
import { importCsvCases } from './import-csv.bench.ts';
import { indexMethodCases } from './index-methods.bench.ts';
import { reachCases } from './reach.bench.ts';
import { reportCases } from './report.bench.ts';
import { robustnessCases } from './robustness.bench.ts';
import { sitingCases } from './siting.bench.ts';
import { spaceCases } from './space.bench.ts';
import { whatIfCases } from './what-if.bench.ts';

/** Every measurement of `npm run bench`, in the order of the printed table. */
export const benchCases: readonly BenchCase[] = [
  ...compositeIndexCases,
  ...robustnessCases,
  ...indexMethodCases,
  ...spaceCases,
  ...engineCases,
  ...importCsvCases,
  ...importScreenCases,
  ...reachCases,
  ...whatIfCases,
  ...sitingCases,
  ...reportCases,
  ...startCases,
  ...recolourCases
];
