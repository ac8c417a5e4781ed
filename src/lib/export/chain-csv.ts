import type { Bridge, BridgeSites, ChainBridge } from '../core/chain/bridge-types.ts';
import type { AreaCompleteness, ChainLink } from '../core/chain/completeness.ts';
import type { CsvOptions, CsvRow } from './csv.ts';
import { contentCsv, type TableContent } from './table-content.ts';

/** What chain.csv is written from; the bridges are those of the city, with their areas. */
export interface ChainTable {
  bridges: readonly ChainBridge[];
  /** In the order of the ids. */
  areas: readonly AreaCompleteness[];
  names: ReadonlyMap<string, string>;
}

const columns = [
  'scope',
  'scope_id',
  'scope_name',
  'link_kind',
  'link_id',
  'state',
  'strength',
  'demand',
  'weakest',
  'completeness',
  'reasons',
  'tasked_offers',
  'handovers',
  'spanning_offers',
  'planned_offers',
  'places_from',
  'places_to',
  'sites_covered',
  'sites_total',
  'sites_without',
  'legal_spheres',
  'funding_until'
];

/**
 * The prevention chain as the file `chain.csv` of `atlas analyse`: the transitions of the city, then every link (phases and the
 * transitions that leave them) of every area. `strength` is 0 to 1, `demand` persons per birth year, `completeness`
 * that of the area. Lists of ids are separated by semicolons; `reasons` are the codes of `BridgeReason`.
 */
export function chainContent({ bridges, areas, names }: ChainTable): TableContent {
  const rows = [
    ...bridges.map((bridge) => cityRow(bridge)),
    ...areas.flatMap((area) =>
      area.links.map((link) => areaRow(area, link, names.get(area.areaId) ?? null, bridges))
    )
  ];
  return { columns, rows };
}

/** chain.csv as text. */
export const chainCsv = (table: ChainTable, options: CsvOptions = {}): string =>
  contentCsv(chainContent(table), options);

function cityRow(bridge: ChainBridge): CsvRow {
  const link = ['transition', bridge.transitionId, bridge.state, null, null, null, null];
  return ['city', null, null, ...link, ...bridgeCells(bridge, bridge.sites)];
}

function areaRow(
  { areaId, completeness, weakest }: AreaCompleteness,
  link: ChainLink,
  name: string | null,
  bridges: readonly ChainBridge[]
): CsvRow {
  const bridge =
    link.kind === 'phase' ? undefined : bridges.find(({ transitionId }) => transitionId === link.id);
  const own = bridge?.areas.find((area) => area.areaId === areaId);
  return [
    'area',
    areaId,
    name,
    link.kind,
    link.id,
    own?.state ?? null,
    link.strength,
    link.demand,
    link.kind === weakest?.kind && link.id === weakest.id,
    completeness,
    ...(own ? bridgeCells(own, sitesOf(own)) : noBridge)
  ];
}

const noBridge: CsvRow = Array.from({ length: 12 }, () => null);

function sitesOf({ reasons }: Bridge): BridgeSites | null {
  return reasons.find((reason) => reason.kind === 'sites')?.sites ?? null;
}

function bridgeCells(bridge: Bridge, sites: BridgeSites | null): CsvRow {
  const { reasons, capacity, legalSpheres } = bridge;
  const handovers = bridge.handovers.map(({ fromOfferId, toOfferId }) => `${fromOfferId}>${toOfferId}`);
  const until = reasons.find((reason) => reason.kind === 'expiring')?.until ?? null;
  return [
    list(reasons.map(({ kind }) => kind)),
    list(bridge.taskedOfferIds),
    list(handovers),
    list(bridge.spanningOfferIds),
    list(bridge.plannedOfferIds),
    capacity.from.places,
    capacity.to.places,
    sites?.covered ?? null,
    sites?.total ?? null,
    sites === null ? null : list(sites.without.map(({ facilityId }) => facilityId)),
    list([...new Set([...legalSpheres.from, ...legalSpheres.to])].sort()),
    until
  ];
}

const list = (items: readonly string[]): string => items.join(';');
