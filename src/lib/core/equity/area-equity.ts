import { concentrationCurve } from './concentration-curve.ts';
import type { CurvePoint } from './concentration-curve.ts';
import { concentrationIndex } from './concentration-index.ts';
import { gini } from './gini.ts';
import { theil } from './theil.ts';
import type { Theil } from './theil.ts';

/** What equity looks at in an area; null = not known, and the area is left out. */
export interface EquityInput {
  areaId: string;
  /** The area it lies in, for the inequality between groups. */
  group: string;
  persons: number | null;
  need: number | null;
  supply: number | null;
  /** Stress index; null = no class. */
  stress: number | null;
}

export interface EquityArea {
  areaId: string;
  /** Shares of the areas compared, 0–1; null where the area is left out. */
  supplyShare: number | null;
  needShare: number | null;
  personShare: number | null;
  /** Supply share ÷ need share: below 1 less than its need. Null where either is unknown or nobody is in need. */
  ratio: number | null;
}

export interface Equity {
  areas: readonly EquityArea[];
  /** Areas that enter the shares: persons, need and supply are known. */
  compared: number;
  /** Persons, need and supply of the compared areas that also have a class, from high stress to low. */
  curves: { need: readonly CurvePoint[]; supply: readonly CurvePoint[] };
  /** Concentration of supply and need per person by stress: positive = more where stress is high. */
  concentration: { supply: number | null; need: number | null };
  /** Inequality of supply per person, weighted by persons. */
  gini: number | null;
  theil: Theil | null;
}

interface Known extends EquityInput {
  persons: number;
  need: number;
  supply: number;
}

/**
 * Is supply where need is? Equity ratio per area, concentration curves and indices by stress, Gini and Theil of supply
 * per person. Areas that lack a figure are left out of all shares, so that nothing is made up for them.
 */
export function areaEquity(inputs: readonly EquityInput[]): Equity {
  const known = inputs.filter(isKnown).sort((a, b) => (a.areaId < b.areaId ? -1 : 1));
  const totals = totalsOf(known);
  const compared = new Set(known.map(({ areaId }) => areaId));
  const ranked = known.filter(
    (area): area is Known & { stress: number } => area.stress !== null && area.persons > 0
  );
  const [persons, descending] = [ranked.map((area) => area.persons), ranked.map(({ stress }) => -stress)];
  const amounts = { need: ranked.map(({ need }) => need), supply: ranked.map(({ supply }) => supply) };
  const index = (values: readonly number[]) =>
    concentrationIndex(
      values.map((value, i) => value / (persons[i] ?? 1)),
      ranked.map(({ stress }) => stress),
      persons
    )?.index ?? null;
  const peopled = known.filter((area) => area.persons > 0);
  const [supplies, weights] = [peopled.map(({ supply }) => supply), peopled.map((area) => area.persons)];
  return {
    areas: inputs.map((input) => sharesOf(input, compared.has(input.areaId) ? totals : null)),
    compared: known.length,
    curves: {
      need: concentrationCurve(amounts.need, persons, descending),
      supply: concentrationCurve(amounts.supply, persons, descending)
    },
    concentration: { supply: index(amounts.supply), need: index(amounts.need) },
    gini: gini(supplies, weights),
    theil: theil(
      supplies,
      peopled.map(({ group }) => group),
      weights
    )
  };
}

function isKnown(area: EquityInput): area is Known {
  return area.persons !== null && area.need !== null && area.supply !== null;
}

type Totals = Record<'persons' | 'need' | 'supply', number>;

function totalsOf(known: readonly Known[]): Totals {
  const sum = (of: (area: Known) => number) => known.reduce((total, area) => total + of(area), 0);
  return {
    persons: sum((area) => area.persons),
    need: sum(({ need }) => need),
    supply: sum(({ supply }) => supply)
  };
}

function sharesOf({ areaId, persons, need, supply }: EquityInput, totals: Totals | null): EquityArea {
  const share = (amount: number | null, total: number | undefined) =>
    amount === null || total === undefined || total === 0 ? null : amount / total;
  const supplyShare = share(supply, totals?.supply);
  const needShare = share(need, totals?.need);
  const ratio =
    supplyShare === null || needShare === null || needShare === 0 ? null : supplyShare / needShare;
  return { areaId, supplyShare, needShare, personShare: share(persons, totals?.persons), ratio };
}
