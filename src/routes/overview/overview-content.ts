import type { Column } from '$lib/core/cell';
import type { GapCell } from '$lib/core/coverage/gap-types';
import type { Locale } from '$lib/core/locale';
import type { BridgeOverview } from '$lib/core/overview/bridge-overview';
import { childShare } from '$lib/core/overview/child-share';
import type { PhaseCoverage } from '$lib/core/overview/phase-coverage';
import type { StressIndex, TrendClass } from '$lib/core/stress-types';
import type { CsvRow } from '$lib/export/csv';
import type { TableContent } from '$lib/export/table-content';
import { classText, trendText } from '$lib/messages/stress-text';
import type { StressScreen } from '$lib/state/stress-screen.svelte';

/** Gaps by priority with its three factors. */
export function firstContent(cells: readonly GapCell[], areaName: (areaId: string) => string): TableContent {
  const rows = cells.map(({ areaId, actionField, phaseId, state, priority }, i): CsvRow => [
    i + 1,
    areaId,
    areaName(areaId),
    actionField,
    phaseId,
    state,
    priority.value,
    priority.stressPercentile,
    priority.uncoveredShare,
    priority.persons
  ]);
  const columns = [
    ...['priority_rank', 'area_id', 'name', 'action_field', 'phase_id', 'state', 'priority'],
    ...['stress_percentile', 'uncovered_share', 'priority_persons']
  ];
  return { columns, rows };
}

const trends: readonly TrendClass[] = ['improving', 'stable', 'worsening'];

/** Number of areas by class of stress and trend, with the share of the children who live there. */
export function matrixContent(
  screen: StressScreen,
  index: StressIndex,
  children: Column | null,
  locale: Locale
): TableContent {
  const classes = Array.from({ length: index.classCount }, (_, i) => i + 1);
  const rows = classes.flatMap((position) =>
    trends.map((trend): CsvRow => [
      position,
      classText(position, index.classCount, locale),
      trendText(trend, locale),
      screen.countOf(position, trend),
      children ? childShare(index, children, position, trend) : null
    ])
  );
  return { columns: ['class', 'class_label', 'trend_class', 'areas', 'child_share'], rows };
}

const shareOf = ({ persons, reached }: PhaseCoverage['high']) => (persons > 0 ? reached / persons : null);

/** The chain in short: the phases with whom they reach, then the transitions with their state. */
export function stripContent(
  phases: readonly PhaseCoverage[],
  bridges: readonly BridgeOverview[]
): TableContent {
  const rows: CsvRow[] = [
    ...phases.map((phase): CsvRow => [
      ...['phase', phase.phaseId, phase.nameDe, null, shareOf(phase.high), shareOf(phase.others), null, null]
    ]),
    ...bridges.map((bridge): CsvRow => [
      ...['transition', bridge.transitionId, bridge.nameDe, bridge.state, null, null],
      ...[bridge.openAreas, bridge.areaCount]
    ])
  ];
  const columns = [
    ...['link_kind', 'link_id', 'link_name', 'state', 'reached_high', 'reached_others'],
    ...['open_areas', 'areas']
  ];
  return { columns, rows };
}
