import type { ChainPhase } from '../chain/chain-types.ts';
import type { OfferState } from '../chain/offer-state.ts';
import { isRunning } from '../coverage/counted-offer.ts';
import type { CountedOffer } from '../coverage/counted-offer.ts';
import type { CoverageModel } from '../coverage/coverage-model.ts';
import { ascending } from '../dense-rows.ts';

/** What the inventory holds at the reference date. Plain data. */
export interface InventorySummary {
  referenceDate: string;
  /** Months before the end of its funding in which an offer is marked. */
  expiryMonths: number;
  total: number;
  states: Readonly<Partial<Record<OfferState, number>>>;
  phases: readonly ChainPhase[];
  /** By running offers, most first; a null name stands for what is not recorded. */
  fields: readonly FieldOffers[];
  /** Offers that run, by phase; one offer may serve several phases. */
  byPhase: readonly number[];
  providers: readonly NamedCount[];
  providerKinds: readonly NamedCount[];
  fundingSources: readonly NamedCount[];
  legalSpheres: readonly NamedCount[];
  /** Running offers whose funding ends within `expiryMonths` or has ended, by that day. */
  expiring: readonly ExpiringOffer[];
}

export interface FieldOffers {
  actionField: string | null;
  running: number;
  planned: number;
  /** In the order of the phases. */
  byPhase: readonly number[];
}

export interface NamedCount {
  name: string | null;
  count: number;
}

export interface ExpiringOffer {
  offerId: string;
  name: string;
  provider: string | null;
  fundingSource: string | null;
  fundingUntil: string;
}

/** Null where no offer is recorded. */
export function inventorySummary({
  offers,
  data,
  referenceDate,
  settings
}: CoverageModel): InventorySummary | null {
  if (offers.length === 0) return null;
  const running = offers.filter(isRunning);
  const phaseIds = data.phases.map(({ phaseId }) => phaseId);
  return {
    referenceDate,
    expiryMonths: settings.expiryMonths,
    total: offers.length,
    states: countStates(offers),
    phases: data.phases,
    fields: fieldOffers(offers, phaseIds),
    byPhase: countPhases(running, phaseIds),
    providers: counted(running.map(({ offer }) => [offer.provider])),
    providerKinds: counted(running.map(({ offer }) => [offer.providerKind])),
    fundingSources: counted(running.map(({ offer }) => [offer.fundingSource])),
    legalSpheres: counted(
      running.map(({ offer }) => (offer.legalSpheres.length > 0 ? offer.legalSpheres : [null]))
    ),
    expiring: expiringOffers(offers)
  };
}

function countStates(offers: readonly CountedOffer[]): InventorySummary['states'] {
  const states: Partial<Record<OfferState, number>> = {};
  for (const { state } of offers) states[state] = (states[state] ?? 0) + 1;
  return states;
}

const countPhases = (offers: readonly CountedOffer[], phaseIds: readonly string[]): number[] =>
  phaseIds.map((phaseId) => offers.filter((one) => one.phaseIds.includes(phaseId)).length);

function fieldOffers(offers: readonly CountedOffer[], phaseIds: readonly string[]): FieldOffers[] {
  const names = [...new Set(offers.map(({ offer }) => offer.actionField))];
  return names
    .map((actionField) => {
      const own = offers.filter(({ offer }) => offer.actionField === actionField);
      const running = own.filter(isRunning);
      return {
        actionField,
        running: running.length,
        planned: own.filter(({ state }) => state === 'planned').length,
        byPhase: countPhases(running, phaseIds)
      };
    })
    .sort((a, b) => b.running - a.running || ascending(a.actionField ?? '\uffff', b.actionField ?? '\uffff'));
}

/** How often each name occurs, the most frequent first, then by name; what is not recorded stands last. */
function counted(lists: readonly (readonly (string | null)[])[]): NamedCount[] {
  const counts = new Map<string | null, number>();
  for (const name of lists.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort(
      (a, b) =>
        Number(a.name === null) - Number(b.name === null) ||
        b.count - a.count ||
        ascending(a.name ?? '', b.name ?? '')
    );
}

function expiringOffers(offers: readonly CountedOffer[]): ExpiringOffer[] {
  return offers
    .flatMap(({ state, offer }) => {
      const { offerId, name, provider, fundingSource, fundingUntil } = offer;
      if (state !== 'expiring' || fundingUntil === null) return [];
      return [{ offerId, name, provider, fundingSource, fundingUntil }];
    })
    .sort((a, b) => ascending(a.fundingUntil, b.fundingUntil) || ascending(a.offerId, b.offerId));
}
