import EquityCurves from '../../charts/coverage/EquityCurves.svelte';
import { equityReading } from '../../charts/coverage/equity-reading.ts';
import type { Locale } from '../../core/locale.ts';
import type { HighShares } from '../../core/overview/high-shares.ts';
import type { PlaceNeed } from '../../core/report/place-need.ts';
import * as m from '../../messages/compiled/messages.js';
import { phasePersonsText, phaseText } from '../../messages/coverage-screen-text.ts';
import { placeRuleText } from '../../messages/place-text.ts';
import { numberCell, numbers, orMissing, paragraph, shareCell, textCell, words } from '../document/cells.ts';
import type { Block, Figure, Table } from '../document/report-document.ts';
import type { DrawChart } from '../draw-chart.ts';
import type { ReportFigures, ReportOrigin } from '../report-figures.ts';
import { chapter } from './chapter.ts';
import type { ChapterContext } from './chapter.ts';
import { leadOn } from './lead.ts';
import { sourceText } from './source-text.ts';

const equityPhases = ({ overview }: ReportFigures) =>
  (overview.coverage?.phases ?? []).flatMap((phase) =>
    phase.equity ? [{ phase, equity: phase.equity }] : []
  );

const comparedPlaces = ({ places }: ReportFigures) => places.filter(({ equity }) => equity.compared > 0);

/** Whether supply is where need is. */
export const equityChapter = chapter({
  id: 'equity',
  title: (locale) => m.chap_equity({}, { locale }),
  kind: 'table',
  lack: (figures) => (equityPhases(figures).length + comparedPlaces(figures).length > 0 ? null : 'no_need'),
  blocks
});

function blocks({ figures, naming, draw }: ChapterContext): Block[] {
  const { locale } = naming;
  const [phases, places] = [equityPhases(figures), comparedPlaces(figures)];
  return [
    ...leadOn('equity', figures, naming),
    ...(phases.length > 0
      ? [phaseTable(phases, figures.origin, locale), paragraph(m.chap_equity_note({}, { locale }), 'note')]
      : []),
    ...(places.length > 0
      ? [
          placeTable(places, figures.origin, locale),
          paragraph(m.chap_equity_places_note({}, { locale }), 'note'),
          ...curveFigure(places, figures.origin, locale, draw)
        ]
      : [])
  ];
}

const needKinds = { poor_children: m.cov_need_poor_children, stress_weighted: m.cov_need_stress_weighted };

type EquityPhases = ReturnType<typeof equityPhases>;

function phaseTable(phases: EquityPhases, origin: ReportOrigin, locale: Locale): Table {
  const ratio = ({ need, supply }: HighShares) => (need > 0 ? supply / need : null);
  return {
    kind: 'table',
    id: 'equity-phases',
    caption: m.chap_equity_phases({}, { locale }),
    columns: [
      words(m.chap_col_phase({}, { locale })),
      words(m.chap_equity_col_kind({}, { locale })),
      numbers(m.chap_equity_col_need({}, { locale })),
      numbers(m.chap_equity_col_supply({}, { locale })),
      numbers(m.chap_equity_col_ratio({}, { locale }))
    ],
    rows: phases.map(({ phase, equity }) => [
      textCell(phaseText(phase, locale)),
      textCell(needKinds[equity.kind]({}, { locale })),
      shareCell(equity.need, locale),
      shareCell(equity.supply, locale),
      orMissing(ratio(equity), (value) => numberCell(value, 2, locale), locale)
    ]),
    source: sourceText(origin, locale)
  };
}

function placeTable(places: readonly PlaceNeed[], origin: ReportOrigin, locale: Locale): Table {
  const index = (value: number | null) => orMissing(value, (one) => numberCell(one, 2, locale), locale);
  return {
    kind: 'table',
    id: 'equity-places',
    caption: m.chap_equity_places({}, { locale }),
    columns: [
      words(m.chap_need_col_kind({}, { locale })),
      numbers(m.chap_equity_col_compared({}, { locale })),
      numbers(m.chap_equity_col_c_supply({}, { locale })),
      numbers(m.chap_equity_col_c_need({}, { locale })),
      numbers(m.chap_equity_col_gini({}, { locale }))
    ],
    rows: places.map(({ rule, equity }) => [
      textCell(placeRuleText(rule.id, locale)),
      numberCell(equity.compared, 0, locale),
      index(equity.concentration.supply),
      index(equity.concentration.need),
      index(equity.gini)
    ]),
    source: sourceText(origin, locale)
  };
}

const size = { width: 420, height: 260 };
const fifth = 0.2;

/** The curves of the first rule that has them. */
function curveFigure(
  places: readonly PlaceNeed[],
  origin: ReportOrigin,
  locale: Locale,
  draw: DrawChart
): Figure[] {
  const found = places.find(({ equity }) => equity.curves.need.length > 0 && equity.curves.supply.length > 0);
  if (!found) return [];
  const { curves } = found.equity;
  const { ageFrom, ageTo, id } = found.rule;
  const persons = phasePersonsText(
    { phaseId: id, nameDe: '', nameEn: null, position: 0, ageFrom, ageTo },
    locale
  );
  const rule = placeRuleText(id, locale);
  return [
    {
      kind: 'figure',
      id: 'equity-curves',
      caption: m.chap_equity_curve({ rule }, { locale }),
      alternative: equityReading(curves, fifth, persons, locale),
      svg: draw(EquityCurves, { curves, persons, share: fifth, ...size }, size),
      source: sourceText(origin, locale)
    }
  ];
}
