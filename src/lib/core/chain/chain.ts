import { chainCell, isGap } from './chain-cell.ts';
import type { ChainCell, PlacedOffer } from './chain-cell.ts';
import { rowIds, rowsOfOffer } from './chain-row.ts';
import type { Approach, ChainDimension, ChainSelection } from './chain-types.ts';
import { incompleteAt } from './incomplete-field.ts';
import { offersOf, reachInto, selectedAreas } from './inventory.ts';
import type { Inventory } from './inventory.ts';
import { isCityWide } from './offer-reach.ts';
import type { OfferState } from './offer-state.ts';
import { phasesServed, spansOf } from './phase-span.ts';
import type { Span } from './phase-span.ts';

/** A bar of the chain: one offer, or several of a kind; on the axis of `phase-span.ts`. */
export interface ChainBar extends Span {
  offerIds: readonly string[];
  /** Name of the one offer, or the type that the offers share; null where they share none. */
  label: string | null;
  state: OfferState;
  approach: Approach | null;
  /** All of its offers are for the whole city. */
  cityWide: boolean;
  /** All of its offers reach only into a part of the selected area. */
  partial: boolean;
  /** How many of its offers have funding that ends soon; the first day at which one does. */
  expiring: number;
  fundingUntil: string | null;
}

export interface ChainRow {
  /** Key of an action field, sector or legal sphere; empty for what is not recorded. */
  rowId: string;
  /** One bar per offer and run of phases, ordered by start, end, id. */
  bars: readonly ChainBar[];
  /** One cell per phase, in their order. */
  cells: readonly ChainCell[];
}

export interface Chain {
  dimension: ChainDimension;
  /** Ordered as in the chart. A row that the city has and the selection has not is there, with its gaps. */
  rows: readonly ChainRow[];
  /** Offers of the selection that name neither phases nor ages: they stand in no column. */
  unplacedOfferIds: readonly string[];
  offerCount: number;
}

/** A phase × row with nothing active. */
export interface ChainGap extends ChainCell {
  rowId: string;
}

/** The chain of the city, of an area or of a group of areas. */
export function chainOf(
  inventory: Inventory,
  selection: ChainSelection,
  dimension: ChainDimension,
  frame: ChainFrame = chainFrame(inventory, dimension)
): Chain {
  const placed = placedOffers(inventory, selection);
  const areaIds = selectedAreas(inventory.data, selection);
  return {
    dimension,
    rows: frame.map((row) => rowOf(inventory, row, dimension, placed, areaIds)),
    unplacedOfferIds: placed
      .filter(({ offer }) => phasesServed(offer, inventory.data.phases).length === 0)
      .map(({ offer }) => offer.offerId),
    offerCount: placed.length
  };
}

/** Phase × row with nothing active although something is expected, in the order of rows and phases. */
export function chainGaps({ rows }: Chain): ChainGap[] {
  return rows.flatMap(({ rowId, cells }) => cells.filter(isGap).map((cell) => ({ rowId, ...cell })));
}

/** In the chain of the city every offer counts as reaching it; in others as far as it reaches into the areas. */
function placedOffers(inventory: Inventory, selection: ChainSelection): PlacedOffer[] {
  const areaIds = selectedAreas(inventory.data, selection);
  return offersOf(inventory, selection).map((one) => ({
    ...one,
    reach: selection.kind === 'city' ? 'whole' : (reachInto(inventory, one.offer.offerId, areaIds) ?? 'whole')
  }));
}

function rowOf(
  inventory: Inventory,
  { rowId, expected }: ChainFrame[number],
  dimension: ChainDimension,
  placed: readonly PlacedOffer[],
  areaIds: readonly string[]
): ChainRow {
  const { phases } = inventory.data;
  const own = placed.filter(({ offer }) => rowsOfOffer(offer, dimension).includes(rowId));
  return {
    rowId,
    bars: own.flatMap((one) => barsOf(one, spansOf(one.offer, phases))).sort(byPlace),
    cells: phases.map(({ phaseId }, place) => {
      const serving = own.filter(({ offer }) => phasesServed(offer, phases).includes(place));
      const missing = () =>
        isUnknown(inventory, { dimension, rowId, phaseId, areaIds }) ? 'unknown' : 'none';
      return chainCell(phaseId, serving, expected.has(place) ? missing() : 'not_expected');
    })
  };
}

/** Whether an empty cell says nothing: the inventory is incomplete, or that of the field in all areas looked at. */
function isUnknown(
  { settings, data }: Inventory,
  at: { dimension: ChainDimension; rowId: string; phaseId: string; areaIds: readonly string[] }
): boolean {
  if (settings.inventory === 'incomplete') return true;
  if (at.dimension !== 'action_field' || at.areaIds.length === 0) return false;
  return at.areaIds.every((areaId) => {
    const place = { actionField: at.rowId, phaseId: at.phaseId, areaId };
    return incompleteAt(settings.incompleteFields, place, data.parents) !== null;
  });
}

/** The rows of the city with the phases in which something is expected of each: the same for every selection. */
export type ChainFrame = readonly { rowId: string; expected: ReadonlySet<number> }[];

/** The frame of all chains of a dimension, to be made once where many are drawn. */
export function chainFrame(inventory: Inventory, dimension: ChainDimension): ChainFrame {
  const city = inventory.offers.map(({ offer }) => offer);
  return rowIds(city, dimension).map((rowId) => ({
    rowId,
    expected: expectedPhases(inventory, rowId, dimension)
  }));
}

/** Phases from the first to the last that the row serves anywhere in the city, or all. */
function expectedPhases(
  { data: { phases }, settings, offers }: Inventory,
  rowId: string,
  dimension: ChainDimension
): ReadonlySet<number> {
  if (settings.expectation === 'everywhere') return new Set(phases.keys());
  const places = offers
    .filter(({ offer }) => rowsOfOffer(offer, dimension).includes(rowId))
    .flatMap(({ offer }) => phasesServed(offer, phases));
  const first = places.reduce((least, place) => Math.min(least, place), phases.length);
  const last = places.reduce((most, place) => Math.max(most, place), -1);
  return new Set([...phases.keys()].filter((place) => place >= first && place <= last));
}

function barsOf({ offer, state, reach }: PlacedOffer, spans: readonly Span[]): ChainBar[] {
  return spans.map((span) => ({
    ...span,
    offerIds: [offer.offerId],
    label: offer.name,
    state,
    approach: offer.approach,
    cityWide: isCityWide(offer),
    partial: reach === 'part',
    expiring: state === 'expiring' ? 1 : 0,
    fundingUntil: state === 'expiring' ? offer.fundingUntil : null
  }));
}

/** Order of bars along the axis: by start, the longer first, then by the id of the first offer. */
export function byPlace(a: ChainBar, b: ChainBar): number {
  return a.start - b.start || b.end - a.end || ((a.offerIds[0] ?? '') < (b.offerIds[0] ?? '') ? -1 : 1);
}
