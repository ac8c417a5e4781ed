import { placeOfTransition, type ChainChartModel } from '$lib/charts/chain/chain-model';
import type { Locale } from '$lib/core/locale';
import { chainRowText } from '$lib/messages/chain-text';
import * as m from '$lib/messages/compiled/messages.js';
import { reachedMeasures, reachedShare, type ReachedMeasure } from '$lib/state/chain-reached';
import type { ChainScreen } from '$lib/state/chain-screen.svelte';
import type { ChainScreenData } from '$lib/queries/chain-screen-data';
import { breakNote } from './break-words';
import { agesText, namingOf, phaseName } from './chain-names';

const measures: Record<ReachedMeasure['measure'], typeof m.chain_screen_reached_midwife> = {
  midwife: m.chain_screen_reached_midwife,
  arrived: m.chain_screen_reached_arrived,
  daycare: m.chain_screen_reached_daycare,
  no_findings: m.chain_screen_reached_no_findings,
  training: m.chain_screen_reached_training,
  advised: m.chain_screen_reached_advised
};

/** What the chart draws, in the language of the reader. */
export function chartModel(
  screen: ChainScreen,
  { tables }: ChainScreenData,
  reachedOf: string,
  locale: Locale
): ChainChartModel {
  const { chain, drawing, bridges, breaks } = screen;
  const naming = namingOf(tables, locale);
  const phaseIds = tables.phases.map(({ phaseId }) => phaseId);
  return {
    columns: tables.phases.map((phase) => ({
      phaseId: phase.phaseId,
      name: phaseName(phase, locale),
      ages: agesText(phase, locale)
    })),
    rows: (chain?.rows ?? []).flatMap(({ rowId, cells }, i) => {
      const lane = drawing.lanes[i];
      const name = chainRowText(rowId, chain?.dimension ?? 'action_field', locale);
      return lane ? [{ rowId, name, lane, cells, expanded: drawing.isExpanded(rowId) }] : [];
    }),
    transitions: tables.transitions.flatMap((transition) => {
      const { transitionId } = transition;
      const state = bridges.find((bridge) => bridge.transitionId === transitionId)?.state;
      if (state === undefined) return [];
      const name = naming.transitionName(transitionId);
      const place = placeOfTransition(transition, phaseIds);
      return [{ transitionId, name, state, place, note: breakNote(breaks, transitionId, naming) }];
    }),
    reached: reachedOfPhases(screen, tables, locale),
    reachedOf
  };
}

/** One share per phase; null where the package has none of the rates. */
function reachedOfPhases(screen: ChainScreen, tables: ChainScreenData['tables'], locale: Locale) {
  const { rates, selection } = screen;
  const areaIds = selection.kind === 'city' ? null : new Set(selection.areaIds);
  const known = reachedMeasures.filter(({ transitionId, base }) =>
    rates.some((rate) => rate.transitionId === transitionId && rate.outcome === base)
  );
  if (known.length === 0) return null;
  return tables.phases.map(({ phaseId }) => {
    const measure = known.find(({ transitionId, side }) => {
      const transition = tables.transitions.find((one) => one.transitionId === transitionId);
      return (side === 'from' ? transition?.fromPhase : transition?.toPhase) === phaseId;
    });
    const share = measure ? (reachedShare(rates, measure, areaIds)?.share ?? null) : null;
    return { phaseId, share, measure: measure ? measures[measure.measure]({}, { locale }) : '' };
  });
}
