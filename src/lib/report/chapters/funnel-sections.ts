import FunnelChart from '../../charts/transitions/FunnelChart.svelte';
import type { Locale } from '../../core/locale.ts';
import type { Funnel, FunnelStep } from '../../core/transitions/funnel.ts';
import * as m from '../../messages/compiled/messages.js';
import { numberText, periodText, shareText } from '../../messages/number-text.ts';
import { funnelText, outcomeText } from '../../messages/transition-text.ts';
import { numberCell, numbers, paragraph, shareCell, signCell, textCell, words } from '../document/cells.ts';
import type { Figure, Section, Table, TableCell } from '../document/report-document.ts';
import type { DrawChart } from '../draw-chart.ts';
import type { ReportFigures, ReportNaming } from '../report-figures.ts';
import { nameIn } from './names-text.ts';
import { sourceText } from './source-text.ts';

const clinic = 'clinic_early_support';
const width = 460;
const stepHeight = 58;

/** For every transition with steps: where how many are lost, as sentences, picture and table. */
export function funnelSections(
  figures: ReportFigures,
  naming: ReportNaming,
  draw: DrawChart
): (() => Section)[] {
  const { chain, origin } = figures;
  const { locale } = naming;
  return (chain?.rates?.funnels ?? []).map(({ transitionId, city }) => () => {
    const found = chain?.transitions.find((one) => one.transitionId === transitionId);
    const name = found ? nameIn(found, locale) : transitionId;
    const period = periodText(chain?.rates?.period ?? origin.period, locale);
    const source = sourceText({ ...origin, period: chain?.rates?.period ?? origin.period }, locale);
    return {
      id: `funnel-${transitionId.replace(/[^A-Za-z0-9]+/g, '-')}`,
      title: m.chap_trans_funnel({ name }, { locale }),
      ownPage: false,
      sections: [],
      blocks: [
        ...funnelText(city, locale).map((sentence) => paragraph(sentence)),
        funnelFigure(city, { transitionId, name, source }, locale, draw),
        funnelTable(city, { transitionId, period, source }, locale)
      ]
    };
  });
}

function funnelFigure(
  funnel: Funnel,
  { transitionId, name, source }: { transitionId: string; name: string; source: string },
  locale: Locale,
  draw: DrawChart
): Figure {
  const start = (transitionId === clinic ? m.chain_chart_funnel_start : m.chain_chart_funnel_start_other)(
    {},
    { locale }
  );
  const height = (funnel.steps.length + 1) * stepHeight;
  const steps = funnel.steps.map((step) => stepText(step, locale)).join('; ');
  return {
    kind: 'figure',
    id: `funnel-${transitionId}-picture`,
    caption: m.chap_trans_funnel({ name }, { locale }),
    alternative: m.chap_trans_funnel_alt({ name, steps }, { locale }),
    svg: draw(FunnelChart, { funnel, start, width }, { width, height }),
    source
  };
}

function stepText({ outcome, passed, entered, rate }: FunnelStep, locale: Locale): string {
  const number = (value: number) => numberText(value, 0, locale);
  const counts = { passed: number(passed), entered: number(entered), share: shareText(rate.share, locale) };
  return m.chap_trans_funnel_step({ step: outcomeText(outcome, locale), ...counts }, { locale });
}

function funnelTable(
  { steps }: Funnel,
  { transitionId, period, source }: { transitionId: string; period: string; source: string },
  locale: Locale
): Table {
  return {
    kind: 'table',
    id: `funnel-${transitionId}-table`,
    caption: m.chap_trans_funnel_table({ period }, { locale }),
    columns: [
      words(m.chap_trans_col_step({}, { locale })),
      numbers(m.chap_trans_col_entered({}, { locale })),
      numbers(m.chap_trans_col_passed({}, { locale })),
      numbers(m.chap_trans_col_rate({}, { locale })),
      numbers(m.chap_trans_col_interval({}, { locale })),
      numbers(m.chap_trans_col_lost({}, { locale }))
    ],
    rows: steps.map((step) => stepRow(step, locale)),
    source
  };
}

function stepRow({ outcome, entered, passed, rate, kind, lost }: FunnelStep, locale: Locale): TableCell[] {
  const percent = (share: number) => numberText(100 * share, 0, locale);
  const interval = m.chap_trans_interval(
    { lower: percent(rate.lower), upper: `${percent(rate.upper)}\u202f%` },
    { locale }
  );
  return [
    textCell(outcomeText(outcome, locale)),
    numberCell(entered, 0, locale),
    numberCell(passed, 0, locale),
    shareCell(rate.share, locale),
    textCell(interval),
    kind === 'selection' ? signCell(m.chap_trans_no_loss({}, { locale })) : numberCell(lost, 0, locale)
  ];
}
