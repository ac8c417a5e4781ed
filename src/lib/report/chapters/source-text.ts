import type { Locale } from '../../core/locale.ts';
import { periodText } from '../../messages/number-text.ts';
import type { ReportOrigin } from '../report-figures.ts';

/** What stands under a figure: who delivered the data, and of when they are. */
export const sourceText = ({ sources, municipality, period }: ReportOrigin, locale: Locale): string =>
  `${sources.length === 0 ? municipality : sources.join('; ')} · ${periodText(period, locale)}`;
