import { expect, test } from 'vitest';
import { moments } from '../../src/lib/core/moments.ts';
import { rankAgreement } from '../../src/lib/core/robustness/rank-agreement.ts';
import { describeGold } from './gold-case.ts';
import type { GoldCase } from './gold-case.ts';

interface Expected {
  missing_code: number;
  inverted: readonly string[];
  themes: Readonly<Record<string, readonly string[]>>;
  rank_robustness_reference: Readonly<
    Record<
      string,
      { spearman: number; kendall_tau_b: number; mean_abs_rank_shift: number; max_abs_rank_shift: number }
    >
  >;
}

const tenDecimals = (value: number) => Math.round(value * 1e10) / 1e10;

describeGold('cdc-svi-2020-delaware-tracts', agreesWithScipy);
describeGold('cdc-svi-2022-pennsylvania-counties', agreesWithScipy);

function agreesWithScipy(gold: GoldCase): void {
  const expected = gold.json<Expected>('expected.json');
  test.each(Object.entries(expected.rank_robustness_reference))('%s', (pair, reference) => {
    const [first = '', second = ''] = pair.split('_vs_');
    const composites = compositesOf(gold, expected);
    const found = rankAgreement(composites[first]!, composites[second]!);
    expect(found.spearman).toBeCloseTo(reference.spearman, 9);
    expect(found.kendall).toBeCloseTo(reference.kendall_tau_b, 9);
    expect(found.meanShift).toBeCloseTo(reference.mean_abs_rank_shift, 9);
    expect(found.largestShift).toBeCloseTo(reference.max_abs_rank_shift, 9);
  });
}

/** Composites of the ranked areas, as the README of the case defines them. */
function compositesOf(gold: GoldCase, { themes }: Expected): Record<string, number[]> {
  const rows = gold.records('data.csv').filter((row) => Number(row.SPL_THEMES) >= 0);
  const columns = Object.values(themes)
    .flat()
    .map((name) => Float64Array.from(rows, (row) => Number(row[`EP_${name}`])));
  const meanOf = (score: (value: number, column: Float64Array) => number) =>
    rows.map((_, i) =>
      tenDecimals(columns.reduce((sum, column) => sum + score(column[i]!, column), 0) / columns.length)
    );
  return {
    percentile: rows.map((row) => tenDecimals(Number(row.SPL_THEMES))),
    zscore: meanOf((value, column) => (value - moments(column).mean) / moments(column).sd),
    minmax: meanOf(
      (value, column) => (value - Math.min(...column)) / (Math.max(...column) - Math.min(...column))
    )
  };
}
