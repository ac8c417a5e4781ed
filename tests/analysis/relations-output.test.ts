import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analysisOf, indexOf } from '../../src/lib/analysis/analysis.ts';
import { relationsOutput } from '../../src/lib/analysis/outputs/relations-output.ts';
import { solveSiting } from '../../src/lib/compute/siting/node.ts';
import { spearman } from '../../src/lib/core/correlation/spearman.ts';
import type { Connector } from '../../src/lib/engine/connector.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { examplePackage } from '../beispielstadt/example-package.ts';

let connector: Connector;
beforeAll(async () => {
  connector = await openNodeConnector();
});
afterAll(() => connector.close());

describe('relations.csv of Beispielstadt', () => {
  it('has every pair of the index once, over the classified areas', async () => {
    const analysis = await analysisOf(connector, await examplePackage());
    const stress = indexOf(analysis);
    const part = await relationsOutput({ connector, analysis, stress, locale: 'de', solve: solveSiting });
    const text = part.texts.get('relations.csv') ?? '';
    const { data: rows } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    const ids = analysis.package.settings.index.indicators.map(({ id }) => id);
    expect(rows).toHaveLength((ids.length * (ids.length - 1)) / 2);
    expect(new Set(rows.map(({ areas }) => areas))).toEqual(new Set([String(stress.classifiableCount)]));
    const figuresOf = (id = '') =>
      stress.areas.flatMap(({ status }, row) =>
        status ? [analysis.data.columns[id]?.values[row] ?? NaN] : []
      );
    for (const row of rows) {
      const value = spearman(figuresOf(row.indicator_id), figuresOf(row.other_indicator_id));
      expect(Number(row.spearman)).toBe(value);
      expect(Number(row.spearman_lower)).toBeLessThan(value ?? NaN);
      expect(Number(row.spearman_upper)).toBeGreaterThan(value ?? NaN);
      expect(row.may_count_twice).toBe(String(Number(row.towards_stress) >= 0.8));
    }
  });
});
