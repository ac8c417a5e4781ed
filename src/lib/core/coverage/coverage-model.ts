import type { ChainPhase } from '../chain/chain-types.ts';
import type { StressIndex } from '../stress-types.ts';
import { countedOffer } from './counted-offer.ts';
import type { CountedOffer } from './counted-offer.ts';
import type { CoverageData, Offer } from './coverage-data.ts';
import { coverageSettings } from './coverage-settings.ts';
import type { CoverageChoices, CoverageSettings } from './coverage-settings.ts';
import { bandsByArea, demandPoints, pointShares } from './demand-points.ts';
import type { DemandPoints } from './demand-points.ts';
import { fieldScopes } from './field-scope.ts';
import type { FieldScope } from './field-scope.ts';
import { isochroneTimes } from './isochrones.ts';
import type { IsochroneTimes } from './isochrones.ts';
import { birthYears, personsAged } from './phase-persons.ts';
import type { PersonsCount } from './phase-persons.ts';
import type { AreaShape } from './sample-points.ts';
import { stressPercentiles } from './stress-percentile.ts';

/** The demand of one phase. */
export interface PhaseDemand {
  phase: ChainPhase;
  /** Persons of its ages in each area. */
  persons: readonly PersonsCount[];
  /** Share of its area's persons at each point; adds up to 1 within an area. */
  shares: Float64Array;
  /** Persons at each point, 0 where those of the area are not known. */
  demand: Float64Array;
  birthYears: number | null;
}

/** Everything prepared once: what depends on areas, residents and stress, and every offer as it counts. */
export interface CoverageModel {
  data: CoverageData;
  settings: CoverageSettings;
  shapes: readonly AreaShape[];
  referenceDate: string;
  points: DemandPoints;
  /** In which isochrones the points lie; null where the settings name none. */
  isochroneTimes: IsochroneTimes | null;
  phases: readonly PhaseDemand[];
  /** Per area, 0 (least stress) to 1; null where the area has no class. */
  stressPercentile: readonly (number | null)[];
  /** Ordered by id. */
  offers: readonly CountedOffer[];
  fields: readonly FieldScope[];
}

/**
 * Prepares coverage; `shapes` are the boundaries of the areas and of their parts, `stress` the index of the same
 * areas or null where there is none.
 */
export function coverageModel(
  data: CoverageData,
  shapes: readonly AreaShape[],
  stress: StressIndex | null,
  choices: CoverageChoices = {}
): CoverageModel {
  const settings = coverageSettings(choices);
  const points = demandPoints(data, shapes, settings);
  const referenceDate = settings.referenceDate ?? data.lastDay;
  const wanted = new Set(data.areas.map(({ areaId }) => areaId));
  const own = shapes.filter(({ areaId }) => wanted.has(areaId));
  const offers = data.offers.map((offer) =>
    countedOffer(offer, { data, shapes: own, referenceDate, settings })
  );
  return {
    data,
    settings,
    shapes: own,
    referenceDate,
    points,
    isochroneTimes: timesOf(data, points, settings),
    phases: phaseDemands(data, points),
    stressPercentile: stressPercentiles(data.areas, stress),
    offers,
    fields: fieldScopes(offers, data, settings)
  };
}

function timesOf(
  { isochrones = [] }: CoverageData,
  points: DemandPoints,
  { isochroneMode }: CoverageSettings
): IsochroneTimes | null {
  return isochroneMode === null ? null : isochroneTimes(isochrones, isochroneMode, points);
}

function phaseDemands(data: CoverageData, points: DemandPoints): PhaseDemand[] {
  const byArea = bandsByArea(data.bands);
  return data.phases.map((phase) => {
    const { ageFrom, ageTo } = phase;
    const persons = data.areas.map(({ areaId }) => personsAged(ageFrom, ageTo, byArea.get(areaId) ?? []));
    return phaseDemand(phase, persons, points, data.parts);
  });
}

/** The demand of some ages, at points. */
export function phaseDemand(
  phase: ChainPhase,
  persons: readonly PersonsCount[],
  points: DemandPoints,
  parts: CoverageData['parts']
): PhaseDemand {
  const shares = pointShares(points, phase, parts);
  const demand = shares.map((share, i) => share * (persons[points.area[i] as number]?.count ?? 0));
  return { phase, persons, shares, demand, birthYears: birthYears(phase.ageFrom, phase.ageTo) };
}

/** The same model with another inventory; only offers that are new or changed are read again. */
export function withInventory(
  model: CoverageModel,
  { offers, facilities }: Pick<CoverageData, 'offers' | 'facilities'>
): CoverageModel {
  const known = new Map<Offer, CountedOffer>(model.offers.map((counted) => [counted.source, counted]));
  const counted = offers.map((offer) => known.get(offer) ?? countedOffer(offer, model));
  const data = { ...model.data, offers, facilities };
  return { ...model, data, offers: counted, fields: fieldScopes(counted, data, model.settings) };
}

/** The same model with other offers, in any order. */
export function withOffers(model: CoverageModel, offers: readonly Offer[]): CoverageModel {
  const sorted = [...offers].sort((a, b) => (a.offerId < b.offerId ? -1 : 1));
  return withInventory(model, { offers: sorted, facilities: model.data.facilities });
}
