import { isRunning } from '../coverage/counted-offer.ts';
import type { CountedOffer, Delivery } from '../coverage/counted-offer.ts';
import type { AreaService } from '../coverage/area-service.ts';
import type { CoverageModel, PhaseDemand } from '../coverage/coverage-model.ts';
import { gapMatrix } from '../coverage/gap-matrix.ts';
import type { GapCell } from '../coverage/gap-types.ts';
import type { ChainPhase } from '../chain/chain-types.ts';
import type { OfferState } from '../chain/offer-state.ts';
import { isChildPhase } from '../overview/child-phase.ts';
import { reachedShares } from '../overview/phase-coverage.ts';

/** Who reaches a running offer of a phase, city-wide ones left out. */
export interface PhaseReach {
  phase: ChainPhase;
  /** Share of the persons of each area, 0–1; null where not known. In the order of `areaIds`. */
  shares: readonly (number | null)[];
  /** The same of the city, over areas where both persons and share are known. */
  city: number | null;
}

/** An offer as a profile lists it. */
export interface ProfileOffer {
  offerId: string;
  name: string;
  type: string | null;
  actionField: string | null;
  ageFrom: number | null;
  ageTo: number | null;
  phaseIds: readonly string[];
  /** Places that can be filled, else those approved; null = not recorded. */
  places: number | null;
  fundingUntil: string | null;
  state: OfferState;
  delivery: Delivery;
  running: boolean;
  /** The areas it is for, wholly or in a part. */
  areas: Readonly<Record<string, AreaService>>;
}

/** What the supply of all areas is read from; plain data, so that a worker can hand it over. */
export interface CoverageProfiles {
  /** Day at which the state of an offer is read. */
  referenceDate: string;
  areaIds: readonly string[];
  /** Phases that begin before the age of 18 and any field is for, in the order of the chain. */
  phases: readonly PhaseReach[];
  /** All cells of these phases. */
  cells: readonly GapCell[];
  /** Without those that have ended, by id. */
  offers: readonly ProfileOffer[];
}

/** What offers, gaps and reach are in all areas; null where no offer is recorded or the package knows no phase. */
export function coverageProfiles(
  model: CoverageModel,
  cells: readonly GapCell[] = gapMatrix(model)
): CoverageProfiles | null {
  if (model.data.offers.length === 0) return null;
  const used = new Set(cells.map(({ phaseId }) => phaseId));
  const demands = model.phases.filter(({ phase }) => isChildPhase(phase) && used.has(phase.phaseId));
  if (demands.length === 0) return null;
  const shown = new Set(demands.map(({ phase }) => phase.phaseId));
  return {
    referenceDate: model.referenceDate,
    areaIds: model.data.areas.map(({ areaId }) => areaId),
    phases: demands.map((demand) => phaseReach(model, demand)),
    cells: cells.filter(({ phaseId }) => shown.has(phaseId)),
    offers: model.offers.filter(({ state }) => state !== 'ended').map(profileOffer)
  };
}

function phaseReach(model: CoverageModel, demand: PhaseDemand): PhaseReach {
  const shares = reachedShares(model, demand);
  let [persons, reached] = [0, 0];
  shares.forEach((share, area) => {
    const count = demand.persons[area]?.count ?? null;
    if (share === null || count === null) return;
    persons += count;
    reached += count * share;
  });
  return { phase: demand.phase, shares, city: persons > 0 ? reached / persons : null };
}

function profileOffer(counted: CountedOffer): ProfileOffer {
  const { offer, state, delivery, phaseIds, reach } = counted;
  const { offerId, name, type, actionField, ageFrom, ageTo, fundingUntil } = offer;
  return {
    ...{ offerId, name, type, actionField, ageFrom, ageTo, phaseIds, fundingUntil, state, delivery },
    places: offer.placesOccupiable ?? offer.placesApproved,
    running: isRunning(counted),
    areas: Object.fromEntries(reach)
  };
}
