import type { OfferFilter, OfferTrait } from '../core/coverage/offer-filter.ts';
import type { ViewState } from './view-state.ts';

/** The field of the view that holds what a filter lets through. */
export const viewFieldOf = {
  types: 'offerTypes',
  accessModes: 'accessModes',
  states: 'offerStates',
  sectors: 'sectors',
  targetGroups: 'targetGroups',
  scopes: 'scopes',
  providers: 'providers',
  networks: 'networks',
  fundingSources: 'fundingSources'
} as const satisfies Record<OfferTrait, keyof ViewState>;

/** The filter of offers in the address. */
export function offerFilterOf(view: ViewState): OfferFilter {
  const entries = Object.entries(viewFieldOf).map(([trait, field]) => [trait, view[field] ?? []]);
  return Object.fromEntries(entries) as OfferFilter;
}

/** The change of the view that lets only these values of a trait through; none = all. */
export const filterChange = (trait: OfferTrait, values: readonly string[]): Partial<ViewState> => ({
  [viewFieldOf[trait]]: values.length > 0 ? values : null
});

/** The change of the view that lifts these filters. */
export const withoutFilters = (traits: readonly OfferTrait[]): Partial<ViewState> =>
  Object.fromEntries(traits.map((trait) => [viewFieldOf[trait], null]));
