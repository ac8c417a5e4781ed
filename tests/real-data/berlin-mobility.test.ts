import { afterAll, beforeAll, expect, it } from 'vitest';
import { berlinYearsPackage } from '../../scripts/berlin/years-package.ts';
import { mobilityOutput } from '../../src/lib/analysis/outputs/mobility-output.ts';
import { classDate } from '../../src/lib/core/mobility/class-date.ts';
import { lastingAreas } from '../../src/lib/core/mobility/lasting-areas.ts';
import { mobilityCourse, type MobilityCourse } from '../../src/lib/core/mobility/mobility-course.ts';
import { readMobilitySettings, weightsAt } from '../../src/lib/core/mobility/mobility-settings.ts';
import type { Connector } from '../../src/lib/engine/connector.ts';
import type { DataPackage } from '../../src/lib/package/model.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { mobilityData, type MobilityData } from '../../src/lib/queries/mobility-data.ts';
import { packageWeights } from '../../src/lib/state/stress-settings.ts';
import { describeShared, sharedRows } from './shared-tables.ts';
import { writtenRows, type FileRow } from './written-files.ts';

describeShared('Berlin: status classes 2013, 2017 and 2021 as class mobility', 'berlin', () => {
  let connector: Connector;
  let pkg: DataPackage;
  let rows: readonly FileRow[];
  let data: MobilityData;
  let course: MobilityCourse;
  beforeAll(async () => {
    connector = await openNodeConnector();
    pkg = berlinYearsPackage();
    rows = await writtenRows(connector, pkg, mobilityOutput, 'mobility.csv');
    const { level, period, index, extra } = pkg.settings;
    data = await mobilityData(connector, { level, period, settings: index });
    const weights = packageWeights(pkg.settings);
    const found = mobilityCourse({ ...data, weights, settings: readMobilitySettings(extra?.mobility) });
    if (!found) throw new Error('no course');
    course = found;
  }, 60_000);
  afterAll(() => connector.close());

  it('the package has the published classes at every date', () => {
    const settings = readMobilitySettings(pkg.settings.extra?.mobility);
    const today = packageWeights(pkg.settings);
    [2013, 2017, 2021].forEach((year, i) => {
      const date = data.dates[i];
      const classes = date && classDate(date, weightsAt(date.period, settings, today))?.classes;
      const published = sharedRows(`berlin/mss/${year}/mss-${year}-table-1.csv`).flatMap((row) =>
        Number(row.status_index) >= 1 ? [[row.id, Number(row.status_index)]] : []
      );
      expect(published.length).toBeGreaterThan(430);
      const mine = published.map(([id]) => [id, 1 + (classes?.get(String(id)) ?? NaN)]);
      expect(mine).toEqual(published);
    });
  });

  it('most areas stay, few move, hardly any over more than one class, over the reform as well', () => {
    const { steps, stayed, counts, steadyState } = course.mobility;
    expect(steps).toBe(969);
    expect(stayed).toBeGreaterThan(0.8);
    const far = counts.flatMap((row, i) => row.filter((_, j) => Math.abs(i - j) > 1));
    expect(far.reduce((sum, count) => sum + count, 0) / steps).toBeLessThan(0.03);
    expect(steadyState?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(course.steps.map(({ crosswalked }) => crosswalked)).toEqual([false, true]);
    expect(lastingAreas(course).alwaysHigh.length).toBeGreaterThan(50);
  });

  it('the screen and the file of the command line say the same', () => {
    const cells = rows.map((row) => [Number(row.count), Number(row.probability)]);
    const { counts, probabilities } = course.mobility;
    expect(cells).toEqual(counts.flatMap((row, i) => row.map((count, j) => [count, probabilities[i]?.[j]])));
  });
});
