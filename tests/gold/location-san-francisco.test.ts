import { beforeAll, describe, expect, test } from 'vitest';
import { solveSiting } from '../../src/lib/compute/siting/node.ts';
import { greedyColumns } from '../../src/lib/core/siting/greedy.ts';
import type { SitingProblem, SitingQuestion } from '../../src/lib/core/siting/problem.ts';
import { coveringSavings } from '../../src/lib/core/siting/savings.ts';
import { siteRows } from '../../src/lib/core/siting/site-rows.ts';
import type { SitingResult } from '../../src/lib/core/siting/solve.ts';
import { describeGold } from './gold-case.ts';

interface Expected {
  n_areas: number;
  n_sites: number;
  population_total: number;
  service_radius_m: number;
  published_spopt_p4: {
    lscp_min_sites: number;
    mclp_objective_population: number;
    mclp_uncovered_areas: number;
    p_median_objective: number;
    p_median_mean_distance: number;
    p_center_objective: number;
  };
  exact_by_enumeration: Record<string, Optima>;
  lscp: { min_sites: number; optimal_sets: string[][] };
  mclp_greedy_p4: { sites: string[]; covered_population: number };
  next_site_given_existing: {
    existing: string[];
    base: { covered_population: number; weighted_distance: number };
    candidates: {
      site: string;
      covered_population: number;
      weighted_distance: number;
      max_distance: number;
    }[];
  };
}

interface Optima {
  mclp: { covered_population: number; uncovered_areas: number; optimal_sets: string[][] };
  p_median: { weighted_distance: number; mean_distance_per_person: number; sites: string[] };
  p_center: { max_distance: number; n_optimal_sets: number; a_set: string[] };
}

describeGold('location-san-francisco', (gold) => {
  const expected = gold.json<Expected>('expected.json');
  const within = expected.service_radius_m;
  const distances = gold.records('distance.csv');
  const sites = Object.keys(distances[0]!).slice(1);
  const population = new Map(gold.records('areas.csv').map((row) => [row.area_id, Number(row.population)]));
  const matrix = Float64Array.from(distances.flatMap((row) => sites.map((id) => Number(row[id]))));

  const problem = (question: SitingQuestion, existing: readonly string[] = []): SitingProblem => {
    const candidates = sites.filter((id) => !existing.includes(id));
    const places = [...candidates, ...existing].map((id) => sites.indexOf(id));
    const cost = Float64Array.from(distances.flatMap((_, row) => places.map((site) => cell(row, site))));
    const ids = distances.map((row) => row.area_id!);
    const weights = Float64Array.from(ids, (id) => population.get(id)!);
    return { question, demand: { ids, weights }, candidates, existing, costs: { kind: 'dense', cost } };
  };
  const cell = (row: number, site: number) => matrix[row * sites.length + site]!;
  const uncovered = ({ chosen }: SitingResult) =>
    distances.filter((_, row) => chosen.every((id) => cell(row, sites.indexOf(id)) > within)).length;

  test('the case is read whole', () => {
    expect([distances.length, sites.length]).toEqual([expected.n_areas, expected.n_sites]);
    expect([...population.values()].reduce((a, b) => a + b)).toBe(expected.population_total);
  });

  describe.each(Object.entries(expected.exact_by_enumeration))('%s sites', (count, optima) => {
    const results: Partial<Record<SitingQuestion['kind'], SitingResult>> = {};
    const answer = (kind: SitingQuestion['kind']) => results[kind]!;
    beforeAll(async () => {
      const size = Number(count);
      results.maximal_covering = await solveSiting(
        problem({ kind: 'maximal_covering', sites: size, within })
      );
      results.p_median = await solveSiting(problem({ kind: 'p_median', sites: size }));
      results.p_center = await solveSiting(problem({ kind: 'p_center', sites: size }));
    });

    test('all optima are proved', () => {
      for (const { status, gap, objective, bound } of Object.values(results))
        expect({ status, gap, bound }).toEqual({ status: 'optimal', gap: 0, bound: objective });
    });

    test('maximal covering reaches as many people', () => {
      expect(answer('maximal_covering').objective).toBe(optima.mclp.covered_population);
      expect(uncovered(answer('maximal_covering'))).toBe(optima.mclp.uncovered_areas);
      expect(optima.mclp.optimal_sets.map((set) => [...set].sort())).toContainEqual(
        answer('maximal_covering').chosen
      );
    });

    test('p-median has as short ways', () => {
      const { objective, chosen } = answer('p_median');
      const { weighted_distance, mean_distance_per_person } = optima.p_median;
      expect(Math.abs(objective / weighted_distance - 1)).toBeLessThanOrEqual(1e-9);
      const mean = objective / expected.population_total;
      expect(Math.abs(mean / mean_distance_per_person - 1)).toBeLessThanOrEqual(1e-9);
      expect(chosen).toEqual([...optima.p_median.sites].sort());
    });

    test('p-center has the same longest way', () => {
      expect(Math.abs(answer('p_center').objective - optima.p_center.max_distance)).toBeLessThanOrEqual(0.01);
    });
  });

  test('the published optima of spopt for four sites', async () => {
    const published = expected.published_spopt_p4;
    const covering = await solveSiting(problem({ kind: 'maximal_covering', sites: 4, within }));
    const median = await solveSiting(problem({ kind: 'p_median', sites: 4 }));
    const center = await solveSiting(problem({ kind: 'p_center', sites: 4 }));
    expect(covering.objective).toBe(published.mclp_objective_population);
    expect(uncovered(covering)).toBe(published.mclp_uncovered_areas);
    expect(Math.abs(median.objective / published.p_median_objective - 1)).toBeLessThanOrEqual(1e-9);
    const mean = median.objective / expected.population_total;
    expect(Math.abs(mean / published.p_median_mean_distance - 1)).toBeLessThanOrEqual(1e-9);
    expect(Math.abs(center.objective - published.p_center_objective)).toBeLessThanOrEqual(0.01);
  });

  test('set covering needs as many sites', async () => {
    const result = await solveSiting(problem({ kind: 'set_covering', within }));
    expect(result).toMatchObject({ objective: expected.lscp.min_sites, status: 'optimal', unreachable: [] });
    expect(expected.lscp.optimal_sets.map((set) => [...set].sort())).toContainEqual(result.chosen);
  });

  test('greedy covering takes the same sites in the same order', () => {
    const rows = siteRows(problem({ kind: 'maximal_covering', sites: 4, within }));
    const { model } = coveringSavings(rows, within);
    const names = greedyColumns(model, 4).map((column) => rows.candidateIds[model.candidates[column]!]);
    expect(names).toEqual(expected.mclp_greedy_p4.sites);
  });

  test('the next site beside existing ones is the best of all single ones', async () => {
    const { existing, base, candidates } = expected.next_site_given_existing;
    const ask = (question: SitingQuestion) => solveSiting(problem(question, existing));
    const today = await ask({ kind: 'maximal_covering', sites: 0, within });
    const covering = await ask({ kind: 'maximal_covering', sites: 1, within });
    const median = await ask({ kind: 'p_median', sites: 1 });
    const center = await ask({ kind: 'p_center', sites: 1 });
    expect([today.objective, today.chosen]).toEqual([base.covered_population, []]);
    expect(covering.objective).toBe(Math.max(...candidates.map((site) => site.covered_population)));
    const shortest = Math.min(...candidates.map((site) => site.weighted_distance));
    expect(Math.abs(median.objective / shortest - 1)).toBeLessThanOrEqual(1e-9);
    expect(center.objective).toBeCloseTo(Math.min(...candidates.map((site) => site.max_distance)), 2);
  });
});
