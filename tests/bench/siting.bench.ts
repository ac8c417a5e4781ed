import loadHighs, { type Highs } from 'highs';
import { solveSiting } from '../../src/lib/compute/siting/node.ts';
import { decodeColumns } from '../../src/lib/core/siting/program-text.ts';
import { objectiveOf } from '../../src/lib/core/siting/objective.ts';
import { previewSites } from '../../src/lib/core/siting/preview.ts';
import type { SitingProblem, SitingQuestion } from '../../src/lib/core/siting/problem.ts';
import { siteRows } from '../../src/lib/core/siting/site-rows.ts';
import { squareCity } from '../compute/siting/square-city.ts';
import type { BenchCase } from './bench-case.ts';
import { measure } from './measure.ts';
import { plainCoveringProgram } from './plain-covering.ts';

const [demandCount, siteCount, within] = [542, 300, 3000];
const city = (question: SitingQuestion) => squareCity(demandCount, siteCount, question);

/** Best sites for 542 areas among 300 candidates: the exact answers beside HiGHS on the plain model, the preview alone. */
export const sitingCases: readonly BenchCase[] = [
  ...[5, 20].map((sites) => coveringCase(sites)),
  ...[5, 20].map((sites) => previewCase({ kind: 'maximal_covering', sites, within })),
  previewCase({ kind: 'p_median', sites: 5 }),
  medianCase(5)
];

function coveringCase(sites: number): BenchCase {
  const question = { kind: 'maximal_covering' as const, sites, within };
  return {
    name: `maximal covering 542 × 300, p = ${sites}, exact`,
    prepare: async () => {
      const highs = await loadHighs();
      const problem = city(question);
      return {
        measure: (name) =>
          measure<number>(name, {
            ours: () => provedObjective(problem),
            peer: { name: 'highs wasm', run: () => plainObjective(highs, problem, sites) },
            goal: 0.5,
            difference: (ours, peer) => (ours === peer ? null : `${ours} persons, peer has ${peer}`),
            pairs: 5
          })
      };
    }
  };
}

/** HiGHS does not finish the plain p-median of this size in 90 s: our time alone, an unproved answer is a failure. */
function medianCase(sites: number): BenchCase {
  return {
    name: `p-median 542 × 300, p = ${sites}, proved (at most 10 s)`,
    prepare: () => alone(() => provedObjective(city({ kind: 'p_median', sites })))
  };
}

function previewCase(question: Extract<SitingQuestion, { sites: number }>): BenchCase {
  const name = `${question.kind === 'p_median' ? 'p-median' : 'maximal covering'} 542 × 300, p = ${question.sites}`;
  const problem = city(question);
  return { name: `${name}, preview (at most 100 ms)`, prepare: () => alone(() => previewSites(problem)) };
}

function alone<Result>(ours: () => Result | Promise<Result>) {
  const race = { ours, peer: null, goal: null, difference: () => null };
  return { measure: (name: string) => measure<Result>(name, race) };
}

async function provedObjective(problem: SitingProblem): Promise<number> {
  const { status, objective, gap } = await solveSiting(problem);
  if (status !== 'optimal') throw new Error(`not proved, gap ${gap}`);
  return objective;
}

function plainObjective(highs: Highs, problem: SitingProblem, sites: number): number {
  const rows = siteRows(problem);
  const solution = highs.solve(plainCoveringProgram(rows, within, sites), { output_flag: false });
  if (solution.Status !== 'Optimal') throw new Error(solution.Status);
  const values = Object.entries(solution.Columns).map(([name, column]) => [
    name,
    'Primal' in column ? column.Primal : NaN
  ]);
  const chosen = decodeColumns(Object.fromEntries(values) as Record<string, number>);
  return objectiveOf(rows, problem.question, chosen);
}
