import { polygonCentre } from './polygon-centre.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { solveSiting } from '../../../src/lib/compute/siting/node.ts';
import { straightLine } from '../../../src/lib/core/coverage/travel-cost.ts';
import { explainSites } from '../../../src/lib/core/siting/explain.ts';
import { previewSites } from '../../../src/lib/core/siting/preview.ts';
import type { SitingProblem, SitingQuestion } from '../../../src/lib/core/siting/problem.ts';
import { areasOf, groupBy, rowsOf, sumOf, type Row } from '../../beispielstadt/example-package.ts';
import { truth } from '../../beispielstadt/truth.ts';

const { best_site: planted } = truth;
const detour = 1.25;
const within = planted.reach_metres_straight_line * detour;

/** A planner's question: which Kita of Beispielstadt should become a family centre? Children under three, 2024. */
describe('the planted best site', () => {
  let ask: (question: SitingQuestion) => SitingProblem;
  let quarters: { id: string; parent: string }[];

  beforeAll(async () => {
    const areas = await areasOf('quarter');
    quarters = areas.map(({ properties }) => ({
      id: properties.area_id,
      parent: String(properties.parent_id)
    }));
    const facilities = groupBy(await rowsOf('facilities'), 'kind');
    const [candidates, existing] = [facilities.get('daycare')!, facilities.get('family_centre')!];
    const children = groupBy(
      (await rowsOf('population')).filter(
        ({ period, age_to }) => period === '2024' && Number(age_to ?? 99) <= 2
      ),
      'area_id'
    );
    const weights = Float64Array.from(quarters, ({ id }) => sumOf(children.get(id) ?? [], 'count'));
    const origins = pointsOf(areas.map(polygonCentre));
    const destinations = pointsOf(
      [...candidates, ...existing].map(({ lon, lat }) => [Number(lon), Number(lat)])
    );
    const limit = 20_000;
    const costs = {
      kind: 'pairs' as const,
      pairs: straightLine(origins, destinations, detour).pairs(limit),
      limit
    };
    ask = (question) => ({
      question,
      demand: { ids: quarters.map(({ id }) => id), weights },
      candidates: candidates.map(idOf),
      existing: existing.map(idOf),
      costs
    });
  });

  test('it is the one proposed, and proved', async () => {
    const result = await solveSiting(ask({ kind: 'maximal_covering', sites: 1, within }));
    expect(result).toMatchObject({ chosen: [planted.facility_id], status: 'optimal', gap: 0 });
  });

  test('the preview proposes it as well', () => {
    expect(previewSites(ask({ kind: 'maximal_covering', sites: 1, within })).chosen).toEqual([
      planted.facility_id
    ]);
  });

  test('it gains the children planted, all of them in its district', () => {
    const effect = explainSites({
      problem: ask({ kind: 'maximal_covering', sites: 1, within }),
      chosen: [planted.facility_id],
      within,
      areaIds: quarters.map(({ parent }) => parent),
      highStress: new Set([planted.area_id]),
      phases: [],
      coveredShare: 0
    });
    expect(effect.additional).toBe(planted.gained);
    expect(effect.inHighStress).toBe(planted.gained);
  });

  test('of two sites it is the one, and the next after it the other', async () => {
    const problem = ask({ kind: 'maximal_covering', sites: 1, within });
    const before = await solveSiting({
      ...problem,
      question: { kind: 'maximal_covering', sites: 0, within }
    });
    const both = await solveSiting({ ...problem, question: { kind: 'maximal_covering', sites: 2, within } });
    expect(both.chosen.toSorted()).toEqual(
      [planted.facility_id, planted.next_after_it.facility_id].toSorted()
    );
    expect(both.objective - before.objective).toBe(planted.gained + planted.next_after_it.gained);
  });

  test('the other questions are answered with a proof, too', async () => {
    for (const kind of ['p_median', 'p_center'] as const) {
      const result = await solveSiting(ask({ kind, sites: 5 }));
      expect(result.status).toBe('optimal');
      expect(result.objective).toBeLessThanOrEqual(result.greedy.objective);
    }
    const cover = await solveSiting(ask({ kind: 'set_covering', within }));
    expect(cover.status).toBe('optimal');
    const { objective } = await solveSiting(
      ask({ kind: 'maximal_covering', sites: cover.chosen.length, within })
    );
    const everybody = await solveSiting(ask({ kind: 'maximal_covering', sites: 200, within }));
    expect(objective).toBe(everybody.objective);
  });
});

const idOf = (row: Row) => String(row.facility_id);

const pointsOf = (points: readonly (readonly [number, number])[]) => ({
  lon: Float64Array.from(points, ([lon]) => lon),
  lat: Float64Array.from(points, ([, lat]) => lat)
});
