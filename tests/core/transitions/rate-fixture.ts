import type { TransitionRate } from '../../../src/lib/core/transitions/transition-rate.ts';

/** Rows as `area outcome period numerator denominator`; `*` stands for suppressed, `city` is the whole. */
export function rates(...lines: readonly string[]): TransitionRate[] {
  return lines.map((line) => {
    const [areaId = '', outcome = '', period = '', numerator = '', denominator = ''] = line.split(' ');
    const known = numerator !== '*';
    return {
      areaId,
      transitionId: 't',
      outcome,
      period,
      numerator: known ? Number(numerator) : null,
      denominator: known ? Number(denominator) : null,
      kind: known ? 'value' : 'suppressed',
      whole: areaId === 'city'
    };
  });
}
