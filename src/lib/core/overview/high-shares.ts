import { areaAccess, pointAccess } from '../coverage/area-reach.ts';
import type { CoverageModel, PhaseDemand } from '../coverage/coverage-model.ts';
import { needOf } from '../coverage/need.ts';
import type { Need } from '../coverage/need.ts';
import type { ReachedSupply } from '../coverage/supply-sites.ts';
import { areaEquity } from '../equity/area-equity.ts';
import type { EquityArea } from '../equity/area-equity.ts';

/** Shares of the areas of high stress in the need of the city and in the supply that its areas reach, 0–1. */
export interface HighShares {
  kind: Need['kind'];
  need: number;
  supply: number;
}

/** Null where need or supply is not known in any of these areas, or the city has none. */
export function highShares(
  model: CoverageModel,
  demand: PhaseDemand,
  supply: ReachedSupply & { limit: number },
  high: ReadonlySet<string>
): HighShares | null {
  const need = needOf(model, demand);
  const known = equityAreas(model, demand, supply, need).flatMap(({ areaId, needShare, supplyShare }) =>
    !high.has(areaId) || needShare === null || supplyShare === null ? [] : [{ needShare, supplyShare }]
  );
  if (known.length === 0) return null;
  return {
    kind: need.kind,
    need: known.reduce((sum, { needShare }) => sum + needShare, 0),
    supply: known.reduce((sum, { supplyShare }) => sum + supplyShare, 0)
  };
}

/** Need against the supply that an area's persons reach, by the catchment of the settings. */
function equityAreas(
  model: CoverageModel,
  demand: PhaseDemand,
  supply: ReachedSupply & { limit: number },
  need: Need
): readonly EquityArea[] {
  const perPerson = pointAccess(demand, supply, supply.limit, model.settings.catchment);
  const access = areaAccess(model, demand, perPerson);
  const inputs = model.data.areas.map(({ areaId }, i) => {
    const persons = demand.persons[i]?.count ?? null;
    const own = access[i] ?? null;
    const reached = own === null || persons === null ? null : own * persons;
    return { areaId, group: '', persons, need: need.byArea[i] ?? null, supply: reached, stress: null };
  });
  return areaEquity(inputs).areas;
}
