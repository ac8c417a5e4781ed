import { beforeAll, expect, it } from 'vitest';
import { nrwPackage } from '../../scripts/nrw/package.ts';
import { indexOf, analysisOf } from '../../src/lib/analysis/analysis.ts';
import { solveSiting } from '../../src/lib/compute/siting/node.ts';
import { coverageOutput } from '../../src/lib/analysis/outputs/coverage-output.ts';
import type { CoverageData } from '../../src/lib/core/coverage/coverage-data.ts';
import { coverageSettings, type CoverageSettings } from '../../src/lib/core/coverage/coverage-settings.ts';
import { checkSchools } from '../../src/lib/core/coverage/school-rule.ts';
import type { StressIndex } from '../../src/lib/core/stress-types.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { memorySource } from '../../src/lib/package/memory-source.ts';
import { readPackage } from '../../src/lib/package/read-package.ts';
import { writePackage } from '../../src/lib/package/write-package.ts';
import { coverageData } from '../../src/lib/queries/coverage-data.ts';
import { describeShared } from './shared-tables.ts';

describeShared('NRW: every school in its municipality, with its social index', 'nrw', () => {
  let settings: CoverageSettings;
  let problems: readonly unknown[];
  let data: CoverageData;
  let stress: StressIndex;
  let facts: Readonly<Record<string, unknown>>;
  beforeAll(async () => {
    const reading = await readPackage(memorySource(await writePackage(nrwPackage())));
    problems = reading.problems;
    if (!reading.ok) throw new Error('The package cannot be read');
    settings = coverageSettings(reading.package.settings.coverage);
    const connector = await openNodeConnector();
    const analysis = await analysisOf(connector, reading.package);
    stress = indexOf(analysis);
    data = await coverageData(connector, { level: 'municipality', period: '2024', settings });
    ({ facts } = await coverageOutput({ connector, analysis, stress, locale: 'de', solve: solveSiting }));
    await connector.close();
  }, 120_000);

  it('is a valid package of 5,407 schools in 396 municipalities', () => {
    expect(problems).toEqual([]);
    expect(data.areas).toHaveLength(396);
    expect(data.facilities).toHaveLength(5407);
    const known = new Set(data.areas.map(({ areaId }) => areaId));
    expect(data.facilities.every(({ areaId }) => areaId !== null && known.has(areaId))).toBe(true);
    expect(data.facilities.filter(({ socialIndex }) => socialIndex !== null)).toHaveLength(4142);
    expect(data.facilities.filter(({ lon }) => lon === null)).toHaveLength(79);
    expect(facts).toMatchObject({ coverage: { facilities: 5407 } });
  });

  it('measures the intake of a primary school against its own municipality', () => {
    const checks = checkSchools(data, stress, settings.schoolRule);
    expect(checks).toHaveLength(2807);
    const inTown = checks.filter(({ areaId }) => areaId === '05913000');
    const indices = inTown.flatMap(({ socialIndex }) => socialIndex ?? []);
    const mean = indices.reduce((sum, one) => sum + one, 0) / indices.length;
    expect(inTown[0]?.localMean).toBeCloseTo(mean, 9);
    expect(new Set(checks.map(({ localMean }) => localMean)).size).toBeGreaterThan(100);
    expect(checks.every(({ eligible }) => eligible === null || eligible === false)).toBe(true);
  });
});
