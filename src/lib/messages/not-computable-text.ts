import type { NotClassifiableCause } from '../core/stress-types.ts';
import type { Locale } from '../core/locale.ts';
import * as m from './compiled/messages.js';

/** Why the index cannot be computed, as one sentence; `nameOf` gives an indicator's name. */
export function notComputableText(
  cause: NotClassifiableCause,
  nameOf: (indicatorId: string) => string,
  locale: Locale
): string {
  switch (cause.kind) {
    case 'no_indicator':
      return m.failed_no_indicator({}, { locale });
    case 'too_few_areas':
      if (cause.classifiable === 0) return m.failed_no_area({}, { locale });
      return m.failed_too_few({ count: cause.classifiable, text: String(cause.classifiable) }, { locale });
    case 'constant_indicator':
      return m.failed_constant({ indicator: nameOf(cause.indicatorId) }, { locale });
    case 'constant_index':
      return m.failed_constant_index({}, { locale });
    case 'no_residents':
      return m.index_failed_no_residents({}, { locale });
    case 'geometric_mean':
      return m.index_failed_geometric_mean({}, { locale });
    case 'no_earlier_period':
      return m.failed_no_earlier({}, { locale });
    default:
      return cause satisfies never;
  }
}
