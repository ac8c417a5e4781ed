import { logarithm } from '../elementary/logarithm.ts';

/** Theil index T, natural logarithm: 0 where all have the same. `total` = `between` groups + `within` them. */
export interface Theil {
  total: number;
  between: number;
  within: number;
}

/**
 * Theil's T of amounts by persons, with the part between groups (Theil 1967; Conceição & Ferreira 2000, eq. 5 and 11):
 * Σ s ln(s ÷ p) over shares s of the amount and p of the persons. `weights` are persons; left out: 1 each. Null where
 * there are no persons or no amount, or where somebody who does not exist has some.
 */
export function theil(
  amounts: ArrayLike<number>,
  groups: readonly string[],
  weights: ArrayLike<number> = new Float64Array(amounts.length).fill(1)
): Theil | null {
  const total = divergence(Array.from(amounts), Array.from(weights));
  if (total === null) return null;
  const names = [...new Set(groups)].sort();
  const grouped = (values: ArrayLike<number>) =>
    names.map((name) =>
      groups.reduce((sum, group, i) => (group === name ? sum + (values[i] as number) : sum), 0)
    );
  const between = divergence(grouped(amounts), grouped(weights)) ?? 0;
  return { total, between, within: total - between };
}

function divergence(amounts: readonly number[], weights: readonly number[]): number | null {
  const [total, persons] = [sum(amounts), sum(weights)];
  if (!(total > 0) || !(persons > 0)) return null;
  const terms = amounts.map((amount, i) => {
    const [share, part] = [amount / total, (weights[i] as number) / persons];
    return share === 0 ? 0 : share * logarithm(share / part);
  });
  const divergence = sum(terms);
  return Number.isFinite(divergence) ? divergence : null;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
