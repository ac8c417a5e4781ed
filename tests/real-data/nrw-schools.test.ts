import { afterAll, beforeAll, expect, it } from 'vitest';
import { nrwSchoolsPackage } from '../../scripts/nrw-school-forms/package.ts';
import { secondaryForms } from '../../scripts/nrw-school-forms/school-forms.ts';
import { meanSocialIndex, schools } from '../../scripts/nrw-school-forms/schools.ts';
import { profilesOutput } from '../../src/lib/analysis/outputs/profiles-output.ts';
import { indicatorProfiles } from '../../src/lib/core/indicator-profile.ts';
import { stressIndex } from '../../src/lib/core/stress-index.ts';
import type { Connector } from '../../src/lib/engine/connector.ts';
import type { DataPackage } from '../../src/lib/package/model.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { stressScreenData } from '../../src/lib/queries/stress-screen-data.ts';
import { packageWeights } from '../../src/lib/state/stress-settings.ts';
import { describeShared } from './shared-tables.ts';
import { writtenRows, type FileRow } from './written-files.ts';

describeShared('NRW: schools by type and social index per municipality', 'nrw', () => {
  let connector: Connector;
  let pkg: DataPackage;
  let rows: readonly FileRow[];
  beforeAll(async () => {
    connector = await openNodeConnector();
    pkg = nrwSchoolsPackage();
    rows = await writtenRows(connector, pkg, profilesOutput, 'profiles.csv');
  }, 60_000);
  afterAll(() => connector.close());

  it('the intake of a Gymnasium is less burdened than that of other types', () => {
    const all = schools();
    expect(all).toHaveLength(5407);
    const means = secondaryForms.map(({ name, id }) => ({
      id,
      mean: meanSocialIndex(all.filter(({ form }) => form === name)) ?? NaN
    }));
    const ascending = means.sort((a, b) => a.mean - b.mean).map(({ id }) => id);
    expect([ascending[0], ascending.at(-1)]).toEqual(['gymnasium', 'hauptschule']);
  });

  it('where primary schools are more burdened, secondary schools are too, on the screen and in the file', async () => {
    const { settings } = pkg;
    const { level, period, index } = settings;
    const data = await stressScreenData(connector, { level, period, settings: index });
    expect(data.areas).toHaveLength(396);
    const counted = secondaryForms.map(({ id }) => data.columns[`pupils_${id}`]?.values[0] ?? NaN);
    expect(counted.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 4);
    const weights = packageWeights(settings);
    const indicators = data.input.indicators.filter(({ id }) => weights[id] !== undefined);
    const profiles = indicatorProfiles(data.columns, stressIndex({ ...data.input, indicators }), weights);
    const secondary = profiles.find(({ indicatorId }) => indicatorId === 'secondary_social_index');
    expect(secondary?.points.length).toBeGreaterThan(300);
    expect(secondary?.correlation).toBeGreaterThan(0.6);
    const row = rows.find((one) => one.indicator_id === 'secondary_social_index' && one.scope === 'city');
    expect(Number(row?.correlation)).toBe(secondary?.correlation);
  });
});
