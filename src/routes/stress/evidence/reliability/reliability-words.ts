import type { AreaReliability } from '$lib/core/reliability/reliability';
import type { Locale } from '$lib/core/locale';
import * as m from '$lib/messages/compiled/messages.js';
import { figureText, numberText } from '$lib/messages/number-text';
import { spokenReliability } from '$lib/messages/reliability-text';
import type { Shift } from '$lib/core/reliability/reliability-summary';
import type { StressScreen } from '$lib/state/stress-screen.svelte';
import { indicatorNameIn } from '../../area-reading';

const upwards = { '1': m.reliability_axis_more, '-1': m.reliability_axis_less } as const;
const across = {
  '1': m.reliability_shrinkage_axis_more,
  '-1': m.reliability_shrinkage_axis_less
} as const;

/** The words of the figures of one indicator's reliability. */
export function reliabilityWords({ data, single, singleLimits }: StressScreen, locale: Locale) {
  const unit = single?.unit ?? '';
  const polarity = String(single?.polarity ?? 0) as keyof typeof upwards;
  const names = new Map(data?.areas.map(({ areaId, name }) => [areaId, name]));
  const nameOf = (areaId: string) => names.get(areaId) ?? areaId;
  const text = (value: number) => figureText(value, unit, locale);
  return {
    unit,
    nameOf,
    text,
    indicator: data && single ? indicatorNameIn(data, locale)(single.indicatorId) : '',
    up: (upwards[polarity] ?? m.reliability_axis_neutral)({}, { locale }),
    right: (across[polarity] ?? m.reliability_shrinkage_axis_neutral)({}, { locale }),
    area: (area: AreaReliability) =>
      spokenReliability(area, { name: nameOf(area.areaId), unit, limits: singleLimits }, locale),
    shift: ({ area, smoothed }: Shift) =>
      m.reliability_shrinkage_spoken(
        {
          ...{ name: nameOf(area.areaId), raw: text(area.value), smoothed: text(smoothed) },
          denominator: numberText(area.denominator, 0, locale)
        },
        { locale }
      )
  };
}
export type ReliabilityWords = ReturnType<typeof reliabilityWords>;
