import type { CoverageFigures } from '../compute/coverage/coverage-figures.ts';
import type { SupplyChoice } from '../core/coverage/coverage-question.ts';
import { cityMeasure, coverageMeasures, type CoverageMeasure } from '../core/coverage/coverage-measure.ts';
import type { ChainPhase } from '../core/chain/chain-types.ts';
import type { CoverageData } from '../core/coverage/coverage-data.ts';
import type { PlaceRule } from '../core/coverage/coverage-settings.ts';
import { phaseOfRule } from '../core/coverage/place-ratio.ts';

/** In the address: offers, where the package would show places. */
export const offersSupply = 'offers';

/**
 * The rule whose places are looked at; null = offers. Without a wish offers are, where there are any and phases to sort
 * them by, else the first rule with places.
 */
export function ruleLookedAt(
  wanted: string | null,
  rules: readonly PlaceRule[],
  { phases, offers }: Pick<CoverageData, 'phases' | 'offers'>
): PlaceRule | null {
  const found = rules.find(({ id }) => id === wanted);
  if (found) return found;
  const hasOffers = phases.length > 0 && (wanted === offersSupply || offers.length > 0);
  return hasOffers ? null : (rules[0] ?? null);
}

/** What a screen looks at, by its rule, or its phase and field; null where there is neither. */
export function supplyLookedAt(
  rule: PlaceRule | null,
  phase: ChainPhase | null,
  actionField: string | null
): SupplyChoice | null {
  if (rule) return { kind: 'places', ruleId: rule.id };
  return phase && { kind: 'offers', phaseId: phase.phaseId, actionField };
}

/** Whom the supply is for: the phase, or the ages of the rule. */
export const groupLookedAt = (rule: PlaceRule | null, phase: ChainPhase | null): ChainPhase | null =>
  rule ? phaseOfRule(rule) : phase;

/** How coverage is measured: offers by who reaches them, places as wanted, at first by those within reach. */
export const measureLookedAt = (rule: PlaceRule | null, wanted: CoverageMeasure | null): CoverageMeasure =>
  rule ? (wanted ?? coverageMeasures[0]) : 'reached';

/** The measure of the whole city; of those whom the settings weigh, where it is a share who reach a supply. */
export function cityLookedAt(
  { areas, weighed }: Pick<CoverageFigures, 'areas' | 'weighed'>,
  measure: CoverageMeasure
): number | null {
  if (measure !== 'reached') return cityMeasure(areas, measure);
  return weighed.total > 0 ? weighed.reached / weighed.total : null;
}
