import type { KnownSum } from '../../core/report/known-sum.ts';
import type { PhasePersons } from '../../core/report/city-figures.ts';
import * as m from '../../messages/compiled/messages.js';
import { phaseText } from '../../messages/coverage-screen-text.ts';
import { numberText, periodText, shareText } from '../../messages/number-text.ts';
import { numberCell, numbers, orMissing, paragraph, shareCell, textCell, words } from '../document/cells.ts';
import type { Block, Paragraph, Table, TableCell } from '../document/report-document.ts';
import type { ReportFigures, ReportNaming } from '../report-figures.ts';
import { chapter } from './chapter.ts';
import type { ChapterContext } from './chapter.ts';
import { indicatorBlocks } from './city-indicators.ts';
import { agesText, joined } from './names-text.ts';
import { sourceText } from './source-text.ts';

/** Who lives in the municipality, and what its indicators say. */
export const cityProfile = chapter({
  id: 'city_profile',
  title: (locale) => m.chap_city_profile({}, { locale }),
  kind: 'table',
  blocks
});

function blocks({ figures, naming }: ChapterContext): Block[] {
  return [
    paragraph(residentsText(figures, naming), 'lead'),
    ...phaseBlocks(figures, naming),
    ...indicatorBlocks(figures, naming)
  ];
}

function residentsText({ city, origin }: ReportFigures, { locale }: ReportNaming): string {
  const { residents, children, populationPeriod } = city;
  if (!residents) return m.chap_city_unknown({}, { locale });
  const number = ({ count }: KnownSum) => numberText(count, 0, locale);
  const { municipality } = origin;
  const shared = {
    municipality,
    residents: number(residents),
    period: periodText(populationPeriod ?? origin.period, locale)
  };
  const without =
    residents.unknownAreas === 0 ? null : m.chap_without_areas({ count: residents.unknownAreas }, { locale });
  if (!children) return joined(m.chap_city_residents(shared, { locale }), without);
  const share = shareText(children.count / residents.count, locale);
  return joined(m.chap_city_both({ ...shared, children: number(children), share }, { locale }), without);
}

function phaseBlocks({ city, origin }: ReportFigures, { locale }: ReportNaming): (Table | Paragraph)[] {
  const known = city.phases.filter(({ all }) => all !== null);
  if (known.length === 0) return [];
  const withHigh = known.some(({ high }) => high !== null);
  const table: Table = {
    kind: 'table',
    id: 'city-phases',
    caption: m.chap_city_phases({}, { locale }),
    columns: [
      words(m.chap_col_phase({}, { locale })),
      words(m.chap_col_ages({}, { locale })),
      numbers(m.chap_city_col_persons({}, { locale })),
      ...(withHigh
        ? [numbers(m.chap_city_col_high({}, { locale })), numbers(m.chap_city_col_share({}, { locale }))]
        : [])
    ],
    rows: known.map((one) => phaseRow(one, withHigh, locale)),
    source: sourceText({ ...origin, period: city.populationPeriod ?? origin.period }, locale)
  };
  return [table, paragraph(phaseNote(known, locale), 'note')];
}

function phaseRow(
  { phase, all, high }: PhasePersons,
  withHigh: boolean,
  locale: ReportNaming['locale']
): TableCell[] {
  const count = (sum: KnownSum | null) => orMissing(sum, (one) => numberCell(one.count, 0, locale), locale);
  const share = all && high && all.count > 0 ? high.count / all.count : null;
  return [
    textCell(phaseText(phase, locale)),
    textCell(agesText(phase, locale)),
    count(all),
    ...(withHigh ? [count(high), orMissing(share, (one) => shareCell(one, locale), locale)] : [])
  ];
}

function phaseNote(phases: readonly PhasePersons[], locale: ReportNaming['locale']): string {
  const unknown = Math.max(...phases.map(({ all }) => all?.unknownAreas ?? 0));
  return joined(
    m.chap_city_phases_note({}, { locale }),
    unknown === 0 ? null : m.chap_city_phases_unknown({ count: unknown }, { locale }),
    phases.some(({ split }) => split) ? m.chap_city_split({}, { locale }) : null
  );
}
