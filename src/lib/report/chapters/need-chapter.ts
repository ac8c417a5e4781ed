import type { Locale } from '../../core/locale.ts';
import type { PhaseCoverage } from '../../core/overview/phase-coverage.ts';
import type { PlaceNeed, PlaceSums } from '../../core/report/place-need.ts';
import * as m from '../../messages/compiled/messages.js';
import { phaseText } from '../../messages/coverage-screen-text.ts';
import { numberText, periodText, shareText } from '../../messages/number-text.ts';
import { placeRuleText } from '../../messages/place-text.ts';
import { numberCell, numbers, orMissing, paragraph, shareCell, textCell, words } from '../document/cells.ts';
import type { Block, Table, TableCell } from '../document/report-document.ts';
import type { ReportFigures } from '../report-figures.ts';
import { chapter } from './chapter.ts';
import type { ChapterContext } from './chapter.ts';
import { agesText, joined } from './names-text.ts';
import { sourceText } from './source-text.ts';

/** Whom offers reach, and places against the children they are meant for. */
export const needChapter = chapter({
  id: 'need',
  title: (locale) => m.chap_need({}, { locale }),
  kind: 'table',
  lack: ({ overview, places }) => (overview.coverage || places.length > 0 ? null : 'no_offers'),
  blocks
});

function blocks({ figures, naming: { locale } }: ChapterContext): Block[] {
  const { overview, places, straightLine } = figures;
  const way = straightLine ? m.chap_need_straight({}, { locale }) : null;
  return [
    ...(places.length > 0
      ? [paragraph(shortText(places, locale), 'lead'), ...fifthText(places, locale)]
      : []),
    ...(overview.coverage
      ? [
          reachTable(overview.coverage.phases, overview.coverage.referenceDate, figures, locale),
          paragraph(joined(m.chap_need_reach_note({}, { locale }), way), 'note')
        ]
      : []),
    ...(places.length > 0 ? placeBlocks(figures, locale) : [])
  ];
}

/** The rule with the widest shortfall of the city; null where no places are lacking. */
const widestShortfall = (places: readonly PlaceNeed[]): PlaceNeed | null =>
  places.reduce<PlaceNeed | null>(
    (most, one) => (Math.round(one.city.shortfall) > Math.round(most?.city.shortfall ?? 0) ? one : most),
    null
  );

function shortText(places: readonly PlaceNeed[], locale: Locale): string {
  const widest = widestShortfall(places);
  if (!widest) return m.chap_need_enough({}, { locale });
  const count = Math.round(widest.city.shortfall);
  const rule = placeRuleText(widest.rule.id, locale);
  const target = shareText(widest.rule.target, locale);
  return m.chap_need_short({ count, text: numberText(count, 0, locale), rule, target }, { locale });
}

/** Places per child where stress is highest, of the same rule, else of the first with both figures. */
function fifthText(places: readonly PlaceNeed[], locale: Locale): Block[] {
  const widest = widestShortfall(places);
  const asked = widest ? [widest] : places;
  const known = asked.find(({ city, fifth }) => city.ratio !== null && fifth.ratio !== null);
  if (!known) return [];
  const per100 = (ratio: number | null) => numberText(100 * (ratio ?? 0), 0, locale);
  const figures = { fifth: per100(known.fifth.ratio), city: per100(known.city.ratio) };
  return [
    paragraph(m.chap_need_fifth_less({ ...figures, rule: placeRuleText(known.rule.id, locale) }, { locale }))
  ];
}

function reachTable(
  phases: readonly PhaseCoverage[],
  date: string,
  { origin }: ReportFigures,
  locale: Locale
): Table {
  const share = ({ persons, reached }: PhaseCoverage['high']) => (persons > 0 ? reached / persons : null);
  return {
    kind: 'table',
    id: 'need-reach',
    caption: m.chap_need_reach({}, { locale }),
    columns: [
      words(m.chap_col_phase({}, { locale })),
      words(m.chap_col_ages({}, { locale })),
      numbers(m.chap_need_col_persons_high({}, { locale })),
      numbers(m.chap_need_col_high({}, { locale })),
      numbers(m.chap_need_col_others({}, { locale }))
    ],
    rows: phases
      .filter(({ ageFrom }) => ageFrom !== null)
      .map((phase) => [
        textCell(phaseText(phase, locale)),
        textCell(agesText(phase, locale)),
        orMissing(phase.high.persons || null, (persons) => numberCell(persons, 0, locale), locale),
        orMissing(share(phase.high), (one) => shareCell(one, locale), locale),
        orMissing(share(phase.others), (one) => shareCell(one, locale), locale)
      ]),
    source: `${origin.municipality} · ${periodText(date, locale)}`
  };
}

function placeBlocks(figures: ReportFigures, locale: Locale): Block[] {
  const { places } = figures;
  const unknown = Math.max(...places.map(({ city }) => city.unknownAreas));
  const without = unknown === 0 ? null : m.chap_without_areas({ count: unknown }, { locale });
  const inFifth = places.some(({ fifth }) => fifth.areas > 0);
  return [
    placeTable('city', figures, locale),
    ...(inFifth ? [placeTable('fifth', figures, locale)] : []),
    paragraph(joined(m.chap_need_note({}, { locale }), without), 'note')
  ];
}

const captions = { city: m.chap_need_places_city, fifth: m.chap_need_places_fifth };

function placeTable(group: 'city' | 'fifth', { places, origin }: ReportFigures, locale: Locale): Table {
  return {
    kind: 'table',
    id: `need-places-${group}`,
    caption: captions[group]({}, { locale }),
    columns: [
      words(m.chap_need_col_kind({}, { locale })),
      numbers(m.chap_need_col_children({}, { locale })),
      numbers(m.chap_need_col_places({}, { locale })),
      numbers(m.chap_need_col_ratio({}, { locale })),
      numbers(m.chap_need_col_target({}, { locale })),
      numbers(m.chap_need_col_shortfall({}, { locale })),
      numbers(m.chap_need_col_lacking({}, { locale }))
    ],
    rows: places.map(({ rule, [group]: sums }) => placeRow(rule, sums, locale)),
    source: sourceText(origin, locale)
  };
}

function placeRow(rule: PlaceNeed['rule'], sums: PlaceSums, locale: Locale): TableCell[] {
  const whole = (value: number) => numberCell(value, 0, locale);
  return [
    textCell(placeRuleText(rule.id, locale)),
    whole(sums.persons),
    whole(sums.places),
    orMissing(sums.ratio, (ratio) => shareCell(ratio, locale), locale),
    shareCell(rule.target, locale),
    whole(sums.shortfall),
    orMissing(sums.lacking, whole, locale)
  ];
}
