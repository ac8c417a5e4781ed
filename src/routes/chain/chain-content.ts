import type { ChainBridge } from '$lib/core/chain/bridge-types';
import type { ChainBreak } from '$lib/core/chain/chain-breaks';
import type { AreaCompleteness } from '$lib/core/chain/completeness';
import type { Locale } from '$lib/core/locale';
import { chainContent } from '$lib/export/chain-csv';
import type { CsvRow } from '$lib/export/csv';
import type { TableContent } from '$lib/export/table-content';
import { transitionsContent } from '$lib/export/transitions-csv';
import type { BridgeNaming } from '$lib/messages/bridge-reason-text';
import { breakText } from '$lib/messages/bridge-text';
import { classTexts } from '$lib/messages/stress-text';
import type { ChainScreenData } from '$lib/queries/chain-screen-data';
import type { ChainScreen } from '$lib/state/chain-screen.svelte';

const namesOf = ({ tables }: ChainScreenData) =>
  new Map(tables.areas.map(({ areaId, name }) => [areaId, name]));

/** The transitions of the selection, and the links of every area, as the file `chain.csv`. */
export const linkContent = (
  bridges: readonly ChainBridge[],
  areas: readonly AreaCompleteness[],
  data: ChainScreenData
): TableContent => chainContent({ bridges, areas, names: namesOf(data) });

/** Rates and funnels of the transitions as the file `transitions.csv`; `transitionId` null = all of them. */
export function rateContent(
  screen: ChainScreen,
  data: ChainScreenData,
  transitionId: string | null,
  locale: Locale
): TableContent {
  const { classCount } = screen;
  const rates = data.rates.filter((rate) => transitionId === null || rate.transitionId === transitionId);
  return transitionsContent({
    rates,
    period: screen.ratesPeriod ?? data.question.period,
    periods: [...new Set(rates.map(({ period }) => period))].sort(),
    names: namesOf(data),
    classOf: (areaId) => screen.classOf(areaId),
    classLabels: classTexts(classCount, locale)
  });
}

/** Completeness of the chain by area. */
export function completenessContent(areas: readonly AreaCompleteness[], data: ChainScreenData): TableContent {
  const names = namesOf(data);
  const rows = areas.map(({ areaId, completeness, weakest }): CsvRow => [
    areaId,
    names.get(areaId) ?? null,
    data.question.period,
    data.tables.referenceDate,
    completeness,
    weakest?.kind ?? null,
    weakest?.id ?? null,
    weakest?.strength ?? null
  ]);
  const columns = [
    ...['area_id', 'name', 'period', 'reference_date', 'completeness'],
    ...['link_kind', 'link_id', 'strength']
  ];
  return { columns, rows };
}

/** Where the chain breaks, in the order of the list. */
export function breakContent(
  breaks: readonly ChainBreak[],
  naming: BridgeNaming,
  scope: Parameters<typeof breakText>[2]
): TableContent {
  const rows = breaks.map((found): CsvRow => [
    found.kind,
    found.transitionId,
    'areaId' in found ? found.areaId : null,
    'areaId' in found ? naming.areaName(found.areaId) : null,
    found.kind === 'site' ? found.site.facilityId : null,
    'persons' in found ? found.persons : null,
    'classNumber' in found ? found.classNumber : null,
    breakText(found, naming, scope)
  ]);
  const columns = [
    ...['break_kind', 'transition_id', 'area_id', 'name', 'facility_id', 'persons_at_break', 'class'],
    'explanation'
  ];
  return { columns, rows };
}
