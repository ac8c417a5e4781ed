import { areaRates, cityRates, pooledShare } from '../core/transitions/transition-rate.ts';
import type { RateShare, TransitionRate } from '../core/transitions/transition-rate.ts';

/** What tells whether the people of a phase are reached: outcomes of a transition, against the base of one of them. */
export interface ReachedMeasure {
  measure: 'midwife' | 'arrived' | 'daycare' | 'no_findings' | 'training' | 'advised';
  transitionId: string;
  /** Outcomes that are added up. */
  outcomes: readonly string[];
  /** The outcome whose denominator is the base. */
  base: string;
  /** Side of the transition that the share is shown at. */
  side: 'from' | 'to';
}

/** The measures of the programme's transitions; a package without these outcomes has none. */
export const reachedMeasures: readonly ReachedMeasure[] = [
  {
    measure: 'midwife',
    transitionId: 'pregnancy_birth',
    outcomes: ['midwife_care'],
    base: 'midwife_care',
    side: 'from'
  },
  {
    measure: 'arrived',
    transitionId: 'clinic_early_support',
    outcomes: ['arrived'],
    base: 'accepted',
    side: 'to'
  },
  {
    measure: 'daycare',
    transitionId: 'family_daycare',
    outcomes: ['entry_under_two', 'entry_at_two', 'entry_at_three'],
    base: 'entry_at_three',
    side: 'to'
  },
  {
    measure: 'no_findings',
    transitionId: 'daycare_primary',
    outcomes: ['no_findings'],
    base: 'no_findings',
    side: 'to'
  },
  {
    measure: 'training',
    transitionId: 'school_work',
    outcomes: ['training_or_study'],
    base: 'training_or_study',
    side: 'to'
  },
  {
    measure: 'advised',
    transitionId: 'work_retirement',
    outcomes: ['advised'],
    base: 'advised',
    side: 'to'
  }
];

/** The share of a measure over areas (null = the whole municipality) at the period of the rates; null = not known. */
export function reachedShare(
  rates: readonly TransitionRate[],
  measure: ReachedMeasure,
  areaIds: ReadonlySet<string> | null
): RateShare | null {
  const own = rates.filter(({ transitionId }) => transitionId === measure.transitionId);
  const chosen = areaIds === null ? cityRates(own) : areaRates(own, (areaId) => areaIds.has(areaId));
  const byArea = new Map<string, TransitionRate[]>();
  for (const rate of chosen) byArea.set(rate.areaId, [...(byArea.get(rate.areaId) ?? []), rate]);
  return pooledShare([...byArea.values()].flatMap((of) => combined(of, measure) ?? []));
}

/** The outcomes of one area added up; a part that is not known makes the sum unknown. */
function combined(
  rates: readonly TransitionRate[],
  { outcomes, base }: ReachedMeasure
): TransitionRate | null {
  const of = (outcome: string) => rates.find((rate) => rate.outcome === outcome);
  const parts = outcomes.map(of);
  const bottom = of(base);
  if (!bottom || parts.some((part) => part === undefined)) return null;
  const known = [bottom, ...parts].every((part) => part?.kind === 'value');
  const numerator = parts.reduce((sum, part) => sum + (part?.numerator ?? 0), 0);
  return { ...bottom, numerator: known ? numerator : null, kind: known ? 'value' : 'suppressed' };
}
