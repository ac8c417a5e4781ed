import type { CoverageOverview } from '../../core/overview/coverage-overview.ts';
import type { PhaseCoverage, ReachedPersons } from '../../core/overview/phase-coverage.ts';
import type { Said, StatementLink, StatementOf } from './statement.ts';

/** A lag below this, and a ratio this near to 1, count for none. */
const leastLag = 0.01;
const evenRatio = 0.05;
const allFields = 'all';

const shareOf = ({ persons, reached }: ReachedPersons): number | null =>
  persons > 0 ? reached / persons : null;

const phaseOf = ({ phaseId, nameDe, nameEn, ageFrom, ageTo }: PhaseCoverage) => {
  return { phaseId, nameDe, nameEn, ageFrom, ageTo };
};

const onPhase = ({ phaseId }: PhaseCoverage): StatementLink => {
  return { screen: 'coverage', view: { phase: phaseId, field: allFields } };
};

/** The one with the least value; of equal ones the first. */
const leastOf = <One>(all: readonly One[], value: (one: One) => number): One | undefined =>
  all.reduce<One | undefined>(
    (least, one) => (least === undefined || value(one) < value(least) ? one : least),
    undefined
  );

/** The phase in which areas of high stress lag most behind the others; else the one in which fewest are reached. */
export function reachStatement({ phases }: CoverageOverview): Said {
  const known = phases.flatMap((phase) => {
    const [high, others] = [shareOf(phase.high), shareOf(phase.others)];
    return high === null ? [] : [{ phase, high, others }];
  });
  const lagging = known.flatMap((one) =>
    one.others !== null && one.others - one.high >= leastLag ? [{ ...one, others: one.others }] : []
  );
  const shared = { topic: 'reach', unit: 'share', certainty: null } as const;
  const behind = leastOf(lagging, ({ high, others }) => high - others);
  if (behind) {
    const parameters = { phase: phaseOf(behind.phase), others: behind.others };
    const link = onPhase(behind.phase);
    return { statement: { ...shared, id: 'reach_behind', number: behind.high, parameters, link } };
  }
  const lowest = leastOf(known, ({ high }) => high);
  if (!lowest) return { missing: 'no_reach' };
  const parameters = { phase: phaseOf(lowest.phase), others: lowest.others };
  const link = onPhase(lowest.phase);
  return { statement: { ...shared, id: 'reach_lowest', number: lowest.high, parameters, link } };
}

/** How many action fields lack a running offer in areas of high stress, and the most urgent of these gaps. */
export function gapStatement({ high, phases }: CoverageOverview, highCount: number): Said {
  const shared = { topic: 'gaps', unit: 'gaps', certainty: null, number: high.gapCount } as const;
  if (high.gapCount === 0) {
    const link: StatementLink = { screen: 'coverage', view: {} };
    return { statement: { ...shared, id: 'gaps_none', parameters: { high: highCount }, link } };
  }
  const first = firstGap(high.first, phases);
  const link: StatementLink = {
    screen: 'coverage',
    view: first
      ? { phase: first.phase.phaseId, field: first.actionField, area: first.areaId }
      : { field: allFields }
  };
  const parameters = { areas: high.areaCount, high: highCount, first };
  return { statement: { ...shared, id: 'gaps_open', parameters, link } };
}

function firstGap(
  cell: CoverageOverview['high']['first'],
  phases: readonly PhaseCoverage[]
): StatementOf<'gaps_open'>['parameters']['first'] {
  const phase = phases.find(({ phaseId }) => phaseId === cell?.phaseId);
  if (!cell || !phase) return null;
  return { areaId: cell.areaId, actionField: cell.actionField, phase: phaseOf(phase) };
}

/** Share of areas of high stress in the supply against that in need, in the phase where the ratio is lowest. */
export function equityStatement({ phases }: CoverageOverview): Said {
  const known = phases.flatMap((phase) => {
    const { equity } = phase;
    return equity && equity.need > 0 ? [{ phase, ...equity, ratio: equity.supply / equity.need }] : [];
  });
  const worst = leastOf(known, ({ ratio }) => ratio);
  if (!worst) return { missing: 'no_need' };
  const { phase, need, kind, ratio, supply } = worst;
  const id = Math.abs(ratio - 1) <= evenRatio ? 'equity_even' : ratio < 1 ? 'equity_less' : 'equity_more';
  const parameters = { phase: phaseOf(phase), need, kind };
  const shared = { topic: 'equity', unit: 'share', certainty: null } as const;
  return { statement: { ...shared, id, number: supply, parameters, link: onPhase(phase) } };
}
