import { describe, expect, it } from 'vitest';
import { sitingProblem } from '../../../src/lib/compute/coverage/siting-problem.ts';
import { sitingProposal } from '../../../src/lib/compute/coverage/siting-proposal.ts';
import { solveSiting } from '../../../src/lib/compute/siting/node.ts';
import type { CoverageModel } from '../../../src/lib/core/coverage/coverage-model.ts';
import type { CoverageChoices } from '../../../src/lib/core/coverage/coverage-settings.ts';
import { requestedWish } from '../../../src/lib/core/coverage/siting-request.ts';
import type { SitingWish } from '../../../src/lib/core/coverage/siting-wish.ts';
import type { SitingProblem } from '../../../src/lib/core/siting/problem.ts';
import { truth } from '../../beispielstadt/truth.ts';
import { exampleModel } from '../../core/coverage/example-model.ts';

const { best_site: planted } = truth;

/** The question of the package itself: which Kita should become a family centre? */
function plantedWish({ settings }: CoverageModel): SitingWish {
  const wish = settings.siting.flatMap((request) => requestedWish(request) ?? []);
  expect(wish).toHaveLength(1);
  return wish[0]!;
}

/** Children newly reached by each candidate alone, the most first; sites that are there come after the candidates. */
function gains({ question, demand, candidates, costs }: SitingProblem) {
  if (question.kind !== 'maximal_covering' || costs.kind !== 'pairs') throw new Error('no question of reach');
  const { start, destination, cost, originCount } = costs.pairs;
  const gained = candidates.map(() => 0);
  for (let origin = 0; origin < originCount; origin += 1) {
    const pairs = Array.from(destination.slice(start[origin], start[origin + 1]), (site, k) => {
      return { site, cost: cost[(start[origin] ?? 0) + k] ?? Infinity };
    });
    const within = pairs.filter((pair) => pair.cost <= question.within).map(({ site }) => site);
    if (within.some((site) => site >= candidates.length)) continue;
    for (const site of within) gained[site] = (gained[site] ?? 0) + (demand.weights[origin] ?? 0);
  }
  return candidates
    .map((id, place) => ({ id, gained: gained[place] ?? 0 }))
    .sort((a, b) => b.gained - a.gained);
}

describe('the site that the screen and the command line propose for a family centre', () => {
  it('is the planted one, and proved', async () => {
    const model = await exampleModel();
    const wish = plantedWish(model);
    expect(wish).toMatchObject({ aim: 'maximal_covering', sites: 1, facilityKinds: ['daycare'] });
    const problem = sitingProblem(model, wish);
    const result = await solveSiting(problem);
    expect(result).toMatchObject({ chosen: [planted.facility_id], status: 'optimal', gap: 0 });
    const { sites, effect } = sitingProposal(model, wish, problem, result);
    expect(sites).toMatchObject([{ facilityId: planted.facility_id, areaId: planted.area_id }]);
    expect(effect.inHighStress).toBe(effect.additional);
    expect(effect.additional).toBeGreaterThan(200);
  });

  const variants = [1, 2, 3, 4, 5, 6].map((seed): CoverageChoices => ({ seed }));
  it.each([...variants, { walkMinutes: 13.5 }, { walkMinutes: 16.5 }])(
    'gains a tenth more than any other with %o',
    async (choices) => {
      const model = await exampleModel(choices);
      const [best, second] = gains(sitingProblem(model, plantedWish(model)));
      expect(best?.id).toBe(planted.facility_id);
      expect(best!.gained).toBeGreaterThan(1.1 * second!.gained);
    }
  );
});
