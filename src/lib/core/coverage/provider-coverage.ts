import { isRunning } from './counted-offer.ts';
import type { CoverageModel } from './coverage-model.ts';

/** A facility of a kind, and the running offers of a field in it. */
export interface ServedFacility {
  facilityId: string;
  name: string;
  areaId: string | null;
  offerIds: readonly string[];
  /** Offers planned there. */
  plannedIds: readonly string[];
}

/** In how many facilities of a kind a field runs: Babylotsen in n of N clinics. */
export interface ProviderCoverage {
  actionField: string;
  facilityKinds: readonly string[];
  covered: number;
  total: number;
  /** In the order of the facilities. */
  facilities: readonly ServedFacility[];
}

/** Provider coverage of every field that belongs into facilities (settings), ordered by field. */
export function providerCoverage(
  model: Pick<CoverageModel, 'data' | 'offers' | 'settings'>
): ProviderCoverage[] {
  return model.settings.fields
    .filter(({ facilityKinds = [] }) => facilityKinds.length > 0)
    .map(({ actionField, facilityKinds = [] }) => coverageOf(model, actionField, facilityKinds))
    .sort((a, b) => (a.actionField < b.actionField ? -1 : 1));
}

function coverageOf(
  { data, offers }: Pick<CoverageModel, 'data' | 'offers'>,
  actionField: string,
  facilityKinds: readonly string[]
): ProviderCoverage {
  const own = offers.filter(({ offer }) => offer.actionField === actionField);
  const facilities = data.facilities
    .filter(({ kind }) => facilityKinds.includes(kind))
    .map(({ facilityId, name, areaId }) => {
      const here = own.filter(({ offer }) => offer.facilityId === facilityId);
      const offerIds = here.filter(isRunning).map(({ offer }) => offer.offerId);
      const plannedIds = here.filter(({ state }) => state === 'planned').map(({ offer }) => offer.offerId);
      return { facilityId, name, areaId, offerIds, plannedIds };
    });
  const covered = facilities.filter(({ offerIds }) => offerIds.length > 0).length;
  return { actionField, facilityKinds, covered, total: facilities.length, facilities };
}
