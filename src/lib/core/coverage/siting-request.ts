import type { SupplyChoice } from './coverage-question.ts';
import { anyOffer } from './offer-filter.ts';
import type { SitingAim } from './siting-aim.ts';
import type { SitingWish } from './siting-wish.ts';

/** Sites to propose: for the places of a rule, or for the offers of a phase, and of a field where one is named. */
export interface SitingRequest {
  placeRule?: string;
  phase?: string;
  actionField?: string;
  /** Only offers of these types count as being there. */
  offerTypes?: readonly string[];
  aim: SitingAim;
  /** Number of new sites; set covering finds it by itself. */
  sites: number;
  /** Candidates; left out or empty: the centres of the areas. */
  facilityKinds?: readonly string[];
}

/** What the sites are for; null where a request names neither a rule nor a phase. */
export function requestedSupply({ placeRule, phase, actionField }: SitingRequest): SupplyChoice | null {
  if (placeRule !== undefined) return { kind: 'places', ruleId: placeRule };
  return phase === undefined ? null : { kind: 'offers', phaseId: phase, actionField: actionField ?? null };
}

/** The request for a supply among several; undefined where there is none. */
export function requestFor(
  requests: readonly SitingRequest[],
  supply: SupplyChoice
): SitingRequest | undefined {
  const wanted = JSON.stringify(supply);
  return requests.find((request) => JSON.stringify(requestedSupply(request)) === wanted);
}

/** The wish behind a request; null where it names neither a rule nor a phase. */
export function requestedWish(request: SitingRequest): SitingWish | null {
  const supply = requestedSupply(request);
  if (supply === null) return null;
  const { aim, sites, facilityKinds = [], offerTypes = [] } = request;
  const question = { supply, filter: { ...anyOffer, types: offerTypes }, edits: [] };
  return { question, aim, sites, facilityKinds };
}
