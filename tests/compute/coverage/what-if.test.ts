import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CoverageSession } from '../../../src/lib/compute/coverage/coverage-session.ts';
import { coverageFigures, type CoverageFigures } from '../../../src/lib/compute/coverage/coverage-figures.ts';
import type { CoverageInput } from '../../../src/lib/compute/coverage/coverage-input.ts';
import { reachedQuestion } from '../../../src/lib/compute/coverage/reached-question.ts';
import { coverageModel } from '../../../src/lib/core/coverage/coverage-model.ts';
import type { CoverageQuestion } from '../../../src/lib/core/coverage/coverage-question.ts';
import { anyOffer } from '../../../src/lib/core/coverage/offer-filter.ts';
import type { ScenarioEdit } from '../../../src/lib/core/coverage/scenario.ts';
import { withClosing, withMove, withSize } from '../../../src/lib/core/coverage/scenario-steps.ts';
import {
  facility,
  kilometre,
  offer,
  smallCoverage,
  smallShapes,
  smallStress
} from '../../core/coverage/small-coverage.ts';

const at = (x: number, y = 0.5) => ({ lon: x * kilometre, lat: y * kilometre });
const rule = { facilityKinds: ['daycare'], places: 'approved', ageFrom: 3, ageTo: 5, target: 1 } as const;
const input: CoverageInput = {
  data: smallCoverage({
    offers: [
      offer('1', { ...at(0.5), areaIds: ['a'], placesOccupiable: 10 }),
      offer('2', { ...at(2.4), actionField: 'family_centre' }),
      offer('3', { scope: 'district', areaIds: ['b'] })
    ],
    facilities: [
      facility('K', { ...at(0.5), areaId: 'a', placesApproved: 50 }),
      facility('L', { ...at(1.6), areaId: 'b', placesApproved: 80 })
    ]
  }),
  shapes: smallShapes,
  stress: smallStress,
  choices: { supply: 'places', placeRules: [{ id: 'places', ...rule }] }
};
const offers = { kind: 'offers', phaseId: 'daycare', actionField: null } as const;
const places = { kind: 'places', ruleId: 'places' } as const;

function opened(given = input): CoverageSession {
  const session = new CoverageSession();
  session.open(given);
  return session;
}

const asked = (supply: CoverageQuestion['supply'], edits: readonly ScenarioEdit[] = []) => {
  return { supply, filter: anyOffer, edits };
};

const position = fc.record({
  lon: fc.integer({ min: -10, max: 40 }).map((tenth) => (tenth / 10) * kilometre),
  lat: fc.integer({ min: -10, max: 20 }).map((tenth) => (tenth / 10) * kilometre)
});
const target = fc.constantFrom(
  ...['1', '2', 'N'].map((id) => ({ kind: 'offer' as const, id })),
  ...['K', 'L', 'M'].map((id) => ({ kind: 'facility' as const, id }))
);
type Step = (steps: readonly ScenarioEdit[]) => readonly ScenarioEdit[];
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(target, position).map(
    ([one, { lon, lat }]): Step =>
      (steps) =>
        withMove(steps, one, lon, lat)
  ),
  fc.tuple(target, fc.nat(99)).map(
    ([one, more]): Step =>
      (steps) =>
        withSize(steps, one, { placesApproved: more, placesOccupiable: more })
  ),
  target.map(
    (one): Step =>
      (steps) =>
        withClosing(steps, one)
  )
);
/** Steps on what is there, and on what is added first. */
const scenario = fc.tuple(position, fc.array(step, { maxLength: 5 })).map(([place, steps]) => {
  const added: readonly ScenarioEdit[] = [
    { kind: 'add_offer', offer: offer('N', { ...place, actionField: 'counselling', placesApproved: 5 }) },
    { kind: 'add_facility', facility: facility('M', { ...place, placesApproved: 40 }) }
  ];
  return steps.reduce((edits, change) => change(edits), added).filter(isPossible);
});

/** What was added may have been taken out again before a later step. */
function isPossible(edit: ScenarioEdit): boolean {
  if ('offerId' in edit) return edit.offerId !== 'N';
  return !('facilityId' in edit) || edit.facilityId !== 'M';
}

describe('a scenario', () => {
  it('is answered as if everything were computed anew, in whatever order scenarios are asked', () => {
    const kept = opened();
    fc.assert(
      fc.property(scenario, fc.constantFrom(offers, places), (edits, supply) => {
        kept.figures(asked(supply));
        expect(kept.figures(asked(supply, edits))).toEqual(anew(asked(supply, edits)));
      }),
      { numRuns: 60 }
    );
  });

  it('never lowers what is reached anywhere when an offer grows, and never raises it when one moves away', () => {
    const session = opened();
    const today = session.figures(asked(places));
    fc.assert(
      fc.property(fc.constantFrom('K', 'L'), fc.nat(500), (id, more) => {
        const one = { kind: 'facility', id } as const;
        const grown = withSize([], one, { placesApproved: 80 + more });
        const away = withMove([], one, 1, 1);
        expectAtLeast(session.figures(asked(places, grown)), today);
        expectAtLeast(today, session.figures(asked(places, away)));
      }),
      { numRuns: 20 }
    );
  });

  it('conserves the places that are reached', () => {
    const session = opened();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.nat(200), (tenth, count) => {
        const one = { kind: 'facility', id: 'K' } as const;
        const { lon, lat } = at(tenth / 10);
        const edits = withSize(withMove([], one, lon, lat), one, { placesApproved: count });
        const { areas } = session.figures(asked(places, edits));
        const reached = areas.reduce((sum, { reachedSupply }) => sum + (reachedSupply ?? NaN), 0);
        expect(reached).toBeCloseTo(80 + count, 6);
      }),
      { numRuns: 20 }
    );
  });

  it('keeps a field whose last offer closes: it is missing then', () => {
    const closed = withClosing([], { kind: 'offer', id: '2' });
    const { cells } = opened().figures(asked({ ...offers, actionField: 'family_centre' }, closed));
    expect(cells.map(({ state }) => state)).toEqual(['none', 'none', 'none']);
  });
});

const model = coverageModel(input.data, input.shapes, input.stress, input.choices);
const anew = (question: CoverageQuestion) => coverageFigures(question, reachedQuestion(model, question));

/** Whether each area reaches at least what the other figures say. */
function expectAtLeast(more: CoverageFigures, less: CoverageFigures) {
  more.areas.forEach(({ access }, i) =>
    expect(access ?? NaN).toBeGreaterThanOrEqual((less.areas[i]?.access ?? NaN) - 1e-12)
  );
}
