import { hasValue } from './column.ts';
import { gather } from './dense-rows.ts';
import { requiredAreas } from './index-of-rows.ts';
import { isConstant, moments } from './moments.ts';
import type { Moments } from './moments.ts';
import { zScore } from './standardise.ts';
import type { IndexIndicator, IndicatorScore } from './stress-types.ts';

/**
 * z-scores and contributions of an area by row, in the order of the indicators. Every indicator is standardised over
 * those of the given rows that have a value; one without spread, and an area without a value, has no score.
 * `factors` says what one unit of z adds to the index; an indicator that is not named adds nothing.
 */
export function scoring(
  indicators: readonly IndexIndicator[],
  rows: Uint32Array,
  factors: ReadonlyMap<string, number>
): (row: number) => IndicatorScore[] {
  const scales = indicators.map(({ now }) =>
    scaleOf(
      gather(
        now.values,
        rows.filter((row) => hasValue(now, row))
      )
    )
  );
  return (row) =>
    indicators.flatMap(({ id, now }, j) => {
      const scale = scales[j];
      if (!scale || !hasValue(now, row)) return [];
      const z = zScore(now.values[row] as number, scale);
      return [{ indicatorId: id, z, contribution: (factors.get(id) ?? 0) * z }];
    });
}

function scaleOf(values: Float64Array): Moments | null {
  const scale = moments(values);
  return values.length < requiredAreas || isConstant(scale.sd, scale.mean) ? null : scale;
}
