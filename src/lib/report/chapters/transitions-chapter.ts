import type { ChainSummary, CityBridge } from '../../core/report/chain-summary.ts';
import { bridgeStateText, bridgeText, bridgeTitle, breakText } from '../../messages/bridge-text.ts';
import type { BridgeNaming } from '../../messages/bridge-reason-text.ts';
import * as m from '../../messages/compiled/messages.js';
import { numberText } from '../../messages/number-text.ts';
import { countCell, numbers, paragraph, textCell, words } from '../document/cells.ts';
import type { Block, Section, Table } from '../document/report-document.ts';
import type { ReportNaming, ReportOrigin } from '../report-figures.ts';
import { chainFigure } from './chain-figure.ts';
import { chapter } from './chapter.ts';
import type { ChapterContext } from './chapter.ts';
import { funnelSections } from './funnel-sections.ts';
import { leadOn } from './lead.ts';
import { nameIn } from './names-text.ts';
import { rateSections } from './rate-section.ts';

/** The chain as a picture, every transition with its state and why, and how many get through. */
export const transitions = chapter({
  id: 'transitions',
  title: (locale) => m.doc_transitions({}, { locale }),
  kind: 'chain',
  lack: ({ chain }) => (chain ? null : 'no_transitions'),
  blocks,
  parts: ({ figures, naming, draw, template }) => {
    const { chain } = figures;
    if (!chain || template === 'brief') return [];
    return [
      ...whySections(chain, naming),
      ...breakSections(chain, naming),
      ...funnelSections(figures, naming, draw),
      ...rateSections(figures, naming)
    ];
  }
});

function blocks({ figures, naming, draw, template }: ChapterContext): Block[] {
  const { chain, origin } = figures;
  if (!chain) return [];
  const { locale } = naming;
  const rule = paragraph(m.doc_transitions_text({}, { locale }));
  if (template === 'brief') return briefBlocks(chain, origin, naming);
  return [
    ...leadOn('transitions', figures, naming),
    chainFigure(chain, origin, naming, draw),
    paragraph(m.chap_chain_note({}, { locale }), 'note'),
    rule,
    bridgeTable(m.chap_trans_table({}, { locale }), chain.bridges, chain, origin, naming)
  ];
}

/** Only what is not bridged, where anything is. */
function briefBlocks(chain: ChainSummary, origin: ReportOrigin, naming: ReportNaming): Block[] {
  const open = chain.bridges.filter(({ state }) => state !== 'bridged');
  const caption = (open.length > 0 ? m.chap_trans_table_open : m.chap_trans_table)({}, naming);
  return [bridgeTable(caption, open.length > 0 ? open : chain.bridges, chain, origin, naming)];
}

/** Names of what bridges are made of. */
export function bridgeNaming(
  { transitions: all, offerNames }: ChainSummary,
  { locale, areaName }: ReportNaming
): BridgeNaming {
  const names = new Map(all.map((one) => [one.transitionId, nameIn(one, locale)]));
  return {
    locale,
    areaName,
    transitionName: (id) => names.get(id) ?? id,
    offerName: (id) => offerNames[id] ?? id
  };
}

function bridgeTable(
  caption: string,
  shown: readonly CityBridge[],
  chain: ChainSummary,
  origin: ReportOrigin,
  naming: ReportNaming
): Table {
  const { locale } = naming;
  const { transitionName } = bridgeNaming(chain, naming);
  const row = ({ transitionId, state, areas }: CityBridge) => [
    textCell(transitionName(transitionId)),
    textCell(bridgeStateText(state, locale)),
    ...(['bridged', 'partly', 'not_bridged', 'unknown'] as const).map((one) =>
      countCell(areas[one] ?? 0, locale)
    )
  ];
  return {
    kind: 'table',
    id: 'transitions-table',
    caption,
    columns: [
      words(m.doc_col_transition({}, { locale })),
      words(m.doc_col_state({}, { locale })),
      numbers(m.chap_trans_col_bridged({}, { locale })),
      numbers(m.chap_trans_col_partly({}, { locale })),
      numbers(m.chap_trans_col_open({}, { locale })),
      numbers(m.chap_trans_col_unknown({}, { locale }))
    ],
    rows: shown.map(row),
    source: origin.municipality
  };
}

function whySections(chain: ChainSummary, report: ReportNaming): (() => Section)[] {
  const naming = bridgeNaming(chain, report);
  const open = chain.bridges.filter(({ state }) => state !== 'bridged');
  if (open.length === 0) return [];
  const items = open.map((bridge) => ({
    term: bridgeTitle(bridge, naming),
    text: bridgeText(bridge, naming).join(' ')
  }));
  return [
    () => ({
      ...part('transitions-why', m.chap_trans_why({}, { locale: report.locale })),
      blocks: [{ kind: 'facts', items }]
    })
  ];
}

const mostBreaks = 15;

function breakSections(chain: ChainSummary, report: ReportNaming): (() => Section)[] {
  const { locale } = report;
  const shown = chain.breaks.slice(0, mostBreaks);
  const count = chain.breaks.length - shown.length;
  if (shown.length === 0) return [];
  const naming = bridgeNaming(chain, report);
  const items = shown.map((found) => breakText(found, naming));
  const more = m.chap_trans_breaks_more({ count, text: numberText(count, 0, locale) }, { locale });
  return [
    () => ({
      ...part('transitions-breaks', m.chap_trans_breaks({}, { locale })),
      blocks: [{ kind: 'list', ordered: false, items }, ...(count > 0 ? [paragraph(more, 'note')] : [])]
    })
  ];
}

const part = (id: string, title: string) => ({ id, title, ownPage: false, sections: [] });
