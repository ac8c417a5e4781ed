import type { OfferState } from '../chain/offer-state.ts';
import type { Offer } from './coverage-data.ts';

/** An offer with its state at the reference date. */
export interface StatedOffer {
  offer: Offer;
  state: OfferState;
}

/** What offers can be filtered by, in the order of display. */
export const offerTraits = [
  'types',
  'accessModes',
  'states',
  'sectors',
  'targetGroups',
  'scopes',
  'providers',
  'networks',
  'fundingSources'
] as const;
export type OfferTrait = (typeof offerTraits)[number];

/** Which offers count: by trait, the values let through; an empty list does not narrow. */
export type OfferFilter = Readonly<Record<OfferTrait, readonly string[]>>;

/** Stands in a filter for offers that do not say. */
export const notRecorded = '-';

export const anyOffer: OfferFilter = {
  types: [],
  accessModes: [],
  states: [],
  sectors: [],
  targetGroups: [],
  scopes: [],
  providers: [],
  networks: [],
  fundingSources: []
};

const one = (value: string | null): readonly string[] => [value ?? notRecorded];

const valuesOf: Record<OfferTrait, (stated: StatedOffer) => readonly string[]> = {
  types: ({ offer }) => one(offer.type),
  accessModes: ({ offer: { accessModes } }) => (accessModes.length > 0 ? accessModes : [notRecorded]),
  states: ({ state }) => [state],
  sectors: ({ offer }) => one(offer.sector),
  targetGroups: ({ offer }) => one(offer.targetGroup),
  scopes: ({ offer }) => one(offer.scope),
  providers: ({ offer }) => one(offer.provider),
  networks: ({ offer }) => one(offer.network),
  fundingSources: ({ offer }) => one(offer.fundingSource)
};

/** Whether an offer is among those a filter lets through: one value of every trait that is narrowed. */
export function passes(stated: StatedOffer, filter: OfferFilter): boolean {
  return offerTraits.every((trait) => {
    const wanted = filter[trait];
    return wanted.length === 0 || valuesOf[trait](stated).some((value) => wanted.includes(value));
  });
}

/** The values of a trait that occur, sorted, those that do not say last. */
export function traitValues(trait: OfferTrait, offers: readonly StatedOffer[]): string[] {
  const values = new Set(offers.flatMap((stated) => valuesOf[trait](stated)));
  const known = [...values].filter((value) => value !== notRecorded).sort();
  return values.has(notRecorded) ? [...known, notRecorded] : known;
}
