import type { UnclassifiableReason } from '../core/stress-types.ts';

/**
 * Why an area has no class, as a stable text for machines: `population_below_minimum`, `population_unknown`,
 * `excluded: REASON`, or the kind of the missing figure with its indicator, as in `suppressed: child_poverty`.
 */
export function reasonCode(reason: UnclassifiableReason): string {
  switch (reason.kind) {
    case 'excluded':
      return reason.reason === '' ? 'excluded' : `excluded: ${reason.reason}`;
    case 'indicator':
      return `${reason.valueKind}: ${reason.indicatorId}`;
    case 'population_unknown':
    case 'population_below_minimum':
      return reason.kind;
    default:
      return reason satisfies never;
  }
}
