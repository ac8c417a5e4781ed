import { areaEquity } from '../equity/area-equity.ts';
import type { Equity } from '../equity/area-equity.ts';
import { supplyReach } from './area-reach.ts';
import type { AreaReach, SupplyReach } from './area-reach.ts';
import { isRunning, supplyOf } from './counted-offer.ts';
import type { CoverageModel, PhaseDemand } from './coverage-model.ts';
import type { PlaceRule } from './coverage-settings.ts';
import { gapColumns } from './gap-matrix.ts';
import type { GapColumn } from './gap-matrix.ts';
import { needOf } from './need.ts';
import type { Need } from './need.ts';
import type { PersonsCount } from './phase-persons.ts';
import { demandOfRule, densityPer1000, placeRatios, recordedRules, supplyOfPlaces } from './place-ratio.ts';
import { reachedShortfall, sumsByArea } from './reached-shortfall.ts';
import type { Supply } from './supply-sites.ts';
import { supplyOfField } from './supply-sites.ts';
import { weighedDemand, weighedReach } from './weighed-demand.ts';
import type { WeighedReach } from './weighed-demand.ts';

/** What a supply is: the places of a rule, or the offers of a field for a phase. */
export type SupplyKey = { kind: 'places'; rule: PlaceRule } | ({ kind: 'offers' } & GapColumn);

/** One area's figures of a supply; null where a figure is not known. */
export interface SupplyArea extends AreaReach {
  persons: PersonsCount;
  /** Facilities in the area, or running offers for the whole of it. */
  count: number;
  /** Places in the area, or what these offers supply; null where none is recorded. */
  located: number | null;
  /** Places ÷ persons and target × persons − places; null for offers. */
  ratio: number | null;
  shortfall: number | null;
  /** Places its persons lack within reach, at least 0 (`reachedShortfall`); null for offers. */
  reachedShortfall: number | null;
  /** What the area's persons reach wherever it lies: access by the catchment of the settings × persons. */
  reachedSupply: number | null;
  /** Located supply per 1,000 persons, and per 1,000 children in SGB II. */
  density: number | null;
  densityPoor: number | null;
}

export interface SupplyResult {
  key: SupplyKey;
  reach: Omit<SupplyReach, 'areas'>;
  /** In the order of the areas. */
  areas: readonly SupplyArea[];
  need: Need;
  /** Of the city: whom the settings weigh, and how much of it reaches any. */
  weighed: WeighedReach;
  /** Need against the supply that an area's persons reach, so that borders do not matter. */
  equity: Equity;
}

/** The supplies of a model: rules with facilities whose places are recorded, then the columns of the gap matrix. */
export function supplyKeys(model: CoverageModel): SupplyKey[] {
  const { settings, data } = model;
  const rules = recordedRules(settings, data.facilities);
  return [
    ...rules.map((rule) => ({ kind: 'places' as const, rule })),
    ...gapColumns(model).map((column) => ({ kind: 'offers' as const, ...column }))
  ];
}

/** All supplies of a model. */
export function coverageResult(model: CoverageModel): SupplyResult[] {
  return supplyKeys(model).map((key) => supplyResult(model, key));
}

/** Reach, ratios, densities and equity of one supply. Throws RangeError for a phase that is not there. */
export function supplyResult(model: CoverageModel, key: SupplyKey): SupplyResult {
  const demand = demandOf(model, key);
  const supplies =
    key.kind === 'places'
      ? supplyOfPlaces(model, key.rule)
      : supplyOfField(model, key.actionField, key.phaseId);
  const { areas: reached, ...reach } = supplyReach(model, demand, supplies);
  const located = locatedOf(model, key);
  const lacking = lackingOf(model, key, demand, supplies);
  const poor = new Map(model.data.poor.map(({ areaId, count }) => [areaId, count]));
  const areas = reached.map((area, i) => {
    const persons = demand.persons[i] ?? { kind: 'missing' as const, count: null, split: false };
    const here = located[i] ?? { count: 0, located: null, ratio: null, shortfall: null };
    const density = densityPer1000(here.located, persons.count);
    const densityPoor = densityPer1000(here.located, poor.get(area.areaId) ?? null);
    const reachedSupply = product(area.access[model.settings.catchment] ?? null, persons.count);
    const reachedShortfall = persons.count === null ? null : (lacking[i] ?? null);
    return { ...area, persons, ...here, reachedShortfall, reachedSupply, density, densityPoor };
  });
  const need = needOf(model, demand);
  const weighed = weighedReach(weighedDemand(model, demand), areas);
  return { key, reach, areas, need, weighed, equity: equityOf(model, areas, need) };
}

function demandOf(model: CoverageModel, key: SupplyKey): PhaseDemand {
  if (key.kind === 'places') return demandOfRule(model, key.rule);
  const demand = model.phases.find(({ phase }) => phase.phaseId === key.phaseId);
  if (!demand) throw new RangeError(`No phase ${key.phaseId}`);
  return demand;
}

type Located = Pick<SupplyArea, 'count' | 'located' | 'ratio' | 'shortfall'>;

function locatedOf(model: CoverageModel, key: SupplyKey): Located[] {
  if (key.kind === 'places')
    return placeRatios(model.data, key.rule).map(({ facilities, places, ratio, shortfall }) => {
      return { count: facilities, located: places, ratio, shortfall };
    });
  const running = model.offers.filter(
    (counted) =>
      isRunning(counted) &&
      counted.offer.actionField === key.actionField &&
      counted.phaseIds.includes(key.phaseId)
  );
  return model.data.areas.map(({ areaId }) => {
    const here = running.filter(({ reach }) => reach.get(areaId) === 'whole');
    const located = here.reduce((sum, { offer }) => sum + supplyOf(offer, model.settings.supply), 0);
    return { count: here.length, located, ratio: null, shortfall: null };
  });
}

function lackingOf(
  model: CoverageModel,
  key: SupplyKey,
  demand: PhaseDemand,
  supplies: readonly Supply[]
): (number | null)[] {
  if (key.kind === 'offers') return [];
  return sumsByArea(model, reachedShortfall(model, demand, supplies, key.rule.target));
}

function equityOf(model: CoverageModel, areas: readonly SupplyArea[], need: Need): Equity {
  return areaEquity(
    areas.map(({ areaId, persons, reachedSupply }, i) => ({
      areaId,
      group: model.data.areas[i]?.parentId ?? '',
      persons: persons.count,
      need: need.byArea[i] ?? null,
      supply: reachedSupply,
      stress: model.stressPercentile[i] ?? null
    }))
  );
}

const product = (a: number | null, b: number | null) => (a === null || b === null ? null : a * b);
