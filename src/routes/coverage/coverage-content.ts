import type { CoverageFigures } from '$lib/compute/coverage/coverage-figures';
import { gapList } from '$lib/core/coverage/gap-matrix';
import type { GapCell } from '$lib/core/coverage/gap-types';
import type { SchoolCheck } from '$lib/core/coverage/school-rule';
import type { ComparedAllocation } from '$lib/core/equity/allocation-comparison';
import type { Locale } from '$lib/core/locale';
import type { CsvRow } from '$lib/export/csv';
import { gapsContent } from '$lib/export/gaps-csv';
import type { TableContent } from '$lib/export/table-content';
import { gapText } from '$lib/messages/gap-text';
import type { CoverageScreen } from '$lib/state/coverage-screen.svelte';
import { effectMeasures } from './effect-measures';

/** The cells as the file `gaps.csv`; `all` are those that priorities are ranked among. */
export function gapContent(
  screen: CoverageScreen,
  cells: readonly GapCell[],
  all: readonly GapCell[],
  locale: Locale
): TableContent {
  const { areas = [], period = '', offers = [] } = screen.data ?? {};
  const names = new Map(offers.map(({ offerId, name }) => [offerId, name]));
  const naming = { locale, offerName: (offerId: string) => names.get(offerId) ?? offerId };
  const model = { data: { areas, period }, referenceDate: screen.day };
  return gapsContent({ model, cells, ranked: gapList(all), explain: (cell) => gapText(cell, naming) });
}

/** What a scenario changes, beside today's values. */
export function effectContent(
  screen: CoverageScreen,
  today: CoverageFigures,
  changed: CoverageFigures,
  locale: Locale
): TableContent {
  const rows = effectMeasures(screen, locale).map(({ id, name, read }): CsvRow => {
    const [before, now] = [read(today), read(changed)];
    return [id, name, before, now, before === null || now === null ? null : now - before];
  });
  return { columns: ['id', 'figure', 'today', 'changed', 'change'], rows };
}

/** Primary schools by the rule for Familiengrundschulzentren, with the evidence. */
export function schoolContent(checks: readonly SchoolCheck[]): TableContent {
  const rows = checks.map((check): CsvRow => [
    ...[check.facilityId, check.name, check.areaId, check.fundingYear, check.eligible, check.openAllDay],
    ...[check.providerInvolved, check.provider, check.stressAboveAverage, check.stressIndex],
    ...[check.intakeAboveLocalMean, check.socialIndex, check.localMean]
  ]);
  const columns = [
    ...['facility_id', 'name', 'area_id', 'funding_year', 'eligible', 'open_all_day'],
    ...['provider_involved', 'provider', 'stress_above_average', 'index'],
    ...['intake_above_local_mean', 'social_index', 'local_mean']
  ];
  return { columns, rows };
}

const euros = (cents: number | null) => (cents === null ? null : cents / 100);

/** A budget shared out, in euros. */
export function allocationContent(
  screen: CoverageScreen,
  areas: readonly ComparedAllocation[]
): TableContent {
  const rows = areas.map((area): CsvRow => [
    area.areaId,
    screen.areaName(area.areaId),
    ...[area.cents, area.wateringCanCents, area.differenceCents, area.centsPerChild].map(euros)
  ]);
  const columns = ['area_id', 'name', 'amount', 'equal_amount', 'difference_amount', 'per_child'];
  return { columns, rows };
}
