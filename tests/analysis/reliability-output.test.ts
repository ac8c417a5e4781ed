import Papa from 'papaparse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { analysisOf, indexOf } from '../../src/lib/analysis/analysis.ts';
import { reliabilityOutput } from '../../src/lib/analysis/outputs/reliability-output.ts';
import { solveSiting } from '../../src/lib/compute/siting/node.ts';
import { wilsonInterval } from '../../src/lib/core/transitions/wilson-interval.ts';
import type { Connector } from '../../src/lib/engine/connector.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { examplePackage } from '../beispielstadt/example-package.ts';

let connector: Connector;
beforeAll(async () => {
  connector = await openNodeConnector();
});
afterAll(() => connector.close());

it('reliability.csv of Beispielstadt has the areas whose figures may be shown, with intervals around them', async () => {
  const analysis = await analysisOf(connector, await examplePackage());
  const stress = indexOf(analysis);
  const part = await reliabilityOutput({ connector, analysis, stress, locale: 'de', solve: solveSiting });
  const text = part.texts.get('reliability.csv') ?? '';
  const { data: rows } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const { columns, input } = analysis.data;
  const shown = input.indicators.map(
    ({ id }) => (columns[id]?.kinds ?? []).filter((kind) => kind === 0).length
  );
  expect(rows).toHaveLength(shown.reduce((sum, count) => sum + count, 0));
  for (const { value, numerator, denominator, lower, upper, class: position, uncertain } of rows) {
    const interval = wilsonInterval(Number(numerator), Number(denominator));
    expect(Number(lower)).toBe(100 * interval.lower);
    expect(Number(value)).toBeGreaterThanOrEqual(Number(lower) - 1e-3);
    expect(Number(value)).toBeLessThanOrEqual(Number(upper) + 1e-3);
    expect(Number(position)).toBeGreaterThanOrEqual(1);
    expect(['true', 'false']).toContain(uncertain);
  }
  const facts = part.facts.reliability as {
    indicators: Record<string, { total: number; uncertain: number }>;
  };
  const poverty = rows.filter(({ indicator_id: id }) => id === 'child_poverty');
  expect(facts.indicators.child_poverty?.uncertain).toBe(
    poverty.filter(({ uncertain }) => uncertain === 'true').length
  );
});
