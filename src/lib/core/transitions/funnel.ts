import { cityRates, pooledShare } from './transition-rate.ts';
import type { RateShare, TransitionRate } from './transition-rate.ts';

/**
 * A step on the way through a transition. At a step of selection those who leave are not lost: they have no need
 * (nothing is offered to families without it).
 */
export interface FunnelStepSpec {
  outcome: string;
  kind: 'loss' | 'selection';
}

/** The way from the clinic into early-childhood support. Source: DOMAIN §2. */
export const defaultFunnelSteps: readonly FunnelStepSpec[] = [
  { outcome: 'screened', kind: 'loss' },
  { outcome: 'offered', kind: 'selection' },
  { outcome: 'accepted', kind: 'loss' },
  { outcome: 'arrived', kind: 'loss' }
];

export interface FunnelStep extends FunnelStepSpec {
  /** Persons who came to the step and who passed it, with the share and its interval. */
  entered: number;
  passed: number;
  rate: RateShare;
  /** Persons lost here; 0 at a step of selection. */
  lost: number;
  /**
   * How many more would arrive at the end if nobody were lost here, all later rates being equal; 0 at a step of
   * selection.
   */
  arriving: number;
}

export interface Funnel {
  steps: readonly FunnelStep[];
  /** Outcome of the step with most persons lost, and of that whose closing would bring most to the end. */
  losesMost: string | null;
  gainsMost: string | null;
}

/**
 * The funnel of one transition and period from rows of the areas it is drawn for. Every step is summed over the areas
 * that have its counts, so with suppressed areas a step need not begin with those who passed the one before. Null
 * where fewer than two steps have counts.
 */
export function funnelOf(
  rates: readonly TransitionRate[],
  specs: readonly FunnelStepSpec[] = defaultFunnelSteps
): Funnel | null {
  const found = specs.flatMap((spec) => {
    const rate = pooledShare(rates.filter(({ outcome }) => outcome === spec.outcome));
    return rate ? [{ spec, rate }] : [];
  });
  if (found.length < 2) return null;
  const steps = found.map(({ spec, rate }, index) =>
    funnelStep(spec, rate, shareThrough(found.slice(index + 1).map((later) => later.rate)))
  );
  return {
    steps,
    losesMost: outcomeOfMost(steps, ({ lost }) => lost),
    gainsMost: outcomeOfMost(steps, ({ arriving }) => arriving)
  };
}

function funnelStep(spec: FunnelStepSpec, rate: RateShare, through: number): FunnelStep {
  const lost = spec.kind === 'loss' ? Math.max(0, rate.denominator - rate.numerator) : 0;
  return {
    ...spec,
    entered: rate.denominator,
    passed: rate.numerator,
    rate,
    lost,
    arriving: lost * through
  };
}

/** Share of those who passed a step that also passes all later ones. */
function shareThrough(later: readonly RateShare[]): number {
  return later.reduce((product, { share }) => product * share, 1);
}

/** The outcome with the highest number above 0, the earliest of equal ones. */
function outcomeOfMost(steps: readonly FunnelStep[], numberOf: (step: FunnelStep) => number): string | null {
  let most: FunnelStep | null = null;
  for (const step of steps) if (numberOf(step) > (most ? numberOf(most) : 0)) most = step;
  return most?.outcome ?? null;
}

/** Whether the rows are steps of a funnel: at least two of the named outcomes occur. */
export function hasFunnel(
  rates: readonly TransitionRate[],
  specs: readonly FunnelStepSpec[] = defaultFunnelSteps
): boolean {
  return specs.filter(({ outcome }) => rates.some((rate) => rate.outcome === outcome)).length > 1;
}

/** The municipality's funnel at every period, in the order of the rows; periods without counts are left out. */
export function funnelTrend(
  rates: readonly TransitionRate[],
  specs: readonly FunnelStepSpec[] = defaultFunnelSteps
): { period: string; funnel: Funnel }[] {
  return [...new Set(rates.map(({ period }) => period))].flatMap((period) => {
    const funnel = funnelOf(cityRates(rates.filter((rate) => rate.period === period)), specs);
    return funnel ? [{ period, funnel }] : [];
  });
}
