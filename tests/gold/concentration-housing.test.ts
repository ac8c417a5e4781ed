import { expect, it } from 'vitest';
import { concentrationIndex } from '../../src/lib/core/equity/concentration-index.ts';
import { gini } from '../../src/lib/core/equity/gini.ts';
import { describeGold } from './gold-case.ts';

interface Expected {
  values: Record<string, number>;
}

describeGold('concentration-housing', (gold) => {
  const { values: expected } = gold.json<Expected>('expected.json');
  const rows = gold.records('data.csv');
  const column = (name: string) => Float64Array.from(rows, (row) => Number(row[name]));
  const income = column('income');
  const bmi = concentrationIndex(column('bmi'), income);
  const high = concentrationIndex(column('high_bmi'), income);

  it.each([
    ['bmi_CI', bmi?.index],
    ['bmi_CIg', bmi?.generalised],
    ['bmi_CIc', bmi?.erreygers],
    ['high_bmi_CI', high?.index],
    ['high_bmi_CIw', high?.wagstaff],
    ['high_bmi_CIc', high?.erreygers],
    ['income_gini_as_CI', concentrationIndex(income, income)?.index],
    ['income_gini_as_CI', gini(income)]
  ])('%s', (name, ours) =>
    expect(Math.abs((ours ?? NaN) - (expected[name] ?? NaN))).toBeLessThanOrEqual(1e-9)
  );
});
