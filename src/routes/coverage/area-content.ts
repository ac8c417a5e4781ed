import type { PlaceRatio } from '$lib/core/coverage/place-ratio';
import type { PlaceRule } from '$lib/core/coverage/coverage-settings';
import type { CsvRow, CsvValue } from '$lib/export/csv';
import type { TableContent } from '$lib/export/table-content';
import type { CoverageScreen } from '$lib/state/coverage-screen.svelte';

const supplyColumns = ['supply_kind', 'place_rule', 'action_field', 'phase_id'];
const placeColumns = ['places', 'place_ratio', 'shortfall', 'reached_shortfall'];

/** The supply looked at; no action field = all of them. */
function supplyCells({ question }: CoverageScreen): CsvRow {
  const supply = question?.supply;
  if (!supply) return [null, null, null, null];
  if (supply.kind === 'places') return [supply.kind, supply.ruleId, null, null];
  return [supply.kind, null, supply.actionField, supply.phaseId];
}

const scopeOf = ({ data, day }: CoverageScreen): CsvRow => [data?.period ?? null, day || null];

/** Need and coverage by area for the supply looked at, as on map, scatter and list. */
export function reachContent(screen: CoverageScreen): TableContent {
  const { shown, rule, settings, classes } = screen;
  const stress = new Map(screen.stress.index?.areas.map(({ areaId, status }) => [areaId, status?.index]));
  const supply = supplyCells(screen);
  const rows = (shown?.areas ?? []).map((area, i): CsvRow => {
    const { areaId, persons, places } = area;
    const own = classes.areas[i];
    return [
      areaId,
      screen.areaName(areaId),
      ...scopeOf(screen),
      ...supply,
      stress.get(areaId) ?? null,
      area.stressPercentile,
      persons.count,
      persons.kind,
      persons.split,
      area.reached,
      area.access,
      area.reachedSupply,
      own?.need ?? null,
      own?.coverage ?? null,
      ...(rule ? [places?.places, places?.ratio, places?.shortfall, places?.reachedShortfall].map(known) : [])
    ];
  });
  const columns = [
    ...['area_id', 'name', 'period', 'reference_date', ...supplyColumns, 'index', 'stress_percentile'],
    ...['persons', 'persons_kind', 'persons_split', 'reached_share', `access_${settings.catchment}`],
    ...['reached_supply', 'need_third', 'coverage_third', ...(rule ? placeColumns : [])]
  ];
  return { columns, rows };
}

const known = (value: number | null | undefined): CsvValue => value ?? null;

/** Shares of persons, need and supply by area. */
export function equityContent(screen: CoverageScreen): TableContent {
  const { shown, data } = screen;
  const supply = supplyCells(screen);
  const parents = new Map(data?.areas.map(({ areaId, parentId }) => [areaId, parentId]));
  const rows = (shown?.areas ?? []).map((area, i): CsvRow => {
    const { areaId, persons, reachedSupply, stressPercentile } = area;
    const shares = shown?.equity.areas[i];
    return [
      areaId,
      screen.areaName(areaId),
      parents.get(areaId) ?? null,
      data?.period ?? null,
      ...supply,
      stressPercentile,
      persons.count,
      persons.kind,
      shown?.need ?? null,
      reachedSupply,
      ...[shares?.personShare, shares?.needShare, shares?.supplyShare, shares?.ratio].map(known)
    ];
  });
  const columns = [
    ...['area_id', 'name', 'parent_id', 'period', ...supplyColumns, 'stress_percentile', 'persons'],
    ...['persons_kind', 'need_kind', 'reached_supply', 'person_share', 'need_share', 'supply_share'],
    'equity_ratio'
  ];
  return { columns, rows };
}

/** Places by the borders of the areas, against what a rule wants. */
export function placesContent(
  screen: CoverageScreen,
  rule: PlaceRule,
  ratios: readonly PlaceRatio[]
): TableContent {
  const rows = ratios.map(({ areaId, facilities, places, persons, ratio, shortfall }): CsvRow => [
    areaId,
    screen.areaName(areaId),
    screen.data?.period ?? null,
    rule.id,
    facilities,
    places,
    persons.count,
    persons.kind,
    rule.target,
    ratio,
    shortfall
  ]);
  const columns = [
    ...['area_id', 'name', 'period', 'place_rule', 'facilities', 'places', 'persons', 'persons_kind'],
    ...['target', 'place_ratio', 'shortfall']
  ];
  return { columns, rows };
}
