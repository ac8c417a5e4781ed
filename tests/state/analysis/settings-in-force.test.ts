import { expect, it } from 'vitest';
import { parseSettings } from '../../../src/lib/package/settings-codec.ts';
import type { AnalysisSettings } from '../../../src/lib/package/settings.ts';
import { settingsInForce } from '../../../src/lib/state/analysis/settings-in-force.ts';
import { parseView } from '../../../src/lib/state/url.ts';

const own = parseSettings({
  level: 'district',
  period: '2024',
  index: { indicators: [{ id: 'a', weight: 1 }], minimum_population: 300, trend: { years: 2 } },
  coverage: { walk_minutes: 15, walking_speed: 4 }
}).draft as AnalysisSettings;
const scope = { level: 'quarter', period: '2023' };

it('takes from the address what it says, and from the package the rest', () => {
  const view = parseView(
    new URLSearchParams('weights=b:70,a:30&min=1500&trend=1&day=2025-03-31&calc=minutes:10')
  );
  const found = settingsInForce(own, view, scope, { b: 70, a: 30 });
  expect(found).toMatchObject({
    ...scope,
    index: { minimumPopulation: 1500, trend: { years: 1 }, classify: own.index.classify },
    coverage: { referenceDate: '2025-03-31', walkMinutes: 10, walkingSpeed: 4 },
    disclosure: own.disclosure
  });
  expect(found.index.indicators.map(({ id }) => id)).toEqual(['b', 'a']);
});

it('is what the package says where the address says nothing', () => {
  const found = settingsInForce(own, parseView(new URLSearchParams()), own, { a: 1 });
  expect(found.coverage).toBe(own.coverage);
  expect(found.index).toMatchObject({ minimumPopulation: 300, trend: { years: 2 } });
});
