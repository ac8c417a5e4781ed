import type { Cell } from '../../core/cell.ts';
import type { AreaFigures } from '../../core/profile/area-figures.ts';
import type { AreaProfile } from '../../core/profile/area-profile.ts';
import { cellText, indicatorName } from '../../messages/area-profile-text.ts';
import * as m from '../../messages/compiled/messages.js';
import { levelText } from '../../messages/level-text.ts';
import { numberText, periodText } from '../../messages/number-text.ts';
import { classText, reasonText, trendText } from '../../messages/stress-text.ts';
import type { Fact } from '../document/report-document.ts';
import type { ReportNaming } from '../report-figures.ts';

/** What is read first of an area: people, index, rank, trend; without a class, why there is none. */
export function profileFacts({ figures }: AreaProfile, naming: ReportNaming): Fact[] {
  const { locale } = naming;
  const { residents, children, parentName } = figures;
  return [
    ...(parentName ? [{ term: m.parent_column({}, { locale }), text: parentName }] : []),
    { term: m.area_key_residents({}, { locale }), text: cellText(residents, 'count', locale) },
    { term: m.area_key_children({}, { locale }), text: childrenText(children, residents, naming) },
    ...statusFacts(figures, naming)
  ];
}

function childrenText(children: Cell, residents: Cell, { locale }: ReportNaming): string {
  const text = cellText(children, 'count', locale);
  if (children.kind !== 'value' || residents.kind !== 'value' || residents.value === 0) return text;
  return `${text} (${numberText((100 * children.value) / residents.value, 0, locale)}\u202f%)`;
}

function statusFacts(figures: AreaFigures, { locale }: ReportNaming): Fact[] {
  const { result, classCount, classifiableCount, earlierPeriod, period } = figures;
  const status = result?.status;
  if (!result || !status) {
    const text = result?.reason
      ? reasonText(result.reason, { period, locale, indicatorName: nameIn(figures, locale) })
      : '';
    return text === '' ? [] : [{ term: m.class_column({}, { locale }), text }];
  }
  const rank = { rank: numberText(status.rank, 0, locale), count: numberText(classifiableCount, 0, locale) };
  return [
    { term: m.area_key_index({}, { locale }), text: numberText(status.index, 2, locale) },
    { term: m.class_column({}, { locale }), text: classText(status.class, classCount, locale) },
    { term: m.area_key_rank({}, { locale }), text: m.area_strips_rank_of(rank, { locale }) },
    ...(result.trend && earlierPeriod !== null
      ? [
          {
            term: `${m.trend_column({}, { locale })} ${m.area_col_change({ since: periodText(earlierPeriod, locale) }, { locale })}`,
            text: trendText(result.trend.class, locale)
          }
        ]
      : [])
  ];
}

const nameIn =
  ({ lines }: AreaFigures, locale: ReportNaming['locale']) =>
  (id: string) => {
    const line = lines.find(({ indicatorId }) => indicatorId === id);
    return line ? indicatorName(line, locale) : id;
  };

/** The areas of a level, as a subtitle of a profile. */
export const levelOfProfile = ({ figures }: AreaProfile, { locale }: ReportNaming): string =>
  `${levelText(figures.level, locale)} · ${periodText(figures.period, locale)}`;
