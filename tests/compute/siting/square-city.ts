import type { SitingProblem, SitingQuestion } from '../../../src/lib/core/siting/problem.ts';
import { figures } from '../../bench/figures.ts';

/** Demand and sites spread evenly over a square of 30 km; the same in every run. */
export function squareCity(demandCount: number, siteCount: number, question: SitingQuestion): SitingProblem {
  const [east, north, size] = figures(demandCount + siteCount, 3).map((column) =>
    column.map((own) => own * 300)
  );
  const cost = new Float64Array(demandCount * siteCount);
  for (let row = 0; row < demandCount; row++)
    for (let site = 0; site < siteCount; site++) {
      const place = demandCount + site;
      cost[row * siteCount + site] = Math.hypot(east![row]! - east![place]!, north![row]! - north![place]!);
    }
  const weights = size!.subarray(0, demandCount).map((own) => 20 + Math.floor(own / 50));
  return {
    question,
    demand: { ids: named('area', demandCount), weights },
    candidates: named('site', siteCount),
    existing: [],
    costs: { kind: 'dense', cost }
  };
}

const named = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, place) => `${prefix}-${String(place).padStart(4, '0')}`);
