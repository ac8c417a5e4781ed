import type { CityIndicator } from '../../core/report/city-figures.ts';
import type { Locale } from '../../core/locale.ts';
import * as m from '../../messages/compiled/messages.js';
import { figureText, numberText, periodText } from '../../messages/number-text.ts';
import { figureCell, markCell, numbers, orMissing, paragraph, textCell, words } from '../document/cells.ts';
import type { Block, Table, TableCell } from '../document/report-document.ts';
import type { ReportFigures, ReportNaming } from '../report-figures.ts';
import { joined, nameIn, namesText } from './names-text.ts';
import { sourceText } from './source-text.ts';

/** The indicators of the municipality: what became of them, their values, and how they spread over the areas. */
export function indicatorBlocks(figures: ReportFigures, naming: ReportNaming): Block[] {
  const { indicators } = figures.city;
  if (indicators.length === 0) return [];
  const { locale } = naming;
  return [
    paragraph(changesText(figures, locale)),
    indicatorTable(figures, naming),
    paragraph(joined(m.chap_city_direction({}, { locale }), weightedText(indicators, locale)), 'note')
  ];
}

/**
 * Change in the direction of stress: positive = more stress, 0 where it rounds to nothing; null without a direction or
 * a comparison.
 */
function changeOf({ city, earlier, polarity, unit }: CityIndicator): number | null {
  if (city === null || earlier === null || polarity === 0) return null;
  const change = city.value - earlier;
  return /[1-9]/.test(figureText(change, unit, 'de')) ? polarity * change : 0;
}

/** For how many indicators the city value says more stress than before, and for how many less. */
function changesText({ city: { indicators, earlierPeriod } }: ReportFigures, locale: Locale): string {
  const compared = indicators.filter((one) => changeOf(one) !== null);
  if (earlierPeriod === null || compared.length === 0) return m.chap_city_no_change({}, { locale });
  const named = (belongs: (change: number) => boolean) =>
    compared.filter((one) => belongs(changeOf(one) ?? 0)).map((one) => nameIn(one, locale));
  const [worse, better] = [named((change) => change > 0), named((change) => change < 0)];
  const text = joined(
    worse.length === 0
      ? m.chap_city_worse_none({}, { locale })
      : m.chap_city_worse({ count: worse.length, names: namesText(worse, locale) }, { locale }),
    better.length === 0
      ? m.chap_city_better_none({}, { locale })
      : m.chap_city_better({ count: better.length, names: namesText(better, locale) }, { locale })
  );
  return m.chap_city_compared(
    { count: compared.length, since: periodText(earlierPeriod, locale), text },
    { locale }
  );
}

function indicatorTable({ city, origin }: ReportFigures, { locale, areaName }: ReportNaming): Table {
  const { indicators, earlierPeriod } = city;
  return {
    kind: 'table',
    id: 'city-indicators',
    caption: m.chap_city_indicators({}, { locale }),
    columns: [
      words(m.chap_city_col_indicator({}, { locale })),
      numbers(m.chap_city({}, { locale })),
      ...(earlierPeriod === null
        ? []
        : [numbers(m.chap_city_col_change({ since: periodText(earlierPeriod, locale) }, { locale }))]),
      numbers(m.chap_city_col_lowest({}, { locale })),
      words(m.chap_city_col_in({}, { locale })),
      numbers(m.chap_city_col_highest({}, { locale })),
      words(m.chap_city_col_in({}, { locale }))
    ],
    rows: indicators.map((one) => indicatorRow(one, earlierPeriod !== null, { locale, areaName })),
    source: sourceText(origin, locale)
  };
}

function indicatorRow(
  { city, earlier, unit, spread, ...names }: CityIndicator,
  withChange: boolean,
  { locale, areaName }: ReportNaming
): TableCell[] {
  const change = city === null || earlier === null ? null : city.value - earlier;
  return [
    textCell(nameWithUnit(nameIn(names, locale), unit, locale)),
    orMissing(city, ({ value }) => figureCell(value, unit, locale), locale),
    ...(withChange ? [change === null ? markCell('missing', locale) : changeCell(change, unit, locale)] : []),
    figureCell(spread.lowest.value, unit, locale),
    textCell(areaName(spread.lowest.areaId)),
    figureCell(spread.highest.value, unit, locale),
    textCell(areaName(spread.highest.areaId))
  ];
}

/** Percent stands beside every value; other units stand once, beside the name. */
function nameWithUnit(name: string, unit: string, locale: Locale): string {
  const per = /^per_(\d+)$/.exec(unit)?.[1];
  if (per !== undefined)
    return m.chap_city_per({ name, number: numberText(Number(per), 0, locale) }, { locale });
  return unspoken.includes(unit) ? name : m.chap_city_unit({ name, unit }, { locale });
}

const unspoken: readonly string[] = [
  'percent',
  'ratio_percent',
  'percentage_points',
  'ratio',
  'index',
  'count',
  ''
];

/** A change with its sign; that of a share in percentage points. */
function changeCell(change: number, unit: string, locale: Locale): TableCell {
  const own = unit === 'percent' || unit === 'ratio_percent' ? 'percentage_points' : unit;
  const cell = figureCell(change, own, locale);
  const plus = change > 0 && /[1-9]/.test(cell.text) ? '+' : '';
  return cell.kind === 'number' ? { ...cell, text: `${plus}${cell.text}` } : cell;
}

function weightedText(indicators: readonly CityIndicator[], locale: Locale): string | null {
  const names = indicators
    .filter(({ city }) => city?.method === 'weighted_mean')
    .map((one) => nameIn(one, locale));
  if (names.length === 0) return null;
  const word = names.length === 1 ? m.chap_city_weighted : m.chap_city_weighted_many;
  return word({ names: namesText(names, locale) }, { locale });
}
