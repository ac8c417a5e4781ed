import ChainChart from '../../charts/chain/ChainChart.svelte';
import { layOutChain } from '../../charts/chain/chain-layout.ts';
import { placeOfTransition } from '../../charts/chain/chain-model.ts';
import type { ChainChartModel } from '../../charts/chain/chain-model.ts';
import { pieceTexts } from '../../charts/chain/piece-texts.ts';
import type { ChainSummary } from '../../core/report/chain-summary.ts';
import { bridgeStateText } from '../../messages/bridge-text.ts';
import { chainRowText } from '../../messages/chain-text.ts';
import * as m from '../../messages/compiled/messages.js';
import type { Figure } from '../document/report-document.ts';
import type { DrawChart } from '../draw-chart.ts';
import type { ReportNaming, ReportOrigin } from '../report-figures.ts';
import { agesText, nameIn } from './names-text.ts';
import { sourceText } from './source-text.ts';

const width = 720;

/** The chain of the city as the chain screen draws it. */
export function chainFigure(
  chain: ChainSummary,
  origin: ReportOrigin,
  { locale }: ReportNaming,
  draw: DrawChart
): Figure {
  const model = chainModel(chain, locale);
  const { height } = layOutChain(model, { width, namesAbove: true }, pieceTexts(model.columns, locale));
  return {
    kind: 'figure',
    id: 'chain-picture',
    caption: m.chap_chain_picture({}, { locale }),
    alternative: chainAlternative(model, locale),
    svg: draw(ChainChart, { model, width, namesAbove: true }, { width, height }),
    source: sourceText(origin, locale)
  };
}

function chainModel(chain: ChainSummary, locale: ReportNaming['locale']): ChainChartModel {
  const phaseIds = chain.picture.phases.map(({ phaseId }) => phaseId);
  const states = new Map(chain.bridges.map(({ transitionId, state }) => [transitionId, state]));
  return {
    columns: chain.picture.phases.map((phase) => ({
      phaseId: phase.phaseId,
      name: nameIn(phase, locale),
      ages: agesText(phase, locale)
    })),
    rows: chain.picture.rows.map(({ rowId, lane, cells }) => ({
      rowId,
      name: chainRowText(rowId, 'action_field', locale),
      lane: { ...lane, expandable: false },
      cells,
      expanded: false
    })),
    transitions: chain.picture.transitions.map((transition) => ({
      transitionId: transition.transitionId,
      name: nameIn(transition, locale),
      state: states.get(transition.transitionId) ?? 'unknown',
      place: placeOfTransition(transition, phaseIds),
      note: null
    })),
    reached: null,
    reachedOf: ''
  };
}

function chainAlternative(
  { columns, rows, transitions }: ChainChartModel,
  locale: ReportNaming['locale']
): string {
  const states = transitions.map(({ name, state }) => `${name}: ${bridgeStateText(state, locale)}.`);
  return m.chap_chain_alt(
    { phases: columns.length, rows: rows.length, transitions: states.join(' ') },
    { locale }
  );
}
