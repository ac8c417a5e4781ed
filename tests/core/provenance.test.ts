import { expect, it } from 'vitest';
import { applyGate } from '../../src/lib/core/disclosure/gate.ts';
import { provenance } from '../../src/lib/core/provenance.ts';
import { stressIndex } from '../../src/lib/core/stress-index.ts';
import { rawTable } from './disclosure/raw-fixture.ts';
import { berlinSettings, indexInput, indicator } from './index-fixture.ts';

const input = indexInput([indicator('x', [1, 2, 3, 9, null], { weight: 2 })], {
  settings: { ...berlinSettings, excluded: [{ areaId: 'd', reason: 'outlier' }] }
});
const observations = rawTable(['indicator_id', 'value', 'flag'], [['x', null, 'secondary']]);
const given = {
  software: { name: 'praeventionsatlas', version: '1.2.3' },
  package: { name: 'p', title: 'P', version: null, hash: 'sha256:0', synthetic: true, sources: [] },
  level: 'district',
  vintage: null,
  period: '2025',
  earlierPeriod: null,
  input,
  index: stressIndex(input),
  disclosure: applyGate({ observations }, { preset: 'federal_employment_agency' }).report
};

it('holds settings, methods, disclosure and counts', () => {
  const { methods, ...facts } = provenance(given);
  expect(methods.map(({ step, method }) => `${step}: ${method}`)).toEqual([
    'standardise: z-score',
    'combine: sum-restandardised',
    'classify: limits',
    'trend: change'
  ]);
  expect(facts).toMatchObject({
    software: { version: '1.2.3' },
    package: { hash: 'sha256:0', synthetic: true },
    period: '2025',
    earlier_period: null,
    index: {
      indicators: [{ id: 'x', weight: 2, polarity: 1 }],
      classify: { method: 'limits', limits: [-1, 1, 1.5] },
      minimum_population: 300,
      excluded: [{ area_id: 'd', reason: 'outlier' }]
    },
    disclosure: {
      preset: 'federal_employment_agency',
      rules: [
        { kind: 'numerator', below: 3 },
        { kind: 'complement', below: 3 },
        { kind: 'age_band', below: 3 }
      ],
      suppressed: [{ table: 'observations', indicator_id: 'x', by_rule: 0, by_source: 1, rows: 1 }]
    },
    counts: {
      areas: 5,
      classifiable: 3,
      unclassified: { excluded: 1, missing: 1 },
      classes: [1, 1, 1, 0],
      trend_classes: { improving: 0, stable: 0, worsening: 0 }
    },
    trend_problem: { kind: 'no_earlier_period' }
  });
});

it('is plain data that does not change', () => {
  expect(JSON.parse(JSON.stringify(provenance(given)))).toEqual(provenance(given));
});
