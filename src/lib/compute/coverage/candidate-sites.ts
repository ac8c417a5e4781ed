import { areaCentres } from '../../core/coverage/area-centre.ts';
import type { CoverageModel, PhaseDemand } from '../../core/coverage/coverage-model.ts';
import type { Supply } from '../../core/coverage/supply-sites.ts';

/** A place where a site could be, named after its facility or its area. */
export interface CandidateSite extends Supply {
  name: string;
  site: NonNullable<Supply['site']>;
}

/** The facilities of some kinds that have a place; without kinds, the centre of every area by its persons. */
export function candidateSites(
  model: CoverageModel,
  demand: PhaseDemand,
  kinds: readonly string[]
): CandidateSite[] {
  return kinds.length > 0 ? facilitySites(model, kinds) : centreSites(model, demand);
}

function facilitySites({ data }: CoverageModel, kinds: readonly string[]): CandidateSite[] {
  return data.facilities.flatMap(({ facilityId, name, kind, lon, lat }) => {
    if (!kinds.includes(kind) || lon === null || lat === null) return [];
    return [{ id: facilityId, name, amount: 1, site: { lon, lat, facilityId }, areaIds: [] }];
  });
}

function centreSites(model: CoverageModel, demand: PhaseDemand): CandidateSite[] {
  const names = new Map(model.data.areas.map(({ areaId, name }) => [areaId, name]));
  return areaCentres(model, demand).map(({ areaId, lon, lat }) => {
    const site = { lon, lat, facilityId: null };
    return { id: `centre ${areaId}`, name: names.get(areaId) ?? areaId, amount: 1, site, areaIds: [] };
  });
}
